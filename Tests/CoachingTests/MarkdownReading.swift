import Foundation

@testable import Coaching

/// Reads Markdown back as a sheet, and takes no mark-up but a sheet's own.
enum MarkdownReading {
  /// What should not have been there.
  enum Fault: Error, Equatable {
    case liveMarkUp(Unicode.Scalar, in: String)
    case brokenLine(String)
  }

  /// The blocks of a document. A reader sees Unicode scalars, not graphemes, and so does this.
  static func blocks(of markdown: String) throws -> [Sheet.Block] {
    let lines = markdown.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    guard lines.count > 1, lines.last == [] else { throw Fault.brokenLine(markdown) }
    let blocks = try lines.dropLast().split(separator: [], omittingEmptySubsequences: false).map {
      try block(Array($0))
    }
    // Two lists in a row would be read as one.
    guard Sheet.Block.joiningLists(blocks) == blocks else { throw Fault.brokenLine(markdown) }
    return blocks
  }

  private static func block(_ lines: [[Unicode.Scalar]]) throws -> Sheet.Block {
    func rest(of line: [Unicode.Scalar], behind start: String) -> [Unicode.Scalar]? {
      line.starts(with: start.unicodeScalars) ? Array(line.dropFirst(start.unicodeScalars.count)) : nil
    }
    let items = lines.compactMap { rest(of: $0, behind: "- ") }
    if !items.isEmpty, items.count == lines.count { return .list(try items.map(text)) }
    guard lines.count == 1, let line = lines.first else {
      throw Fault.brokenLine(string(lines.joined(separator: ["\n"])))
    }
    for level in [2, 3] {
      guard let heading = rest(of: line, behind: String(repeating: "#", count: level) + " ") else { continue }
      if heading.last == "#", heading.dropLast().last != "\\" { throw Fault.liveMarkUp("#", in: string(line)) }
      return .heading(try text(heading), level: level)
    }
    if let label = rest(of: line, behind: "**"), label.suffix(2) == ["*", "*"] {
      return .label(try text(label.dropLast(2)))
    }
    return .paragraph(try text(line))
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
  }

  /// The text that a line stands for, on which nothing may be mark-up.
  private static func text(_ scalars: some Collection<Unicode.Scalar>) throws -> String {
    let (scalars, line) = (Array(scalars), string(scalars))
    guard let first = scalars.first, let last = scalars.last else { throw Fault.brokenLine(line) }
    if "#>+-".unicodeScalars.contains(first) || line.contains(#/^[0-9]+[.)]/#.matchingSemantics(.unicodeScalar)) {
      throw Fault.liveMarkUp(first, in: line)
    }
    for end in [first, last] where end.properties.isWhitespace { throw Fault.brokenLine(line) }
    if line.contains(#/(?:^|[^\\])&(?:\#[0-9]+|\#[xX][0-9a-fA-F]+|[0-9A-Za-z]+);/#.matchingSemantics(.unicodeScalar)) {
      throw Fault.liveMarkUp("&", in: line)
    }
    var text = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      var scalar = scalars[index]
      let isEscaped = scalar == "\\"
      if isEscaped {
        guard index + 1 < scalars.count, isPunctuation(scalars[index + 1]) else {
          throw Fault.liveMarkUp(scalar, in: line)
        }
        index += 1
        scalar = scalars[index]
      }
      let isLive =
        !isEscaped && ("`*[<~".unicodeScalars.contains(scalar) || (scalar == "_" && !isInWord(index, scalars)))
      let isHidden =
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
      if isLive || isHidden { throw Fault.liveMarkUp(scalar, in: line) }
      text.append(scalar)
      index += 1
    }
    return String(text)
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (0x21...0x7E).contains(scalar.value) && !scalar.properties.isAlphabetic
      && scalar.properties.numericType == nil
  }

  private static func isInWord(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    let sides = [scalars[..<index].last { $0 != "_" }, scalars[index...].first { $0 != "_" }]
    return sides.allSatisfy { $0.map { CharacterSet.alphanumerics.contains($0) } ?? false }
  }
}

/// A program that reads CommonMark and writes HTML, where one is installed; `.ci/run` installs both.
struct CommonMarkReader {
  /// CommonMark's own reader, and GitHub's with all that it adds.
  static let all = [
    CommonMarkReader("cmark", []),
    CommonMarkReader(
      "cmark-gfm", ["table", "strikethrough", "autolink", "tagfilter", "tasklist"].flatMap { ["-e", $0] }),
  ]

  let name: String
  private let path: String?
  private let arguments: [String]

  private init(_ name: String, _ arguments: [String]) {
    self.name = name
    self.arguments = arguments
    path = ["/usr/bin", "/usr/local/bin"].map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
  }

  var isInstalled: Bool { path != nil }

  /// The HTML that the program makes of a text.
  func html(of markdown: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "pilote-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appending(path: "in.md"), folder.appending(path: "out.html"))
    try Data(markdown.utf8).write(to: input)
    try Data().write(to: output)
    let process = Process()
    process.executableURL = URL(filePath: path ?? "/nowhere")
    process.arguments = arguments + [input.path]
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    return try String(contentsOf: output, encoding: .utf8)
  }

  /// The HTML of a sheet as a CommonMark reader writes it.
  static func expectedHTML(of sheet: Sheet) -> String {
    let entities: [Unicode.Scalar: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"]
    func escaped(_ text: String) -> String {
      text.unicodeScalars.reduce(into: "") {
        $0.unicodeScalars.append(contentsOf: (entities[$1] ?? String($1)).unicodeScalars)
      }
    }
    return sheet.document.map { block in
      switch block {
      case .heading(let text, let level): "<h\(level)>\(escaped(text))</h\(level)>\n"
      case .label(let text): "<p><strong>\(escaped(text))</strong></p>\n"
      case .paragraph(let text): "<p>\(escaped(text))</p>\n"
      case .list(let items): "<ul>\n" + items.map { "<li>\(escaped($0))</li>\n" }.joined() + "</ul>\n"
      }
    }.joined()
  }
}
