import Testing

@testable import Markdown

struct MarkdownDocumentTests {
  /// The blocks, a line each: `#2 Stratégie`, `- an item`, `a paragraph`.
  private func shown(_ text: String) -> [String] {
    MarkdownDocument(Array(text.utf8)).blocks.map { block in
      switch block.kind {
      case .heading(let level): "#\(level) \(block.text)"
      case .paragraph: block.text
      case .item: "- \(block.text)"
      }
    }
  }

  @Test func `headings, paragraphs and lines of lists are told apart, with their levels`() {
    let text =
      "Titre\n=====\n\n## Stratégie ##\n\nUn\ndeux.\n\n- trois\n  - quatre\n\n> cinq\n> six\n\n**Sept**\n\n**Huit :**\n"
    #expect(
      shown(text) == [
        "#1 Titre", "#2 Stratégie", "Un deux.", "- trois", "- quatre", "cinq six", "#7 Sept", "#7 Huit :",
      ])
  }

  @Test func `markup, code, images, HTML and addresses are left out`() {
    #expect(shown("*Un* **deux** [trois](https://a.fr/b \"t\") <b>quatre</b>") == ["Un deux trois quatre"])
    #expect(shown("Un `code` deux ![image](a.png) trois.") == ["Un  deux  trois."])
    #expect(shown("Voir https://a.fr/b?c=d et <https://e.fr>.") == ["Voir  et "])
    #expect(shown("```\ncode\n```\n\n    code\n\n<div>\nhtml\n</div>\n\nreste\n") == ["reste"])
    #expect(shown("Un texte[^1].\n\n[^1]: Une note longue.\n\n[a]: https://b.fr\n") == ["Un texte."])
  }

  @Test func `cells of a table are lines without bars, and its rule is left out`() {
    #expect(shown("| Qui | Où |\n|---|:--|\n| trente | Pau |\n") == ["\n Qui \n Où \n\n\n\n trente \n Pau \n"])
    #expect(shown("Un | deux") == ["Un | deux"])
  }

  @Test func `the front matter gives the title, and is no text`() {
    let document = MarkdownDocument(Array("---\ntitle: \"Le produit\"\nphases:\n---\n# Autre\n".utf8))
    #expect(document.title == "Le produit")
    #expect(document.blocks.map(\.text) == ["Autre"])
    #expect(MarkdownDocument(Array("# Autre\n".utf8)).title == "Autre")
    #expect(MarkdownDocument(Array("---\ntitle: x\n".utf8)).title == nil, "nothing ends it")
  }

  @Test(arguments: [
    ("Un *deux* trois", "trois", 1, 11), ("\u{FEFF}---\r\ntitle: t\r\n---\r\n\r\n> a\r\n> mot", "mot", 6, 3),
    ("- a\n  - b\n    mot", "mot", 3, 5), ("1. a\n\n\tmot", "mot", 3, 2), ("[mot](mot)mot x", "mot x", 1, 11),
    ("&eacute;&amp;mot", "mot", 1, 14), ("\\*mot", "mot", 1, 3), ("`mot` mot", "mot", 1, 7),
    ("😀漢e\u{301} mot", "mot", 1, 6),
    ("<b x=\"mot\">mot</b>", "mot", 1, 12), ("![mot](a) mot", "mot", 1, 11), ("a  \n   mot", "mot", 2, 4),
    ("| a |\n|---|\n| mot |", "mot", 3, 3), ("AT&T mot", "mot", 1, 6), ("a\\\nmot", "mot", 2, 1),
    ("# mot #", "mot", 1, 3),
    ("[a\\]b][r] mot\n\n[r]: x", "mot", 1, 11), ("<https://mot.fr> mot", "mot", 1, 18), ("&foo; mot", "mot", 1, 7),
    ("a\u{0}mot", "mot", 1, 3), ("\\& mot", "mot", 1, 4), ("[r]: https://mot.fr\nmot", "mot", 2, 1),
  ])
  func `a word is placed by its line and its column in Unicode scalars`(
    text: String, word: String, line: Int, column: Int
  ) throws {
    let document = MarkdownDocument(Array(text.utf8))
    let block = try #require(document.blocks.last { $0.text.contains(word) })
    let range = try #require(block.text.range(of: word, in: block))
    let place = document.place(of: range, in: block)
    #expect(place.lowerBound == SourcePosition(line: line, column: column))
    #expect(place.upperBound == SourcePosition(line: line, column: column + word.unicodeScalars.count))
  }

  @Test func `deep nesting and a flood of signs are read in time that grows with their length`() {
    for sign in [
      "> ", "- ", "*a ", "[", "![", "`a", "<a ", "&amp;", "**a**_b_", "[a](b", "\\", "a  \n", "| a |\n|--|\n",
    ] {
      let text = String(repeating: sign, count: (256 << 10) / sign.utf8.count)
      #expect(MarkdownDocument(Array(text.utf8)).blocks.count <= text.utf8.count)
    }
  }
}

extension String {
  /// Where a text stands in the scalars of a block; the last time.
  fileprivate func range(of text: String, in block: MarkdownBlock) -> Range<Int>? {
    let all = Array(unicodeScalars)
    let sought = Array(text.unicodeScalars)
    guard all.count >= sought.count else { return nil }
    return (0...(all.count - sought.count)).reversed().first { Array(all[$0..<$0 + sought.count]) == sought }
      .map { $0..<$0 + sought.count }
  }
}
