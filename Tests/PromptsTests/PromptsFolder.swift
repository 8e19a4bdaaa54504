import Foundation
import Judgement
import Testing

@testable import Prompts

/// The `prompts/` folder of the package.
let packagePrompts = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "prompts")

/// A copy of `prompts/` on the disk, to be spoiled; removed with the value.
final class PromptsFolder {
  let url = FileManager.default.temporaryDirectory.appending(path: "prompts-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.copyItem(at: packagePrompts, to: url)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  var source: PromptSource { .directory(url.path) }

  func path(_ name: String) -> String { "\(url.path)/\(name)" }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url.appending(path: name))
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: url.appending(path: name))
  }

  func append(_ text: String, to name: String) throws -> Int {
    let original = try read(name)
    try write(original + "\n" + text, to: name)
    return original.components(separatedBy: "\n").count + 1
  }

  /// Replaces a top-level key and its value with `text`, and gives the line where it starts.
  @discardableResult
  func replace(_ key: String, with text: String, in name: String) throws -> Int {
    var lines = try read(name).components(separatedBy: "\n")
    let range = try self.lines(of: key, in: name)
    lines.replaceSubrange(range.lowerBound - 1...range.upperBound - 1, with: text.components(separatedBy: "\n"))
    try write(lines.joined(separator: "\n"), to: name)
    return range.lowerBound
  }

  /// A cue list and the French file it stands in.
  func someCueList() throws -> (list: String, file: String) {
    let list = CueList.Name.allCases[0].key
    let files = try FileManager.default.contentsOfDirectory(atPath: path("fr/cues")).map { "fr/cues/\($0)" }
    return (list, try #require(try files.first { try "\n\(read($0))".contains("\n\(list):") }))
  }

  /// The lines of the value of a top-level key, its own included, counted from 1.
  func lines(of key: String, in name: String) throws -> ClosedRange<Int> {
    let lines = try read(name).components(separatedBy: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("\(key):") })
    let end = lines[(start + 1)...].firstIndex { $0.first?.isLetter == true } ?? lines.endIndex - 1
    return start + 1...end
  }

  /// Replaces the line of a file that starts with `prefix`, the first at or below `start`, and gives its number.
  @discardableResult
  func replaceLine(startingWith prefix: String, with line: String?, in name: String, from start: Int = 1) throws -> Int
  {
    var lines = try read(name).components(separatedBy: "\n")
    let index = try #require(lines[(start - 1)...].firstIndex { $0.hasPrefix(prefix) })
    lines.replaceSubrange(index...index, with: line.map { [$0] } ?? [])
    try write(lines.joined(separator: "\n"), to: name)
    return index + 1
  }

  /// The faults in the French prompts of the folder.
  func faults() -> [PromptFault] {
    do {
      _ = try source.prompts(in: .french)
      return []
    } catch {
      return error.faults
    }
  }
}
