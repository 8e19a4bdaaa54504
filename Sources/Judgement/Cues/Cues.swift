/// All that the coach listens for in one language, as decoded from `prompts/*/cues`.
public struct Cues: Equatable, Sendable {
  /// The lists, by name.
  public let lists: [CueList.Name: CueList]
  /// The fields of meaning of single words.
  public let fields: SemanticFields

  /// Creates cues from their lists and fields.
  public init(lists: [CueList.Name: CueList], fields: SemanticFields) {
    self.lists = lists
    self.fields = fields
  }
}

/// A list of words and phrases that share one meaning, with examples that show what it hears and what it does not.
///
/// The small language that cues are written in is described at `CuePattern`.
public struct CueList: Equatable, Sendable {
  /// The lists the judgement knows, at most 64: the words every kind is read with, then those of one kind each.
  public enum Name: UInt8, CaseIterable, Sendable {
    // Reading.
    /// Words that deny or leave out what stands near them.
    case negation
    /// Phrases that hold a word of denial and deny nothing: "pas mal", "not only".
    case falseNegation
    /// Phrases that hold a cue word and stop nobody: "à plusieurs reprises", "en quelques clics".
    case setPhrase
    /// What the question itself names, which is no answer to it: "nos premiers usagers".
    case topic
    /// The team speaking of itself: "on", "we".
    case team
    /// Words that make what follows them a noun: "du produit", "an offer".
    case determiner
    /// What belongs to the team: "nos", "our".
    case ours
    /// Prepositions and other small words that are no verb.
    case linking
    /// Pronouns that stand for a partner, before what it does: "qui", "they".
    case actor
    /// Verbs that make the participle after them a passive: "seront relancés".
    case passive
    /// Words that make the verb after them a future, a condition or a possibility.
    case future
    /// Numbers in words, two and above.
    case numberWord
    /// Units of time, which make a number a delay or an age.
    case timeUnit
    /// Months, which make a number a date.
    case month
    /// Units of money, size and weight, which make a number no count.
    case measureUnit
    /// Words that make the number after them a label: "département 15", "lot 2".
    case label
    /// Départements, regions, large towns.
    case place
    /// Capitalised words and acronyms that name nobody and no place.
    case notName
    /// Nouns that head the name of one organisation.
    case organisation
    /// Words that open a situation which tells members of a group from others.
    case situation

    // Span kinds.
    /// Groups so broad that nothing but a name or a count narrows them.
    case broadGroup
    /// Groups that are broad when they are named bare, as first users or partners.
    case wideGroup
    /// Words that add one more group behind those already told: "ainsi que", "and in general".
    case addition
    /// Amounts that nobody could check.
    case vagueQuantity
    /// Moments that nobody could put in a diary.
    case vagueTime
    /// Steps with no observable act.
    case vagueAction
    /// Words of a team that does not commit, or leaves it open.
    case hedge
    /// Conditions and possibilities, which are natural when it is asked how to grow, and hedges elsewhere.
    case possibility
    /// Weaker words, of belief and likelihood, which matter where it is asked what others want, do or allow.
    case belief
    /// Things outside the team that a release can wait on.
    case dependency
    /// Words of waiting and of conditions.
    case waiting
    /// Weaker words of things not done yet, heard only when it is asked what the release depends on.
    case pending
    /// Verbs of waiting that are a dependency whatever is waited for, when it is asked what the release depends on.
    case blocking
    /// Whole phrases that are a dependency by themselves.
    case blocked
    /// Words that say a dependency is behind the team: signed, received, paid.
    case settled
    /// Ways to do without a dependency.
    case wayRound
    /// Scopes that are the whole country or all of a category.
    case national
    /// Words that make what follows them all of a category: "tous les", "anyone who".
    case category
    /// Words that put what follows off as a later ambition.
    case later
    /// Convincing, obliging, raising awareness.
    case persuasion
    /// Rules and orders that spread a product by obliging, when it is asked how it will spread.
    case order
    /// Deliverables and activities.
    case deliverable
    /// Numbers of use or satisfaction.
    case usage

    // Answer kinds: the evidence that each looks for.
    /// Words of a wish: what they speak of is not there.
    case wish
    /// What a partner does or brings.
    case role
    /// A pain, or something to gain.
    case motive
    /// Signs of real willingness.
    case willingness
    /// Things left out.
    case exclusion
    /// Problems that users have less of.
    case outcome
    /// Words that set a number beside another: before and after, today and tomorrow.
    case comparison
    /// Checkable signs without a number.
    case measure
    /// Reasons why the team can release by itself.
    case guarantee
    /// What makes a product spread.
    case lever
    /// Stages between the first scope and the country.
    case stage
    /// Words that put a number in a sequence: first, then, so far, the target.
    case sequence
    /// Answers that say nothing.
    case nonAnswer
  }

  /// The words and phrases.
  public let cues: [String]
  /// Sentences in which one of the cues must be heard.
  public let matches: [String]
  /// Sentences in which none may be heard.
  public let ignores: [String]

  /// Creates a list.
  public init(cues: [String], matches: [String], ignores: [String]) {
    self.cues = cues
    self.matches = matches
    self.ignores = ignores
  }

  /// Whether one of the cues is heard in `text`.
  ///
  /// This is the bare cue: negation and the rest of the context are the kinds' business.
  public func isHeard(in text: String) -> Bool {
    let name = Name.hedge
    var bench = Workbench()
    let hits = Lexicon([name: self]).hits(in: Tokenizer.tokens(of: text), on: &bench)
    return !hits[name].isEmpty
  }
}
