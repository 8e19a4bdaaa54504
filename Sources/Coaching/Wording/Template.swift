extension String {
  /// The text with each `{name}` replaced by its value. A value is put in as it is, whatever braces it holds.
  public func filled(_ values: [String: String]) -> String {
    if values.isEmpty { return self }
    var result = ""
    var rest = self[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.utf8.firstIndex(of: UInt8(ascii: "}")),
        let value = values[String(rest[rest.utf8.index(after: open)..<close])]
      else {
        result.append(rest.removeFirst())
        continue
      }
      result += value
      rest = rest[rest.utf8.index(after: close)...]
    }
    return result + rest
  }
}

extension Interview {
  /// A sentence of the conversation, with its values; its key when the wording is missing.
  public func text(_ message: Message, _ values: [String: String] = [:]) -> String {
    (messages[message] ?? message.rawValue).filled(values)
  }

  /// A sentence of the sheet, with its values; its key when the wording is missing.
  public func text(_ phrase: SheetPhrase, _ values: [String: String] = [:]) -> String {
    (sheet[phrase] ?? phrase.rawValue).filled(values)
  }

  /// The finding whose follow-up most changes the sheet, by the order the prompts give for the question.
  public func mostUseful(of findings: [Finding], for question: Question) -> Finding? {
    let priority = questions[question]?.priority ?? []
    return findings.min { first, second in
      let ranks = [first, second].map { priority.firstIndex(of: $0.kind) ?? priority.count }
      return ranks[0] < ranks[1]
    }
  }
}
