/// The six months from the launch, and what comes in and after them, as a small picture. It shows what the team said: its
/// dates, and the stages it has answered on.
struct CalendarPicture {
  let launch: CalendarDate
  /// Whether the team has said what its first scope is.
  let hasScope: Bool
  /// Whether the team has said how it goes on from there.
  let hasAcceleration: Bool
  let interview: Interview

  private var end: CalendarDate { launch.adding(months: 6) }

  /// The picture as SVG, with a title and a description for those who do not see it.
  var svg: String {
    let months = (0...6).map { index in
      text(shortName(of: launch.adding(months: index)), x: Self.left + index * Self.month, y: 98, anchor: "middle")
    }
    let ticks = (0...6).map { index in
      let x = Self.left + index * Self.month
      return "<line class=\"tick\" x1=\"\(x)\" y1=\"78\" x2=\"\(x)\" y2=\"84\"/>"
    }
    let scope = text(name(.firstScope), x: Self.left + Self.month * 3, y: 66, anchor: "middle", style: "on")
    let way = [
      "<line class=\"way\" x1=\"\(Self.right + 4)\" y1=\"62\" x2=\"344\" y2=\"62\"/>",
      "<path class=\"head\" d=\"M344 56l12 6l-12 6z\"/>",
      text(name(.acceleration), x: 356, y: 122, anchor: "end", style: "strong"),
      "<line class=\"tick\" x1=\"332\" y1=\"70\" x2=\"332\" y2=\"108\"/>",
    ]
    let parts =
      [
        "<title id=\"calendar-title\">\(HTMLText.escaped(interview.text(.calendarTitle)))</title>",
        "<desc id=\"calendar-text\">\(HTMLText.escaped(description))</desc>",
        text(interview.text(.calendarLaunch), x: 2, y: 16, style: "strong"),
        text(launch.written(in: interview.language), x: 2, y: 32),
        text(interview.text(.calendarEnd), x: Self.right, y: 16, anchor: "middle", style: "strong"),
        text(end.written(in: interview.language), x: Self.right, y: 32, anchor: "middle"),
        "<rect class=\"bar\" x=\"\(Self.left)\" y=\"46\" width=\"\(Self.right - Self.left)\" height=\"32\" rx=\"3\"/>",
      ] + (hasScope ? [scope] : []) + ticks + months + (hasAcceleration ? way : [])
    return "<svg viewBox=\"0 0 360 128\" role=\"img\" aria-labelledby=\"calendar-title calendar-text\">\n"
      + parts.joined(separator: "\n") + "\n</svg>"
  }

  private static let left = 18
  private static let month = 45
  private static let right = left + 6 * month

  private var description: String {
    var stages = hasScope ? [name(.firstScope)] : []
    if hasAcceleration { stages.append(name(.acceleration)) }
    let dates = ["launch": launch.written(in: interview.language), "end": end.written(in: interview.language)]
    return ([interview.text(.calendarText, dates)] + stages.map(TypedLines.closed)).joined(separator: " ")
  }

  private func name(_ question: Question) -> String { interview.questions[question]?.name ?? question.rawValue }

  private func shortName(of date: CalendarDate) -> String {
    let names = interview.text(.shortMonths).split(separator: ",").map { $0.trimmingWhitespace() }
    return names.count == 12 ? names[date.month - 1] : String(date.month)
  }

  private func text(_ text: String, x: Int, y: Int, anchor: String = "start", style: String? = nil) -> String {
    let name = style.map { " class=\"\($0)\"" } ?? ""
    return "<text\(name) x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\">\(HTMLText.escaped(text))</text>"
  }
}
