import Coaching
import Judgement
import Terminal

/// What was found, for people: of each file which questions it answers, then its findings, a line each.
struct TextReport {
  let wording: CheckWording

  /// The lines of a file, in order.
  func lines(of sheet: CheckedSheet) -> [StyledText] {
    switch sheet.result {
    case .failure(let error):
      [(StyledText(sheet.path, .problem) + StyledText(": " + error.reason(in: wording.language))).onOneLine]
    case .success(let contents): summary(of: contents, at: sheet.path) + sheet.findings.map { line(of: $0, in: sheet) }
    }
  }

  private func summary(of contents: CheckedSheet.Contents, at path: String) -> [StyledText] {
    guard !contents.coverage.isEmpty else { return [] }
    let answered = contents.coverage.values.count { $0 == .answered }
    let header = StyledText(path, .bold) + StyledText(": \(answered)/\(Question.judged.count)")
    let groups: [(SheetJudgement.Coverage, Style)] = [(.answered, .success), (.touched, .dim), (.missing, .warning)]
    let lines = groups.compactMap { coverage, style -> StyledText? in
      let names = Question.judged.filter { contents.coverage[$0] == coverage }.map { wording.name(of: $0) }
      guard !names.isEmpty else { return nil }
      let title = StyledText("  " + wording.title(of: coverage), style)
      return title + StyledText(wording.language.says("\u{A0}: ", ": ") + names.joined(separator: ", "))
    }
    return [header.onOneLine] + lines
  }

  private func line(of found: CheckedSheet.Found, in sheet: CheckedSheet) -> StyledText {
    let place = "\(sheet.path):\(found.range.lowerBound.line):\(found.range.lowerBound.column): "
    let quote = found.quote.map { wording.quoted($0) + wording.language.says("\u{A0}: ", ": ") } ?? ""
    return
      (StyledText(place, .dim) + StyledText(wording.name(of: found.subject), .warning)
      + StyledText(": " + quote + wording.message(of: found.subject))).onOneLine
  }
}
