import Coaching
import Prompts
import Testing

@testable import Judgement

struct AmountTests {
  private static let lexicon: Lexicon = {
    let set = try? PromptSource.embedded.prompts(in: .french)
    return Lexicon(set?.cues.lists ?? [:])
  }()

  /// The numbers of a text with their senses.
  private func senses(_ text: String) -> [String] {
    let reading = Reading(text, to: .firstUsers, lexicon: Self.lexicon)
    return reading.amounts.map { "\(reading.quote($0.tokens).text) \($0.sense)" }
  }

  @Test func `what a number says depends on what stands round it`() {
    #expect(senses("2 500 foyers") == ["2 500 count"])
    #expect(senses("quatre-vingt-dix clubs") == ["quatre-vingt-dix count"])
    #expect(senses("1,9 million de foyers") == ["1,9 million count"])
    #expect(senses("une quinzaine de gardes") == ["quinzaine count"])
    #expect(senses("30 % des dossiers") == ["30 share"])
    #expect(senses("sept sur dix") == ["sept share", "dix share"])
    #expect(senses("en deux ou trois jours") == ["deux time", "trois time"])
    #expect(senses("le 12 mars 2026") == ["12 date", "2026 date"])
    #expect(senses("depuis 2019") == ["2019 date"])
    #expect(senses("15 000 euros") == ["15 000 measure"])
    #expect(senses("les départements 15 et 43") == ["15 label", "43 label"])
    #expect(senses("Riom (15)") == ["15 label"])
    #expect(senses("le 1er groupe") == ["1 label"])
    #expect(senses("des villages de moins de 950 âmes") == ["950 bound"])
    #expect(senses("un élu, une mairie") == [])
  }
}
