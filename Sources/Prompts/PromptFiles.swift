import CPrompts
import Coaching
import Foundation

/// The files of one language, from the binary or from a folder, and never more than `limit` bytes of each.
struct PromptFiles {
  /// The size beyond which a file is refused, in bytes: the largest of ours, the French weights, is a little smaller.
  static let limit = 1 << 21

  let source: PromptSource
  let language: Language
  let log: FaultLog

  /// The folder of the language, as the reader would open it.
  var folder: String {
    switch source {
    case .embedded: "prompts/\(language.rawValue)"
    case .directory(let folder): "\(folder)/\(language.rawValue)"
    }
  }

  /// Whether there is such a folder.
  var folderExists: Bool {
    guard case .directory = source else { return true }
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory) && isDirectory.boolValue
  }

  /// The path of a file of the language, as the reader would open it.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// The parsed content of a file; nil when a fault of the whole file was noted.
  func entry(_ name: String) -> PromptEntry? {
    guard let text = text(name) else { return nil }
    return parse(text, path: path(name), log: log)
  }

  /// The names of the YAML files in `cues/`, sorted.
  func cueFileNames() -> [String] {
    switch source {
    case .embedded:
      let folder = "\(language.rawValue)/"
      return EmbeddedPrompts.paths.filter { $0.hasPrefix(folder + "cues/") }.map { String($0.dropFirst(folder.count)) }
    case .directory:
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: path("cues")) else {
        log.note(.missingFolder, path: path("cues"), line: nil)
        return []
      }
      for name in names.sorted() where name.hasSuffix(".yml") {
        log.note(.unexpectedFile, path: path("cues/" + name), line: nil)
      }
      return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted().map { "cues/" + $0 }
    }
  }

  /// The text of a file; nil when a fault of the whole file was noted.
  func text(_ name: String) -> String? {
    withUTF8(name) { bytes in
      bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// What `body` makes of a file's text in UTF-8, where it stands in memory; nil when a fault of the whole file was noted.
  func withUTF8<Value>(_ name: String, _ body: (Span<UInt8>) -> Value) -> Value? {
    guard case .directory = source else {
      let bytes = EmbeddedPrompts.bytes(at: "\(language.rawValue)/\(name)")
      if bytes == nil { log.note(.missingFile, path: path(name), line: nil) }
      return bytes.map { body($0.span) }
    }
    guard let bytes = bytes(name) else { return nil }
    if (try? UTF8Span(validating: bytes.span)) != nil { return body(bytes.span) }
    let readable = String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix { $0 != "\u{FFFD}" }
    log.note(.invalidUTF8, path: path(name), line: 1 + readable.count { $0 == "\n" })
    return nil
  }

  private func bytes(_ name: String) -> [UInt8]? {
    let path = path(name)
    // Asked before opening: reading a pipe or a device could wait, or run, for ever.
    let file = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    guard let values = try? file.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey]) else {
      log.note(.missingFile, path: path, line: nil)
      return nil
    }
    guard (values.fileSize ?? 0) <= Self.limit else {
      log.note(.fileTooLarge(limit: Self.limit), path: path, line: nil)
      return nil
    }
    guard values.isRegularFile == true, let data = try? Data(contentsOf: file) else {
      log.note(.unreadableFile, path: path, line: nil)
      return nil
    }
    return [UInt8](data)
  }
}

/// The files that `prompts.c` holds; tests show that they are UTF-8.
enum EmbeddedPrompts {
  /// Their paths below `prompts/`, in the order of the list.
  static var paths: [String] {
    (0..<prompt_files_count()).map { String(cString: prompt_file_at($0).path) }
  }

  /// The bytes of the file at a path, which stay where they are; nil when it is not in the list.
  static func bytes(at path: String) -> UnsafeBufferPointer<UInt8>? {
    for index in 0..<prompt_files_count() {
      let file = prompt_file_at(index)
      if String(cString: file.path) == path {
        return UnsafeBufferPointer(start: file.bytes, count: strlen(file.bytes))
      }
    }
    return nil
  }
}
