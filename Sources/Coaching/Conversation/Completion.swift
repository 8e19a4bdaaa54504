/// What Tab makes of a command on its way: whole lines, in the language of the conversation first.
public enum Completion {
  /// The lines that a text before the cursor may become; none when it starts no command.
  public static func candidates(for text: String, in language: Language) -> [String] {
    guard text.hasPrefix("/"), !text.hasPrefix("//") else { return [] }
    let words = text.dropFirst().split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    switch words.count {
    case 1: return names(in: language).map { "/" + $0 }.filter { $0.hasPrefix(text.lowercased()) }
    case 2:
      guard let command = Command(name: words[0]) else { return [] }
      let other: Language = language == .french ? .english : .french
      // A name of the other language is only completed once it is what is typed.
      return [language, other].lazy.map { language in
        arguments(of: command, in: language).filter { $0.hasPrefix(words[1].lowercased().replacingAccentedE()) }
      }.first { !$0.isEmpty }?.map { "/\(words[0]) \($0)" } ?? []
    default: return []
    }
  }

  /// The names in the one language, then those in the other.
  private static func names(in language: Language) -> [String] {
    let other: Language = language == .french ? .english : .french
    return Command.allCases.map { $0.name(in: language) } + Command.allCases.map { $0.name(in: other) }
  }

  private static func arguments(of command: Command, in language: Language) -> [String] {
    switch command {
    case .goTo:
      Question.judged.compactMap(\.number).map(String.init) + Question.allCases.map { $0.name(in: language) }
    case .language: Language.allCases.map(\.rawValue)
    default: []
    }
  }
}
