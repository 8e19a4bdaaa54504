/// All that the coach says in one language, as decoded from `prompts/`.
public struct Interview: Equatable, Sendable {
  /// The language it is written in.
  public let language: Language
  /// The wording of each question.
  public let questions: [Question: QuestionWording]
  /// The wording of each kind of finding.
  public let kinds: [Kind: KindWording]
  /// The short sentences of the conversation.
  public let messages: [Message: String]
  /// The fixed sentences of the sheet.
  public let sheet: [SheetPhrase: String]

  /// Creates an interview from its decoded parts.
  public init(
    language: Language, questions: [Question: QuestionWording], kinds: [Kind: KindWording],
    messages: [Message: String], sheet: [SheetPhrase: String]
  ) {
    self.language = language
    self.questions = questions
    self.kinds = kinds
    self.messages = messages
    self.sheet = sheet
  }
}

/// How one question is worded.
public struct QuestionWording: Equatable, Sendable {
  /// A name of two or three words, for lists and reviews.
  public let name: String
  /// The question itself.
  public let text: String
  /// One line of help under the question.
  public let hint: String
  /// A good answer, invented.
  public let example: String
  /// The sentence of the method the question comes from; empty for an opening question.
  public let source: String
  /// The kinds that can be found under this question, the one whose follow-up most changes the sheet first.
  public let priority: [Kind]

  /// Creates the wording of a question.
  public init(name: String, text: String, hint: String, example: String, source: String, priority: [Kind]) {
    self.name = name
    self.text = text
    self.hint = hint
    self.example = example
    self.source = source
    self.priority = priority
  }
}

/// How one kind of finding is worded.
public struct KindWording: Equatable, Sendable {
  /// What is found, in two to four words.
  public let label: String
  /// Why it matters, for a tired team.
  public let reason: String
  /// The sentence of the method behind the reason.
  public let source: String
  /// The follow-up question, for each question under which the kind can be found.
  public let followUps: [Question: String]

  /// Creates the wording of a kind.
  public init(label: String, reason: String, source: String, followUps: [Question: String]) {
    self.label = label
    self.reason = reason
    self.source = source
    self.followUps = followUps
  }
}
