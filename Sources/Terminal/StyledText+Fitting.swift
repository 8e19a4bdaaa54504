/// Where a text stands in the columns it is given.
public enum Alignment: Sendable {
  case left, right
}

extension StyledText {
  /// The text cut to `width` columns, on one line, with an ellipsis in the last one when something is left out.
  public func truncated(to width: Int) -> StyledText {
    let whole = onOneLine
    guard whole.columns > width else { return whole }
    var cut: StyledText = ""
    var room = width - 1
    for run in whole.runs {
      for character in run.text {
        room -= Terminal.columns(of: character.unicodeScalars)
        guard room >= 0 else { return width > 0 ? cut + StyledText("…", run.style) : cut }
        cut.append(String(character), run.style)
      }
    }
    return cut
  }

  /// The text with spaces before or behind it, to take at least `width` columns.
  public func padded(to width: Int, _ alignment: Alignment = .left) -> StyledText {
    let spaces = StyledText(String(repeating: " ", count: max(0, width - columns)))
    return alignment == .left ? self + spaces : spaces + self
  }

  /// The text with spaces in place of its line breaks.
  public var onOneLine: StyledText {
    runs.reduce(into: StyledText("")) { line, run in
      let text = safeText(run.text)
      line.append(text.utf8.contains(0x0A) ? String(text.map { $0 == "\n" ? " " : $0 }) : text, run.style)
    }
  }
}
