import Coaching
import Prompts
import Testing

@testable import Judgement

/// The mechanisms under the kinds, each on marked text: ⟦…⟧ stands where something must be found, and nothing else may be.
struct MechanismTests {
  private static let french = lexicon(.french)
  private static let english = lexicon(.english)

  private static func lexicon(_ language: Language) -> Lexicon {
    Lexicon((try? PromptSource.embedded.prompts(in: language))?.cues.lists ?? [:])
  }

  /// Expects `found` to be what is marked, in order.
  private func expect(
    _ marked: String, to question: Question = .firstUsers, in lexicon: Lexicon = french,
    sourceLocation: SourceLocation = #_sourceLocation, _ found: (Reading) -> [Range<Int>]
  ) {
    let text = marked.filter { !"⟦⟧".contains($0) }
    let marks = marked.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst()
      .compactMap { $0.split(separator: "⟧", omittingEmptySubsequences: false).first.map(String.init) }
    let reading = Reading(text, to: question, lexicon: lexicon)
    #expect(found(reading).map { reading.quote($0).text } == marks, sourceLocation: sourceLocation)
  }

  @Test func `a denied word is told from one that is not`() {
    let denied = { (reading: Reading) in reading.hits(.dependency).filter(reading.isNegated) }
    expect("Nous n'attendons aucun ⟦décret⟧.", denied)
    expect("Sans ⟦décret⟧ ni ⟦circulaire⟧, on ouvre.", denied)
    expect("Plus besoin du ⟦décret⟧.", denied)
    expect("Pas mal de mairies attendent le décret.", denied)
    expect("Rien n'est prêt, le décret non plus n'est là.", { $0.hits(.dependency).filter($0.isDenied) })
    expect("We need no new ⟦law⟧.", in: Self.english, denied)
    expect("Not only the law, the budget too.", in: Self.english, denied)
  }

  @Test func `a thing that is not signed is not denied`() {
    let denied = { (reading: Reading) in reading.hits(.dependency).filter(reading.isDenied) }
    expect("La convention n'est pas signée.", denied)
    expect("Aucune ⟦convention⟧ à signer.") { reading in denied(reading).prefix(1).map { $0 } }
  }

  @Test func `names are places, organisations and people, not months nor the country`() {
    let names = { (reading: Reading) in reading.names }
    expect("La mairie de ⟦Thouars⟧ et ⟦Karim⟧, en mars, pour toute la France.", names)
    expect("Les agents de la ⟦CPAM⟧ du ⟦Gers⟧ passent par l'API.", names)
    expect("⟦Action Logement⟧ nous prête une salle à ⟦Bar-le-Duc⟧.", names)
    expect("Douze internes. Ils dorment.", names)
    expect("les luthiers de ⟦mirecourt⟧".replacing("mirecourt", with: "toulouse"), names)
    expect("qu'elle vienne de ⟦Tulle⟧", names)
    expect("⟦Thames Water⟧ and ⟦Dewsbury⟧ library, in May.", in: Self.english, names)
  }

  @Test func `what would be is told from what is`() {
    let facts = { (reading: Reading) in
      reading.hits(.willingness).filter { !reading.isHypothetical($0) && !reading.isInfinitive($0) }
    }
    expect("Ils ⟦testent⟧.", facts)
    expect("Ils vont tester.", facts)
    expect("Ils accepteraient.", facts)
    expect("They ⟦tested⟧ it.", in: Self.english, facts)
    expect("They would have tested it.", in: Self.english, facts)
  }

  @Test func `what others do for the team is told from what the team does`() {
    let service = { (reading: Reading) in reading.servingTheTeam + reading.servingWhatIsOurs }
    expect("La maire ⟦nous⟧ prête une salle.", service)
    expect("Nous prêtons une salle, nous avons tout.", service)
    expect("L'école relit ⟦nos⟧ textes.", service)
    expect("Elle vient avec nos textes.", service)
    expect("The school rings ⟦us⟧.", in: Self.english, service)
    expect("Nobody rings us.", in: Self.english, service)
  }

  @Test func `words that members of a group do to one another`() {
    expect("Les greffes ⟦se parlent⟧.") { $0.reciprocal }
    expect("Elle se parle, ils le disent.") { $0.reciprocal }
  }

  @Test func `words are narrowed by what stands near them`() {
    let narrowed = { (reading: Reading) in
      reading.hits(.wideGroup).filter { reading.isCountedOrNamed($0) || reading.isSituated($0) }
    }
    expect("⟦Les familles⟧ de Guéret.", narrowed)
    expect("⟦Les familles⟧, une douzaine.", narrowed)
    expect("⟦Les familles⟧. On en connaît douze.", narrowed)
    expect("⟦Les familles⟧ qui attendent une place.", narrowed)
    expect("Les familles. Elles attendent.", narrowed)
    expect("Les familles, en 2026.", narrowed)
  }

  @Test func `an answer that only says the question again is empty`() {
    #expect(kinds("Les premiers partenaires ? Nos premiers partenaires.", to: .firstPartners, .french) == [.nonAnswer])
  }

  @Test func `a question waits for nothing, its answer may`() {
    expectNone(.externalDependency, in: "Un accord ? Inutile. Le code est à nous.", to: .independence, .french)
  }

  @Test func `a plan for the case that it does not come is a way round`() {
    expectNone(.externalDependency, in: "Si l'API n'arrive pas, nous publions sans elle.", to: .independence, .french)
  }
}
