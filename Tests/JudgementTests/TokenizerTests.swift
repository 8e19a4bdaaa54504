import Testing

@testable import Judgement

struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    let tokens = Tokenizer.tokens(of: text)
    return tokens.list.indices.map(tokens.text)
  }

  @Test func `words are folded and short forms spelt out`() {
    #expect(words("L’été, j'ai œuvré aujourd'hui") == ["le", "ete", "je", "ai", "oeuvre", "aujourd", "hui"])
    #expect(words("We can't, they won't, I'd") == ["we", "can", "not", "they", "will", "not", "i", "would"])
    #expect(words("e\u{301}te\u{301}") == ["ete"])
  }

  @Test func `numbers, units and signs are words of their own`() {
    #expect(words("48h, 1,5 M€ et 30 %") == ["48", "h", "1,5", "m", "€", "et", "30", "%"])
  }

  @Test func `positions count Unicode scalars`() {
    let tokens = Tokenizer.tokens(of: "😀 d’été")
    #expect(tokens.list.map(\.scalars) == [2..<3, 4..<7])
  }

  @Test func `sentences end at stops, lines and bullets, not at abbreviations or decimals`() {
    let tokens = Tokenizer.tokens(of: "M. Roche a 4.5 ha. Il vient\n- un\n- deux")
    #expect(tokens.list.map(\.sentence) == [0, 0, 0, 0, 0, 1, 1, 2, 3])
  }

  @Test func `quotations of all sorts are marked, one that never closes is not`() {
    func quoted(_ text: String) -> [String] {
      let tokens = Tokenizer.tokens(of: text)
      return tokens.list.indices.filter { tokens.list[$0].traits.contains(.quoted) }.map(tokens.text)
    }
    #expect(quoted("il dit « oui là » et part") == ["oui", "la"])
    #expect(quoted("he says \"yes\" and 'not now' too") == ["yes", "not", "now"])
    #expect(quoted("l'élu d'Auch dit “ok”") == ["ok"])
    #expect(quoted("il dit « oui et part").isEmpty)
  }
}
