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
  /// Another kind that weighs more than nothing by itself.
  case beside(Kind)
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
  /// A signal other than a word, heard in the sentence before, by its row.
  case previous(Int)
  /// The same, heard in the sentence after.
  case next(Int)
  /// A word, by its stem, right before what a signal stands on, by its row: « pas de » before a dependency.
  case leading(Int, Int)
  /// A word right after it.
  case trailing(Int, Int)

  /// The lengths told apart, in words.
  static let lengths = [3, 5, 8, 15, 30, 50]
}

extension Signal {
  /// All signals but words, pairs and fields, in the order of their numbers.
  static let structural: [Signal] =
    CueList.Name.allCases.flatMap { [.heard($0), .denied($0), .repeated($0)] }
    + Amount.Sense.allCases.map { .amount($0) } + Evidence.Subject.allCases.flatMap { [.gives($0), .givesMore($0)] }
    + Kind.allCases.flatMap { [.found($0), .beside($0)] } + Question.allCases.map { .asked($0) }
    + lengths.indices.map { .longer($0) }
    + [.name, .names, .place, .opening]

  /// How each structural signal is written, numbered by its place.
  static let structuralTexts = {
    var texts = TextNumbers()
    for signal in structural { _ = texts.insert(Array(signal.text(stem: { _ in "" }, field: { _ in "" }).utf8).span) }
    return texts
  }()

  /// The place in `structural` of a signal that is neither a word, a pair nor a field; reckoned, since it is asked for
  /// each signal of each answer.
  @inline(__always)
  var structuralPlace: Int {
    switch self {
    case .heard(let list): Self.heard(list: list.index)
    case .denied(let list): Self.denied(list: list.index)
    case .repeated(let list): Self.repeated(list: list.index)
    case .amount(let sense): Self.places.amount + Int(sense.rawValue)
    case .gives(let subject): Self.places.given + 2 * Int(subject.rawValue)
    case .givesMore(let subject): Self.places.given + 2 * Int(subject.rawValue) + 1
    case .found(let kind): Self.places.found + 2 * kind.place
    case .beside(let kind): Self.places.found + 2 * kind.place + 1
    case .asked(let question): Self.places.asked + question.place
    case .longer(let place): Self.places.longer + place
    case .name: Self.places.name
    case .names: Self.places.name + 1
    case .place: Self.places.name + 2
    case .opening: Self.places.name + 3
    case .word, .pair, .field, .deniedField, .repeatedField, .previous, .next, .leading, .trailing: -1
    }
  }

  /// Where each sort of signal starts in `structural`.
  private static let places = {
    let amount = 3 * CueList.Name.allCases.count
    let given = amount + Amount.Sense.allCases.count
    let found = given + 2 * Evidence.Subject.allCases.count
    let asked = found + 2 * Kind.allCases.count
    let longer = asked + Question.allCases.count
    return (amount: amount, given: given, found: found, asked: asked, longer: longer, name: longer + lengths.count)
  }()

  /// Whether it may tell something of the sentences beside the one it is heard in: a word there is too far away, and
  /// where a sentence stands and how long it is, they tell themselves.
  var isHeardBeside: Bool {
    switch self {
    case .word, .pair, .opening, .asked, .longer, .beside, .previous, .next, .leading, .trailing: false
    default: true
    }
  }

  /// Whether the words right before and after it may tell something: cues that are heard only for the rules to find their
  /// way have others round them that are.
  var hasNeighbours: Bool {
    switch self {
    case .heard(let list), .denied(let list): !list.isGrammar
    default: isHeardBeside
    }
  }

  /// How a signal is written in a file of weights: "word galer", "denied waiting", "next gives motive".
  func text(stem: (Int) -> String, field: (Int) -> String) -> String {
    switch self {
    case .word(let word): "word \(stem(word))"
    case .pair(let first, let second): "pair \(stem(first)) \(stem(second))"
    case .field(let number): "field \(field(number))"
    case .deniedField(let number): "denied-field \(field(number))"
    case .repeatedField(let number): "fields \(field(number))"
    case .heard(let list): "heard \(list.key)"
    case .denied(let list): "denied \(list.key)"
    case .repeated(let list): "repeated \(list.key)"
    case .amount(let sense): "amount \(sense)"
    case .gives(let subject): "gives \(subject)"
    case .givesMore(let subject): "gives-more \(subject)"
    case .found(let kind): "found \(kind.rawValue)"
    case .beside(let kind): "beside \(kind.rawValue)"
    case .asked(let question): "asked \(question.rawValue)"
    case .longer(let place): "longer \(Self.lengths[place])"
    case .name: "name"
    case .names: "names"
    case .place: "place"
    case .opening: "opening"
    case .previous(let row): "previous " + Signal(few: row).text(stem: stem, field: field)
    case .next(let row): "next " + Signal(few: row).text(stem: stem, field: field)
    case .leading(let word, let row): "leading \(stem(word)) " + Signal(few: row).text(stem: stem, field: field)
    case .trailing(let word, let row): "trailing \(stem(word)) " + Signal(few: row).text(stem: stem, field: field)
    }
  }
}
