import Coaching
import SessionStore

/// A sheet in a coach's list: how it stands, or why nobody can tell.
struct SheetStatus: Sendable {
  let path: String
  let summary: Result<SessionSummary, SheetFileError>

  /// Reads the sheet at `path`, event by event.
  init(reading path: String) {
    self.path = path
    do throws(SheetFileError) {
      var reader = try SheetReader(path: path)
      var summarizer = SessionSummarizer(reader.header)
      while let event = try reader.next() { summarizer.apply(event) }
      summary = .success(summarizer.summary)
    } catch {
      summary = .failure(error)
    }
  }

  /// Something that could not be looked into.
  init(_ fault: SheetFileError) {
    path = fault.path
    summary = .failure(fault)
  }

  var isReadable: Bool { (try? summary.get()) != nil }

  /// The product, or the file until it has a name.
  var name: String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return (try? summary.get())?.product ?? file
  }

  /// What the sheet wants of its coach.
  func need(at now: Timestamp) -> CoachingNeed {
    (try? summary.get())?.need(at: now) ?? .unreadable
  }

  /// The place of the sheet in the list.
  func rank(at now: Timestamp) -> CoachingRank {
    CoachingRank(need(at: now), lastActivity: (try? summary.get())?.lastActivity, name: name, path: path)
  }
}
