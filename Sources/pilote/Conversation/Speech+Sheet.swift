import Coaching
import Terminal

/// How the sheet is shown, and where it is.
extension Speech {
  func presentation(of session: Session, sheet path: String?) -> [Paragraph] {
    let export = path.map { [.blank, say(.export), command(program.running("export", $0))] } ?? []
    return [.blank, say(.finished)] + sheet(of: session) + export
  }

  /// The sheet as it is exported; in words, without the signs of Markdown.
  func sheet(of session: Session) -> [Paragraph] {
    let sheet = Sheet(session, in: interview)
    if isInWords {
      return [.blank]
        + sheet.document.flatMap(\.texts).flatMap { [Paragraph(text: StyledText($0)), .blank] }.dropLast()
    }
    let lines = sheet.markdown.split(separator: "\n", omittingEmptySubsequences: false)
    return [.blank]
      + lines.dropLast().map { line in
        if line.isEmpty { return .blank }
        return Paragraph(text: StyledText(String(line)), first: "  ", hanging: line.hasPrefix("- ") ? "    " : "  ")
      }
  }

  func farewell(sheet path: String?) -> [Paragraph] {
    guard let path else { return [.blank, say(.leaveNothing)] }
    return [.blank, say(.leave, ["sheet": path]), command(program.drafting(path))]
  }

  /// A command on a line of its own, never wrapped, so that it can be copied.
  private func command(_ words: String) -> Paragraph {
    Paragraph(text: StyledText(words), first: "  ", isWrapped: false)
  }
}
