import Coaching

/// Everything that is wrong with the prompts of one language, found in one reading.
public struct PromptFaults: Error, Equatable, Sendable {
  /// The faults, file by file and from top to bottom; never empty.
  public let faults: [PromptFault]

  /// Creates an error from its faults, of which there is at least one.
  public init(faults: [PromptFault]) { self.faults = faults }
}

/// One thing that is wrong in a prompt file: where, and the facts. `PromptFault+Wording.swift` words it.
public struct PromptFault: Equatable, Sendable {
  /// The file or folder, as the reader would open it.
  public let path: String
  /// The line, from 1; nil when the fault is in the file as a whole.
  public let line: Int?
  /// What is wrong.
  public let problem: Problem

  /// What can be wrong in a prompt file.
  public enum Problem: Equatable, Sendable {
    /// The folder is not there.
    case missingFolder
    /// The file is not there.
    case missingFile
    /// A YAML file that nothing reads.
    case unexpectedFile
    /// It is there, and cannot be read: a folder, a device, or permission denied.
    case unreadableFile
    /// It holds more bytes than `limit`.
    case fileTooLarge(limit: Int)
    /// It is not UTF-8.
    case invalidUTF8
    /// It is not YAML; the detail is the parser's, in English.
    case syntax(detail: String)
    /// A text on one line holds a colon and a space, which YAML takes for a key: the commonest slip in French.
    case unquotedColon
    /// A YAML alias. None is followed: a few lines of them can stand for billions of texts.
    case alias(name: String)
    /// A key that stands twice.
    case duplicateKey(String, firstLine: Int)
    /// A key that must be there.
    case missingKey(String)
    /// A key that nothing reads, with the nearest known one.
    case unknownKey(String, nearest: String?)
    /// A value of another type than the one needed.
    case wrongType(expected: ValueType)
    /// A text without a character.
    case emptyText
    /// A list without an element.
    case emptyList
    /// A character that would command the terminal or reorder what is read.
    case controlCharacter(Unicode.Scalar)
    /// A kind has no follow-up for a question where it can be found.
    case missingFollowUp(Question)
    /// A kind has a follow-up for a question where it is never found.
    case superfluousFollowUp(Question)
    /// A name between braces that the text must hold.
    case missingPlaceholder(String)
    /// A name between braces that nothing fills, with the nearest known one.
    case unknownPlaceholder(String, nearest: String?)
    /// Not a kind, with the nearest one.
    case unknownKind(String, nearest: String?)
    /// A kind that can be found under the question stands nowhere in its priority.
    case missingInPriority(Kind)
    /// A kind that is never found under the question stands in its priority.
    case superfluousInPriority(Kind)
    /// A kind stands twice in a priority.
    case repeatedInPriority(Kind)
    /// A cue list is in no file of the folder.
    case missingList(String)
    /// A cue list that stands in another file too.
    case duplicateList(String, firstPath: String, firstLine: Int)
    /// A cue that is not written in the language of cues, or can hear nothing.
    case unreadableCue(String)
    /// A field of meaning beyond the number that can be told apart.
    case tooManyFields(limit: Int)
    /// A line of the weights that is neither a kind with its start nor a weight with its signal.
    case unreadableWeight(String)
    /// An example under `matches` in which no cue of the list is heard.
    case exampleNotHeard(String)
    /// An example under `ignores` in which a cue of the list is heard.
    case exampleHeard(String)
  }

  /// The types of values that a prompt file holds.
  public enum ValueType: Equatable, Sendable {
    /// Keys with their values.
    case mapping
    /// Values behind dashes.
    case list
    /// A text.
    case text
  }

}

/// Gathers faults while files are read. What is decoded after a fault is never used.
final class FaultLog {
  private(set) var faults: [PromptFault] = []

  func note(_ problem: PromptFault.Problem, path: String, line: Int?) {
    faults.append(PromptFault(path: path, line: line, problem: problem))
  }
}
