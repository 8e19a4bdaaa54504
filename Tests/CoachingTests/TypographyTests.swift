import Testing

@testable import Coaching

struct `The typography of a text` {
  /// « ~ » stands for a no-break space, so that it can be seen.
  private func printed(_ text: String, in language: Language) -> String {
    Typography.set(text, in: language).map { $0 == "\u{A0}" ? "~" : String($0) }.joined()
  }

  @Test(arguments: [
    ("Qui ? Eux ; là : oui !", "Qui~? Eux~; là~: oui~!"),
    ("Qui? Eux; là: oui!", "Qui~? Eux~; là~: oui~!"),
    ("Quoi ?! Non?!", "Quoi~?! Non~?!"),
    ("« oui »", "«~oui~»"), ("«oui»", "«~oui~»"), ("(«oui»)", "(«~oui~»)"), ("« oui! »", "«~oui~!~»"),
    ("Il dit \"oui\".", "Il dit «~oui~»."), ("l'\"usager\"", "l’«~usager~»"), ("\" oui \"", "«~oui~»"),
    ("« le \"vrai\" nom »", "«~le “vrai” nom~»"), ("un écran de 15\" et \"oui\"", "un écran de 15\" et «~oui~»"),
    ("un \"seul", "un \"seul"), ("“oui”", "“oui”"),
    ("l'an dernier, aujourd'hui, d'1 an", "l’an dernier, aujourd’hui, d’1 an"), ("'mot'", "'mot'"),
    ("20 % et 30% de 5 € (40%)", "20~% et 30~% de 5~€ (40~%)"), ("10 km, 14 h 30, 5 ans", "10~km, 14~h 30, 5 ans"),
    ("1 000 artisans, 12 500 000 €", "1~000 artisans, 12~500~000~€"), ("en 2026 100 artisans", "en 2026 100 artisans"),
    ("06 12 34 56 78", "06 12 34 56 78"), ("1 0000", "1 0000"),
    ("oui , non .", "oui, non."), ("fin (?) et :) ou ;)", "fin (?) et :) ou ;)"), ("Aix : Lens", "Aix~: Lens"),
    ("à 10:30 ou 10h:", "à 10:30 ou 10h~:"),
    ("https://a.fr/b?c;d : oui", "https://a.fr/b?c;d : oui"), ("www.a.fr?", "www.a.fr?"),
    ("(https://a.fr/l'x)", "(https://a.fr/l'x)"),
    ("l'adresse a'b@c.fr; oui", "l’adresse a'b@c.fr; oui"),
    ("a::b f(); x=1; `a : b` : c", "a::b f(); x=1; `a : b` : c"),
    ("déjà~: prêt~!", "déjà~: prêt~!"),
  ])
  func `French sets marks apart, and never touches code or an address`(text: String, printed: String) {
    #expect(self.printed(text.replacing("~", with: "\u{A0}"), in: .french) == printed)
  }

  @Test func `an accent on a space is kept`() {
    let printed = Typography.set("« \u{301}oui \u{301}!", in: .french)
    #expect(printed.unicodeScalars.count { $0 == "\u{301}" } == 2)
  }

  @Test func `a narrow space is as good as a wide one, and stays`() {
    #expect(Typography.set("oui\u{202F}! 1\u{202F}000", in: .french) == "oui\u{202F}! 1\u{202F}000")
    #expect(Typography.set("oui \u{A0}!", in: .french) == "oui\u{A0}!")
  }

  @Test(arguments: [
    ("Who ? Them ; there : yes !", "Who? Them; there: yes!"), ("yes , no .", "yes, no."),
    ("He said \"yes\".", "He said “yes”."), ("\"Yes,\" he said, \"no\"", "“Yes,” he said, “no”"),
    ("it's the users' choice, the 1990's", "it’s the users’ choice, the 1990’s"),
    ("a 'quoted' word", "a ‘quoted’ word"),
    ("a 15\" screen", "a 15\" screen"), ("a face :) and ...", "a face :) and ..."), ("50% at 10:30", "50% at 10:30"),
    ("http://a.uk/it's : \"yes\"", "http://a.uk/it's : “yes”"),
  ])
  func `English curls its marks, and lets them touch the word`(text: String, printed: String) {
    #expect(self.printed(text, in: .english) == printed)
  }

  @Test(arguments: Language.allCases)
  func `words are never changed, and what is printed stays so`(language: Language) {
    var random = SeededRandom(seed: 7)
    let pieces =
      HostileText.pieces + [
        "«", "»", "\"", "'", "’", " ", "\u{A0}", "1", "000", "%", "€", "?", "!", ":", ";", "oui", "(",
      ]
    func words(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber || "@/_=<>`".contains($0) } }
    for _ in 0..<2_000 {
      let text = PlainText.line(random.text(of: pieces, upTo: 14))
      let printed = Typography.set(text, in: language)
      #expect(words(printed) == words(text))
      #expect(Typography.set(printed, in: language) == printed, "\(text.debugDescription)")
    }
  }
}
