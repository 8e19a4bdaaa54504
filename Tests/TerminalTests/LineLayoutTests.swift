import Testing

@testable import Terminal

struct LineLayoutTests {
  private func layout(_ text: String, width: Int) -> LineLayout {
    LineLayout(prompt: "› ", text: text, width: width)
  }

  private func rows(_ text: String, _ width: Int) -> [String] {
    layout(text, width: width).rows.map { $0.map(\.text).joined() }
  }

  @Test func `rows are broken between words, and a word too long for a row is cut`() {
    #expect(rows("un deux trois", 8) == ["› un ", "deux ", "trois"])
    #expect(rows("un deux", 10) == ["› un deux"])
    #expect(rows("anticonstitution", 8) == ["› antic", "onstitu", "tion"])
    #expect(rows("un\n\ndeux", 20) == ["› un", "", "deux"])
    #expect(rows("dix\u{A0}mille ans", 12) == ["› dix\u{A0}mille ", "ans"])
  }

  @Test(
    arguments: [
      "日本語日本語", "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", "👩\u{200D}🚀👩\u{200D}🚀👩\u{200D}🚀", "🇫🇷🇫🇷🇫🇷🇫🇷",
    ], 3...14)
  func `no character is cut at the right margin, nor gets over it`(text: String, width: Int) {
    let layout = layout(text, width: width)
    let characters = layout.rows.flatMap { $0 }.map(\.text)
    #expect(characters == ["›", " "] + text.map(String.init))
    guard width > 5 else { return }
    #expect(layout.rows.allSatisfy { $0.reduce(0) { $0 + $1.width } <= width })
  }

  @Test(arguments: 4...30) func `each place is where its character is`(width: Int) {
    let text = "Les agents des douanes 😀 à Dunkerque,  puis anticonstitutionnellement 日本語\nfin e\u{301}t 👩\u{200D}🚀 "
    let layout = layout(text, width: width)
    var position = 0
    for character in text {
      let place = layout.places[position]
      if character != "\n" {
        var column = 0
        let cell = layout.rows[place.row].first { cell in
          defer { column += cell.width }
          return column == place.column
        }
        #expect(cell?.text == String(character), "\(position)")
      }
      position += character.unicodeScalars.count
    }
    #expect(layout.places.count == text.unicodeScalars.count + 1)
    #expect(layout.places.allSatisfy { $0.column < width })
  }

  @Test func `going up and down keeps to the column, or to the end of a shorter row`() {
    let layout = layout("abcd efgh\nij\nklmnop", width: 8)
    #expect(layout.rows.map { $0.map(\.text).joined() } == ["› abcd ", "efgh", "ij", "klmnop"])
    #expect(layout.position(rows: 1, from: 2) == 7)
    #expect(layout.position(rows: -1, from: 7) == 2)
    #expect(layout.position(rows: 1, from: 8) == 12)
    #expect(layout.position(rows: -1, from: 0) == nil)
    #expect(layout.position(rows: 1, from: 14) == nil)
  }
}
