/// A command as it is shown to a team: every word as a shell takes it, so that it can be copied and run.
struct ShellCommand: Equatable {
  /// The program, and the options that matter each time.
  let words: [String]
  /// The options that matter each time a sheet is drafted.
  var draftingOptions: [String] = []

  /// The command with more words behind it.
  func running(_ more: String...) -> String {
    (words.prefix(1) + more + words.dropFirst()).map(Self.quoted).joined(separator: " ")
  }

  /// The command that goes on with a sheet.
  func drafting(_ sheet: String) -> String {
    ShellCommand(words: words + draftingOptions).running(sheet)
  }

  /// A word as a shell takes it for one, and as no option.
  static func quoted(_ word: String) -> String {
    if word.hasPrefix("-"), word.hasSuffix(".pilote") { return quoted("./" + word) }
    let isPlain =
      !word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-/+=:,".contains($0)) }
    if isPlain { return word }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
