import ArgumentParser
import Coaching
import SessionStore
import Terminal

/// `pilote merge A B --output C`: joins two copies of a sheet that teammates carried on apart. It is a git merge driver too.
struct MergeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge",
      abstract: spoken(
        "Réunit deux copies d’une fiche, sans rien perdre.", "Joins two copies of a sheet, and loses nothing."),
      discussion: spoken(
        """
        Là où les deux ont répondu, la réponse la plus récente tient\u{A0}; l’équipe est interrogée sur l’autre.
        Pour git\u{A0}: la ligne *.pilote merge=pilote dans .gitattributes, puis
        git config merge.pilote.driver "pilote merge %A %B --output %A --replace"
        """,
        """
        Where both answered, the later answer stands, and the team is asked about the other.
        For git: the line *.pilote merge=pilote in .gitattributes, then
        git config merge.pilote.driver "pilote merge %A %B --output %A --replace"
        """))
  }

  @Argument(help: ArgumentHelp(spoken("Une copie, un fichier .pilote.", "One copy, a .pilote file.")))
  var one: String

  @Argument(help: ArgumentHelp(spoken("L’autre copie.", "The other copy.")))
  var other: String

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      spoken("La fiche à écrire, peut-être l’une des deux copies.", "The sheet to write, perhaps one of the copies.")))
  var output: String

  @Flag(help: ArgumentHelp(spoken("Remplace la fiche si elle existe.", "Replaces the sheet if it is there.")))
  var replace = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let place = SheetFolder.existingSheet(named: output) ?? SheetFolder.sheetPath(output)
    let merge = try SheetFile.merge(
      SheetFolder.existingSheet(named: one) ?? one, SheetFolder.existingSheet(named: other) ?? other, to: place,
      replacing: replace)
    guard case .merged(let superseded, _) = merge.conclusion?.event, !superseded.isEmpty else { return }
    let names = superseded.map { $0.question.name(in: spokenLanguage) }.joined(separator: ", ")
    try Output(descriptor: 2, appearance: .plain).writeLine(
      StyledText(
        spoken(
          "pilote: Répondues des deux côtés\u{A0}: \(names). La réponse la plus récente tient\u{A0}; l’équipe choisira en reprenant la fiche.",
          "pilote: Answered in both: \(names). The later answer stands; the team will choose when it resumes the sheet."
        )))
  }
}
