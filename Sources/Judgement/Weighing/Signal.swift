import Coaching

/// Something heard in a part of an answer that speaks for or against a kind; how much is learnt from labelled answers.
enum Signal: Hashable {
  /// A word, by the number of its stem in a `Vocabulary`.
  case word(Int)
  /// Two words that follow each other.
  case pair(Int, Int)
  /// A cue of a list, not denied.
  case heard(CueList.Name)
  /// A cue of a list, denied.
  case denied(CueList.Name)
  /// Two cues of a list or more.
  case repeated(CueList.Name)
  /// A word of a field of meaning, by the field's number, not denied.
  case field(Int)
  /// A word of a field, denied.
  case deniedField(Int)
  /// Two words of a field or more.
  case repeatedField(Int)
  /// A number that says this.
  case amount(Amount.Sense)
  /// Something that the question asks for.
  case gives(Evidence.Subject)
  /// The same, twice or more.
  case givesMore(Evidence.Subject)
  /// What the rules of a kind say.
  case found(Kind)
  /// The question, where a kind is weighed under several.
  case asked(Question)
  /// More words than the length of this place in `lengths`.
  case longer(Int)
  /// A name.
  case name
  /// Two names or more.
  case names
  /// A place of the list.
  case place
  /// The first sentence.
  case opening

  /// The lengths told apart, in words.
  static let lengths = [8, 15, 30, 50]
}

extension Signal {
  /// All signals but words, pairs and fields, in the order of their numbers.
  static let structural: [Signal] =
    CueList.Name.allCases.flatMap { [.heard($0), .denied($0), .repeated($0)] }
    + Amount.Sense.allCases.map { .amount($0) } + Evidence.Subject.allCases.flatMap { [.gives($0), .givesMore($0)] }
    + Kind.allCases.map { .found($0) } + Question.allCases.map { .asked($0) } + lengths.indices.map { .longer($0) }
    + [.name, .names, .place, .opening]

  /// The place of each structural signal by how it is written.
  static let numbersByText = Dictionary(
    uniqueKeysWithValues: structural.enumerated().map { ($1.text(stem: { _ in "" }, field: { _ in "" }), $0) })

  /// The place of each structural signal in `structural`.
  static let numbers = Dictionary(uniqueKeysWithValues: structural.enumerated().map { ($1, $0) })

  /// How a signal is written in a file of weights: "word galer", "denied waiting", "gives motive".
  func text(stem: (Int) -> String, field: (Int) -> String) -> String {
    switch self {
    case .word(let word): "word \(stem(word))"
    case .pair(let first, let second): "pair \(stem(first)) \(stem(second))"
    case .field(let number): "field \(field(number))"
    case .deniedField(let number): "denied-field \(field(number))"
    case .repeatedField(let number): "fields \(field(number))"
    case .heard(let list): "heard \(list.rawValue)"
    case .denied(let list): "denied \(list.rawValue)"
    case .repeated(let list): "repeated \(list.rawValue)"
    case .amount(let sense): "amount \(sense.rawValue)"
    case .gives(let subject): "gives \(subject.rawValue)"
    case .givesMore(let subject): "gives-more \(subject.rawValue)"
    case .found(let kind): "found \(kind.rawValue)"
    case .asked(let question): "asked \(question.rawValue)"
    case .longer(let place): "longer \(Self.lengths[place])"
    case .name: "name"
    case .names: "names"
    case .place: "place"
    case .opening: "opening"
    }
  }
}
