/// Tables are no part of CommonMark, which reads their rows as a paragraph.
enum TableRows {
  /// Whether a paragraph that starts at a line is a table: cells in it, and dashes between bars under it.
  static func isTable(_ source: SourceText, from line: Int) -> Bool {
    let bar = UInt8(ascii: "|")
    let rule = source.bytes[source.line(line + 1)]
    return source.bytes[source.line(line)].contains(bar) && rule.contains(bar) && rule.contains(UInt8(ascii: "-"))
      && isRule(rule)
  }

  /// Whether a line holds nothing but what draws a table.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { "|-: \t>\r\n".utf8.contains($0) }
  }

  /// Whether a text holds nothing but what draws a table.
  static func isRule(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    line.contains("-") && line.allSatisfy { "|-: \t".unicodeScalars.contains($0) }
  }
}
