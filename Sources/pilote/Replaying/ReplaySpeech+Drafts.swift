import Coaching
import Terminal

/// How an answer is shown: what changed in it, what was found then, and what the coach said.
extension ReplaySpeech {
  /// The text of an answer, or what changed since the last draft; then its findings and the follow-up that was asked.
  func paragraphs(for draft: Draft, to question: Question?) -> [Paragraph] {
    let text = draft.difference.map(marked) ?? StyledText(draft.text)
    let asked = followedUp(in: draft, to: question)
    return [.indented(text, by: 6)] + findings(of: draft, asking: asked)
      + reception(of: draft, to: question, asking: asked)
  }

  /// A difference, with signs that need no colour: `[-what was removed-] {+what was added+}`.
  func marked(_ difference: WordDifference) -> StyledText {
    var text: StyledText = ""
    for (index, part) in difference.parts.enumerated() {
      switch part {
      case .kept(let words): text.append(words)
      case .removed(let words):
        text += ReplaySpeech.marked(words, between: ("[-", "-]"), .problem + .dim)
        // The first words of a draft have no space before them; what took the place of a whole draft has its own line.
        if index == 0, difference.parts.count > 1 { text.append(difference.parts.count == 2 ? "\n" : " ") }
      case .added(let words): text += ReplaySpeech.marked(words, between: ("{+", "+}"), .success + .bold)
      }
    }
    return text
  }

  /// The marks stand at the words: the white space before them stays outside.
  private static func marked(_ words: String, between marks: (String, String), _ style: Style) -> StyledText {
    let start = words.firstIndex { !$0.isWhitespace } ?? words.endIndex
    return StyledText(String(words[..<start])) + StyledText(marks.0 + words[start...] + marks.1, style)
  }

  private func findings(of draft: Draft, asking asked: Finding?) -> [Paragraph] {
    list(
      draft.findings.map { found in
        guard found.isDismissed else { return (words(of: found.finding), found.finding == asked ? asked?.reason : nil) }
        return (words(of: found.finding) + StyledText(" (\(text(.replayDismissedBefore)))", .dim), nil)
      })
  }

  private func reception(of draft: Draft, to question: Question?, asking asked: Finding?) -> [Paragraph] {
    switch draft.reception {
    case .accepted:
      let isPrecise = question?.number != nil && draft.findings.isEmpty
      return isPrecise ? [.indented(StyledText(text(.acknowledge), .success), by: 6)] : []
    case .followedUp:
      let followUp = asked?.followUp ?? text(.launchAgain)
      return [.indented(StyledText(text(.replayFollowUp, ["text": followUp]), .bold), by: 6)]
    case .letGo: return [.indented(StyledText(text(.replayLetGo), .dim), by: 6)]
    case .openPoint: return [.indented(StyledText(text(.replayOpenPoint), .dim), by: 6)]
    }
  }

  /// The finding that the one follow-up was about, if one was asked. The file does not say which; the order of the prompts
  /// does.
  private func followedUp(in draft: Draft, to question: Question?) -> Finding? {
    guard draft.reception == .followedUp else { return nil }
    let open = draft.findings.filter { !$0.isDismissed }.map(\.finding)
    return question.flatMap { interview.mostUseful(of: open, for: $0) }
  }
}
