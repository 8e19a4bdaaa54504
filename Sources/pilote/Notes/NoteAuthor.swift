import Foundation
import Terminal

/// Who signs a note: the name given, else git's, else the user's.
struct NoteAuthor {
  let environment: [String: String]

  /// The longest name that is kept, in characters.
  static let longest = 80

  /// The name of the author, on one line.
  func name(given: String?, fallback: String) -> String {
    // git is only asked when nothing better is known: it is a program to start.
    let names: [() -> String?] = [{ given }, { gitName }, { environment["USER"] }]
    return names.lazy.compactMap { $0() }.map(NoteAuthor.cleaned).first { !$0.isEmpty } ?? fallback
  }

  private static func cleaned(_ name: String) -> String {
    let words = typedText(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return String(words.prefix(longest))
  }

  /// The name that commits are signed with; nil without git, or when it was never told.
  private var gitName: String? {
    let folders = (environment["PATH"] ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    guard let git = folders.map({ "\($0)/git" }).first(where: FileManager.default.isExecutableFile) else { return nil }
    let process = Process()
    process.executableURL = URL(filePath: git)
    process.arguments = ["config", "--get", "user.name"]
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    guard (try? process.run()) != nil else { return nil }
    let bytes = (try? output.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: bytes, as: UTF8.self) : nil
  }
}
