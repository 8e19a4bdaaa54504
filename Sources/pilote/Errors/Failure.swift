import Prompts
import SessionStore
import Terminal

/// Why a command could not be carried out: facts only, worded in `Failure+Wording.swift`.
enum Failure: Error {
  /// A sheet or an exported file could not be read or written.
  case file(SheetFileError)
  /// The prompts are wrong.
  case prompts(PromptFaults)
  /// Several sheets stand in the folder, and none was named.
  case severalSheets([String])
  /// What was given as a command is none, nor a sheet that is there; the command that was perhaps meant.
  case unknownCommand(name: String, nearest: String)
  /// So many sheets of a list could not be read; their lines say why.
  case unreadableSheets(count: Int)
  /// A sheet stands here already, and only a new one begins from a document.
  case notANewSheet(path: String)
  /// There is no Markdown file in these folders.
  case noMarkdown(places: [String])
  /// So many Markdown files could not be read; their lines say why.
  case unreadableDocuments(count: Int)
  /// The team has the sheet open, so that a note cannot be added to it now.
  case noteMustWait(path: String)
  /// A note says nothing.
  case emptyNote
  /// A note is longer than this many characters.
  case longNote(limit: Int)
  /// No question has this number or name.
  case unknownQuestion(name: String)
  /// A sheet has fewer events than the one that was named.
  case noSuchEvent(Int, count: Int)
  /// The command line is wrong; the parser says how.
  case usage(String)
  /// The standard input could not be read.
  case input(errno: Int32)
  /// What there was to say could not be written.
  case output(OutputError)
  /// A signal asks the program to end.
  case terminated(signal: Int32)

  /// The failure behind an error that a module threw.
  init?(_ error: any Error) {
    switch error {
    case let error as Failure: self = error
    case let error as SheetFileError: self = .file(error)
    case let error as PromptFaults: self = .prompts(error)
    case let error as OutputError: self = .output(error)
    default: return nil
    }
  }
}
