/// The YAML header of a sheet in the community's repository, with what its checks require. What nobody told Pilote is left
/// empty, so that the checks stop there, with a comment that says what to write.
public struct FrontMatter: Equatable, Sendable {
  /// The header, between its two rules, with an empty line behind it.
  public let yaml: String

  /// Writes the header of a session: its title is the product's name, and its first phase starts with the launch.
  public init(_ session: Session, in interview: Interview) {
    func toFill(_ key: String, _ phrase: SheetPhrase) -> String {
      "\(key): # \(PlainText.line(interview.text(phrase)))"
    }
    let product = session.isOpenPoint(.product) ? nil : session.answers[.product]?.text
    let start = session.launchDate.flatMap { $0.day == nil ? nil : $0.numeric }
    yaml =
      ([
        "---",
        product.map { "title: " + JSONValue.quoted(PlainText.line($0)) } ?? toFill("title", .titleToFill),
        toFill("mission", .missionToFill),
        toFill("incubator", .incubatorToFill),
        toFill("contact", .contactToFill),
        "phases:",
        "  - name: construction",
        "    " + (start.map { "start: \($0)" } ?? toFill("start", .startToFill)),
        "---",
      ] + [""]).map { $0 + "\n" }.joined()
  }
}

extension CalendarDate {
  /// The date as machines read it: `2026-09-01`, or `2026-09` when no day is known.
  public var numeric: String {
    ([year, month] + (day.map { [$0] } ?? [])).map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: "-")
  }
}
