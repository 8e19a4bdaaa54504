import Testing

@testable import Coaching

/// What a coach sees between two drafts: words, and no word lost.
struct `The difference between two drafts` {
  private func parts(_ old: String, _ new: String) -> [WordDifference.Part] {
    WordDifference(from: old, to: new).parts
  }

  @Test func `shows what took the place of what`() {
    #expect(
      parts("Tous les artisans", "100 artisans d’Aix")
        == [.removed("Tous les"), .added("100"), .kept(" artisans"), .added(" d’Aix")])
    #expect(
      parts("Plusieurs artisans d’Aix, en mars.", "Plusieurs artisans de Lyon, en mars.")
        == [.kept("Plusieurs artisans"), .removed(" d’Aix"), .added(" de Lyon"), .kept(", en mars.")])
  }

  @Test func `of the same draft, of nothing and of everything`() {
    #expect(parts("", "") == [])
    #expect(parts("Aix", "Aix") == [.kept("Aix")])
    #expect(parts("", "Aix") == [.added("Aix")])
    #expect(parts("Aix", "") == [.removed("Aix")])
    #expect(parts("a b", "c d") == [.removed("a b"), .added("c d")])
  }

  @Test func `takes punctuation for itself, and numbers and compounds whole`() {
    #expect(parts("À Aix.", "À Aix, en mai.") == [.kept("À Aix"), .added(", en mai"), .kept(".")])
    #expect(parts("12,5 jours", "12,6 jours") == [.removed("12,5"), .added("12,6"), .kept(" jours")])
    #expect(
      parts("en porte-à-porte", "en porte-voix") == [.kept("en"), .removed(" porte-à-porte"), .added(" porte-voix")])
    #expect(parts("l’artisan", "l’apprenti") == [.kept("l’"), .removed("artisan"), .added("apprenti")])
    #expect(parts("🌿 oui", "👩‍🌾🏽 oui") == [.removed("🌿"), .added("👩‍🌾🏽"), .kept(" oui")])
  }

  @Test func `shows one change where two have a word between them by chance`() {
    #expect(
      parts("Beaucoup trop d’artisans et quelques commerçants", "Cent boulangers et vingt bouchers")
        == [.removed("Beaucoup trop d’artisans et quelques commerçants"), .added("Cent boulangers et vingt bouchers")])
    #expect(
      parts("Un artisan et un commerçant", "Deux artisan et un boucher")
        == [.removed("Un"), .added("Deux"), .kept(" artisan et un"), .removed(" commerçant"), .added(" boucher")])
  }

  @Test func `of an answer written anew is all of it, whatever small words both have`() {
    #expect(
      parts("Tous les travailleurs indépendants.", "100 jeunes artisans d’Aix, depuis deux ans.")
        == [.removed("Tous les travailleurs indépendants."), .added("100 jeunes artisans d’Aix, depuis deux ans.")])
  }

  @Test func `keeps line breaks, and does not mind a space more or less`() {
    #expect(parts("- Aix", "- Aix\n- Lyon") == [.kept("- Aix"), .added("\n- Lyon")])
    #expect(parts("à  Aix", "à Aix") == [.kept("à Aix")])
  }

  @Test func `gives back both drafts, whatever they are`() {
    var seed: UInt64 = 7
    func random(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % count
    }
    let words = [
      "a", "b", " ", "  ", "\n", ",", ".", "é", "'", "’", "-", "🌿", "e\u{301}", "\u{200D}", "\u{FE0F}", "12",
    ]
    for _ in 0..<2000 {
      let (old, new) = (
        (0..<random(12)).map { _ in words[random(words.count)] }.joined(),
        (0..<random(12)).map { _ in words[random(words.count)] }.joined()
      )
      let parts = parts(old, new)
      let keptAndAdded = parts.map { if case .removed = $0 { "" } else { $0.words } }.joined()
      let keptAndRemoved = parts.map { if case .added = $0 { "" } else { $0.words } }.joined()
      #expect(keptAndAdded == new.withoutSpaceAtTheEnd)
      #expect(keptAndRemoved.withoutSpaces == old.withoutSpaces)
    }
  }

  @Test func `of huge drafts is found from both ends, and else is all of them`() {
    let many = (0..<3000).map(String.init).joined(separator: " ")
    #expect(
      parts("a \(many) b \(many)", "a \(many) c \(many)") == [
        .kept("a \(many)"), .removed(" b"), .added(" c"), .kept(" \(many)"),
      ])
    let others = (0..<3000).map { "x\($0)" }.joined(separator: " ")
    #expect(
      parts("a \(many) m \(many) b", "c \(others) m \(others) d") == [
        .removed("a \(many) m \(many) b"), .added("c \(others) m \(others) d"),
      ])
  }
}

extension WordDifference.Part {
  fileprivate var words: String {
    switch self {
    case .kept(let words), .removed(let words), .added(let words): words
    }
  }
}

extension String {
  fileprivate var withoutSpaces: String {
    String(unicodeScalars.filter { !$0.properties.isWhitespace }.map(Character.init))
  }
  fileprivate var withoutSpaceAtTheEnd: String {
    var scalars = unicodeScalars
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }
}
