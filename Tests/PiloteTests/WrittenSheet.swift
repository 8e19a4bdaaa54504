/// Sheets written straight to the disk, which is quicker than to draft them.
extension Program {
  /// What happened in a session, as a line of its file says it.
  enum WrittenEvent {
    case answered(String, String, kinds: [String] = [])
    case skipped(String)
    case closed

    fileprivate var members: String {
      switch self {
      case .answered(let question, let text, let kinds):
        let findings = kinds.map { #"{"kind":"\#($0)","reason":"…","followUp":"…"}"# }.joined(separator: ",")
        return #""event":"answered","question":"\#(question)","text":"\#(text)","findings":[\#(findings)]"#
      case .skipped(let question): return #""event":"skipped","question":"\#(question)""#
      case .closed: return #""event":"closed""#
      }
    }
  }

  /// Writes a sheet with these events, a second apart. No clock has reached them yet: they were "just now".
  func writeSheet(_ name: String, _ events: [WrittenEvent]) throws {
    let header = #"{"pilote":1,"id":"\#(name)","created":"2096-11-23T09:00:00.000Z","lang":"fr"}"#
    let lines = events.enumerated().map { index, event in
      #"{"at":"2096-11-23T09:00:\#(index + 10).000Z",\#(event.members)}"#
    }
    try write(([header] + lines).map { $0 + "\n" }.joined(), to: name)
  }
}
