/// The lines between `---` and `---` at the top of a file, which are for programs; all that is read there is the title.
struct FrontMatter {
  /// How many lines it takes, with both of its marks; 0 when there is none.
  let lineCount: Int
  /// The title, without its quotation marks.
  let title: String?

  init(of source: SourceText) {
    func text(_ line: Int) -> Substring {
      Substring(decoding: source.bytes[source.line(line)], as: UTF8.self).trimmingEnd()
    }
    var title: String?
    if text(0) == "---" {
      for line in 1..<max(1, source.lineStarts.count) {
        let text = text(line)
        if text == "---" || text == "..." {
          lineCount = line + 1
          self.title = title
          return
        }
        if text.hasPrefix("title:") { title = title ?? Self.value(text.dropFirst(6)) }
      }
    }
    lineCount = 0
    self.title = nil
  }

  /// What stands behind a key, without spaces and quotation marks around it; nil when nothing does.
  private static func value(_ text: Substring) -> String? {
    var value = text.drop { $0 == " " || $0 == "\t" }.trimmingEnd()
    if let mark = value.first, mark == "\"" || mark == "'", value.count > 1, value.last == mark {
      value = value.dropFirst().dropLast()
    }
    return value.isEmpty || value.hasPrefix(">") || value.hasPrefix("|") ? nil : String(value)
  }
}

extension Substring {
  /// The text without white space at its end.
  fileprivate func trimmingEnd() -> Substring {
    self[..<(lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex)]
  }
}
