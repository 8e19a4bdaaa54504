import Testing

@testable import Terminal

struct PastedTypographyTests {
  @Test(arguments: [
    // Word, in French: line breaks, its no-break spaces and hyphens, bullets, a soft hyphen.
    (
      "Nos usagers\u{A0}: les agents de l\u{2019}État.\u{B}\u{F0B7}\t«\u{A0}Rendez\u{1E}vous\u{A0}»\r\n\u{F0A7}\tdéploie\u{AD}ment à\u{A0}Calais",
      "Nos usagers\u{A0}: les agents de l’État.\n• «\u{A0}Rendez-vous\u{A0}»\n• déploiement à Calais"
    ),
    // LibreOffice: narrow no-break spaces.
    (
      "Combien\u{202F}? 10\u{202F}000\u{202F}€, soit 20\u{A0}%\u{202F};",
      "Combien\u{202F}? 10\u{202F}000\u{202F}€, soit 20\u{A0}%\u{202F};"
    ),
    // Google Docs, in English.
    (
      "\u{FEFF}We\u{2019}ll ship by\u{A0}June\u{2011}end\u{200B} \u{2013} \u{201C}beta\u{201D}\u{2028}Then\u{2003}Calais",
      "We’ll ship by June-end – “beta”\nThen Calais"
    ),
    // A PDF made with LaTeX: ligatures, decomposed accents, hyphens.
    (
      "e\u{301}tat o\u{FB03}ciel, \u{FB01}n de la r\u{E9}\u{FB02}exion post\u{2010}pilote",
      "état officiel, fin de la réflexion post-pilote"
    ),
    // A web page: thin spaces, an image, no-break spaces for the look.
    ("\u{A0}\u{A0}Voir\u{2009}ici\u{FFFC}\u{3000}le\u{A0}guide", "  Voir ici le guide"),
    // Windows' characters taken for Latin-1.
    ("l\u{92}usager \u{96} \u{93}pilote\u{94} \u{9C}uvre 5\u{A0}\u{80}", "l’usager – “pilote” œuvre 5\u{A0}€"),
  ])
  func `a text from elsewhere arrives as it would have been typed`(pasted: String, text: String) {
    #expect(Array(pastedText(pasted).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: ["\u{2018}", "\u{201B}", "\u{2BC}", "\u{2B9}", "\u{2032}", "\u{B4}", "`", "\u{FF07}", "’"])
  func `what looks like an apostrophe between letters is one`(mark: String) {
    #expect(pastedText("aujourd\(mark)hui l\(mark)été") == "aujourd’hui l’été")
    guard mark != "’" else { return }
    #expect(pastedText("\(mark)mot\(mark) 5\(mark) a\(mark)").contains("’") == false)
  }

  @Test func `a straight apostrophe stays`() { #expect(pastedText("l'été — don't") == "l'été — don't") }

  @Test(arguments: [
    ("mot\u{A0};", true), ("mot\u{A0}!", true), ("«\u{A0}mot", true), ("1\u{A0}000", true), ("5\u{A0}km", true),
    ("3\u{A0}M€", true),
    ("18\u{A0}h 30", true), ("12\u{A0}agents", false), ("à\u{A0}Lyon", false), ("mot\u{A0}", false),
    ("\u{A0}mot", false),
    ("n°\u{A0}5", false), ("mot\u{A0},", false),
  ])
  func `a no-break space is kept where French typography has it`(text: String, isKept: Bool) {
    #expect(pastedText(text).unicodeScalars.contains("\u{A0}") == isKept)
    #expect(pastedText(text).count == text.count)
  }

  @Test func `emoji keep their joiners, and words lose them`() {
    #expect(pastedText("👩\u{200D}🚀 mo\u{200D}t\u{200C} می\u{200C}خواهم") == "👩\u{200D}🚀 mot می\u{200C}خواهم")
  }

  @Test func `what is clean stays as it is, and twice is as once`() {
    let scalars = (UInt32(0x20)...0x2FFF).compactMap { Unicode.Scalar($0) }
    for scalar in scalars {
      let once = pastedText("a\(scalar)b « c »\u{A0}!")
      #expect(pastedText(once) == once, "\(scalar.value)")
    }
  }

  @Test func `no letter or digit of any script is changed`() {
    for scalar in (UInt32(0x30)...0x1FFFF).compactMap({ Unicode.Scalar($0) }) {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .otherLetter, .decimalNumber:
        guard !(0xFB00...0xFB06).contains(scalar.value), scalar.properties.isDefaultIgnorableCodePoint == false else {
          continue
        }
        #expect(plainTypography("é\(scalar)") == "é\(scalar)")
      default: continue
      }
    }
  }
}
