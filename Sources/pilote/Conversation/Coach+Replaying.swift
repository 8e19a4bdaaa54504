import Coaching
import SessionStore

extension Coach {
  /// The coach as a file leaves it: its events are taken note of, and what they asked for at the time is not done again.
  init(replaying contents: SheetContents) {
    self.init(language: contents.header.language)
    for event in contents.events { _ = apply(event.event) }
  }
}
