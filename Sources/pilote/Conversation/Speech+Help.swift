import Coaching
import Terminal

/// How the commands are listed, each under the name of the language first.
extension Speech {
  var help: [Paragraph] {
    let language = interview.language
    let other: Language = language == .french ? .english : .french
    let width = (Command.allCases.map { $0.name(in: language).count }.max() ?? 0) + 3
    let rows = Command.allCases.map { command in
      let names = (own: "/" + command.name(in: language), other: "/" + command.name(in: other))
      let text = Message.help(on: command).map { interview.text($0) } ?? ""
      if isInWords { return say(.helpInWords, ["name": names.own, "other": names.other, "text": text]) }
      return Paragraph(
        text: StyledText(text) + StyledText(" (\(names.other))", .dim),
        first: StyledText("  " + names.own.padding(to: width), .accent),
        hanging: StyledText(String(repeating: " ", count: width + 2)))
    }
    return [.blank, say(.help)] + rows + [.indented(StyledText(interview.text(.helpKeys)), by: 2)]
  }
}
