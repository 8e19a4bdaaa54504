import Coaching
import SessionStore

/// Where a session is written down: in its file, or, before the first answer has given the file a name, in memory.
final class Desk {
  /// How a sheet that is not there yet will be named.
  enum Naming {
    /// At this path, as the team said.
    case path(String)
    /// In this folder, after the product.
    case product(in: SheetFolder)
  }

  /// Where the sheet is, once it is on the disk.
  private(set) var path: String?

  private var file: SheetFile?
  private var unwritten: [TimedEvent] = []
  private let naming: Naming
  private let header: SessionHeader

  /// A desk for a sheet that begins.
  init(naming: Naming, language: Language) {
    self.naming = naming
    header = SystemClock.newHeader(language)
  }

  /// A desk with a sheet that goes on.
  init(_ file: SheetFile) {
    self.file = file
    path = file.path
    naming = .path(file.path)
    header = file.header
  }

  /// Whether the last event had to go to another file than the one before it.
  private(set) var hasMoved = false

  /// Writes an event down. It is on the disk when this returns, unless no answer was given yet; when it throws, it
  /// was not written.
  func record(_ event: Event) throws(SheetFileError) {
    hasMoved = false
    unwritten.append(TimedEvent(at: SystemClock.now(), event: event))
    if file == nil, let product = productName(in: event) {
      do {
        try begin(product: product)
      } catch {
        unwritten.removeLast()
        throw error
      }
    }
    try flush()
  }

  /// The name of the product, or none, when the event holds words that must not be lost; nil when it holds no words.
  private func productName(in event: Event) -> String? {
    switch event {
    case .answered(.product, let text, let findings): findings.isEmpty ? text : ""
    case .answered: ""
    case .closed(let line): line.isEmpty ? nil : ""
    default: nil
    }
  }

  private func begin(product: String) throws(SheetFileError) {
    let place =
      switch naming {
      case .path(let path): path
      case .product(let folder):
        folder.file(folder.freeName(for: product, fallback: header.language.says("fiche", "sheet")))
      }
    file = try SheetFile.create(at: place, header)
    path = place
  }

  private func flush() throws(SheetFileError) {
    while let file, let event = unwritten.first {
      do {
        try append(event, to: file)
      } catch {
        unwritten.removeLast()
        throw error
      }
      unwritten.removeFirst()
    }
  }

  /// Adds to the file; when somebody took it away meanwhile, goes on in a copy of it under a free name.
  private func append(_ event: TimedEvent, to file: SheetFile) throws(SheetFileError) {
    do {
      try file.append(event.event, at: event.at)
    } catch .removed, .replaced, .changedElsewhere {
      let copy = try self.copy(of: file)
      self.file = copy
      path = copy.path
      hasMoved = true
      try copy.append(event.event, at: event.at)
    }
  }

  /// A copy of a sheet that was taken away: beside it, or at home when that cannot be, as its folder may be gone too.
  private func copy(of file: SheetFile) throws(SheetFileError) -> SheetFile {
    let path = SheetFolder.freePath(for: file.path)
    do {
      return try file.copy(to: path)
    } catch {
      let home = SheetFolder(path: SheetFolder.home).file(SheetFolder.name(of: path))
      guard let copy = try? file.copy(to: SheetFolder.freePath(for: home)) else { throw error }
      return copy
    }
  }
}
