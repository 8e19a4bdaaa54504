/// The help that the parser of the command line writes, in French: what it says of its own, around our words.
func frenchHelpMessage(_ message: String) -> String {
  helpPhrases.reduce(message) { $0.replacing($1.english, with: $1.french) }
    // The parser may break the line here.
    .replacing(/;(\s+)default:/) { "\u{A0};\($0.1)défaut\u{A0}:" }
}

/// What the parser says, as it writes it; columns stay where they are.
private let helpPhrases: [(english: String, french: String)] = [
  ("OVERVIEW: ", ""),
  ("USAGE: ", "USAGE\u{A0}: "),
  ("\n       pilote ", "\n        pilote "),
  ("ARGUMENTS:\n", "ARGUMENTS\u{A0}:\n"),
  ("OPTIONS:\n", "OPTIONS\u{A0}:\n"),
  ("SUBCOMMANDS:\n", "COMMANDES\u{A0}:\n"),
  ("[<options>]", "[options]"),
  (" (default) ", " (défaut)  "),
  ("(values: ", "(valeurs\u{A0}: "),
  ("(default: ", "(défaut\u{A0}: "),
  ("Show the version.", "Donne la version."),
  ("Show help information.", "Donne cette aide."),
  ("See 'pilote help <subcommand>' for detailed help.", "L’aide d’une commande\u{A0}: pilote help <commande>"),
]
