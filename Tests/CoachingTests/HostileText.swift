import Coaching

/// Answers that nobody would type, and some that everybody does, the same in every run.
enum HostileText {
  /// What answers are made of.
  static let pieces =
    [
      "# titre", "## t ##", "#", "---", "- - -", "***", "===", "_", "__gras__", "*", "**", "a_b_c", "~~", "~~~", "~",
      "```", "`", "````js",
      "<script>alert(1)</script>", "<!-- x -->", "<b>", "<?php", "<![CDATA[", "</p>", "[x](javascript:alert(1))", "[",
      "](", "![i](j)",
      "[^1]", "[^1]: note", "[a]: http://b.fr", "<http://a.fr>", "http://a.fr/~b_c*d", "https://a.fr", "www.a.fr",
      "www.a.fr/_x_", "a@b.fr",
      "| a | b |", "|---|---|", "|", "&copy;", "&#60;", "&#x3C;", "&", "&amp", "\\", "\\\\", "\\*", "  ", "\t", "    ",
      "1.", "1)", "12.", "+", "-",
      ">", String(repeating: "> ", count: 100), "!", "oui", "l'usager", "«", "»", "\"", "'", "100 %", "a", "Aix", "é",
      "e\u{301}", "*\u{301}",
      "\u{301}", "😀", "👩‍👩‍👧", "🇫🇷", "שלום", "مرحبا", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{0}", "\u{7}",
      "\u{1B}[31m", "\u{A0}",
      "\u{202F}", "\u{3000}", "\u{2028}", "\u{85}", "\u{E000}", "\u{FFFD}", "$x$", ":smile:", "{% x %}", "{{ y }}",
      "{product}", "://", "===\n---",
    ]

  /// A session whose every answer is hostile.
  static func session(_ random: inout SeededRandom, language: Language) -> Session {
    var coach = Coach(language: language)
    for question in Question.allCases where random.below(9) > 0 {
      var text = ""
      for _ in 0...random.below(4) {
        text += random.text(of: pieces, upTo: 5) + (random.below(3) == 0 ? "\n" : " ")
        if random.below(6) == 0 { text += "\n" + ["- ", "* ", "1. ", "• ", "+ ", "> "][random.below(6)] }
      }
      _ = coach.apply(.answered(question, text: text, findings: random.below(4) == 0 ? [finding(.noPlace)] : []))
      if random.below(5) == 0 { _ = coach.apply(.dismissed(question, reason: random.text(of: pieces, upTo: 4))) }
      if random.below(5) == 0 {
        _ = coach.apply(
          .noted(question, Note(author: random.text(of: pieces, upTo: 2), text: random.text(of: pieces, upTo: 4))))
      }
    }
    return coach.session
  }
}

/// A generator that gives the same numbers in every run (SplitMix64).
struct SeededRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to, not including, `bound`.
  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(bound))
  }

  /// Pieces in a row, mostly with a space between them.
  mutating func text(of pieces: [String], upTo count: Int) -> String {
    (0...below(count)).map { _ in pieces[below(pieces.count)] + (below(3) > 0 ? " " : "") }.joined()
  }
}
