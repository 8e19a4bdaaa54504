import Testing

@testable import Coaching

struct `A redacted session` {
  private func redacted(_ text: String, names: [String] = [], _ language: Language = .french) -> String {
    var redaction = Redaction(names: names, language: language)
    return redaction.redact(text)
  }

  @Test(arguments: [
    "06 12 34 56 78", "0612345678", "06.12.34.56.78", "06-12-34-56-78", "06\u{A0}12\u{A0}34\u{202F}56\u{A0}78",
    "06/12/34/56/78", "(06) 12 34 56 78", "0612 345 678", "0800 123 456", "0 800 123 456",
    "06\u{2011}12\u{2011}34\u{2011}56\u{2011}78",
    "+33 6 12 34 56 78", "+33612345678", "+33 (0)6 12 34 56 78", "(+33) 6 12 34 56 78", "+33.6.12.34.56.78",
    "0033 6 12 34 56 78",
    "+33 612 345 678", "+33\u{A0}(0)\u{A0}612345678", "+ 33 6 12 34 56 78", "(0)6 12 34 56 78", "+44 20 7946 0958",
    "020 7946 0958", "07911 123456",
    "+1 (555) 123-4567", "(555) 123-4567", "555-123-4567", "555.123.4567", "+32 470 12 34 56", "+352 621 123 456",
    "٠٦ ١٢ ٣٤ ٥٦ ٧٨", "０６ １２ ３４ ５６ ７８", "06. 12. 34. 56. 78", "06 - 12 - 34 - 56 - 78",
  ])
  func `has no telephone number`(number: String) {
    #expect(redacted(number) == "[téléphone 1]")
    #expect(redacted("Tél.\u{A0}: \(number), le soir") == "Tél.\u{A0}: [téléphone 1], le soir")
    #expect(redacted("(\(number))") == "([téléphone 1])")
    #expect(redacted("au \(number) 12 fois ou rien").hasPrefix("au [téléphone 1]"))
  }

  @Test(arguments: [
    "1 000 000 000 €", "12 000 artisans", "+12 000 000 €", "+1 200 000 000 €", "+33 000 000 €", "01/02/2026",
    "01.02.2026",
    "01/02/2026 10 agents", "01-02-2026 10h30", "01.02.2026 à 10:30", "2026-11-23T09:00:00.000Z", "2024 2025 2026",
    "812 345 678 00012", "81234567800012", "012 345 678 00012", "01234567800012", "00123456700012", "012 345 678",
    "250 000 2026", "0,123456789", "0.123456789", "112", "3949", "de 2 à 10, puis 100", "A0612345678",
    "FR76 3000 6000 0112 3456 7890 189",
    "1 85 05 78 006 084 36", "13100 Aix-en-Provence", "@pilote", "3@5", "a@b", "jean@", "@x.fr",
    "+20 % par an", "+300 usagers",
  ])
  func `keeps what is no number to call and no address`(text: String) {
    #expect(redacted("Voici \(text) en tout") == "Voici \(text) en tout")
  }

  @Test(arguments: [
    "jean.dupont@mairie-aix.fr", "J_D+pilote@sub.example.co.uk", "élodie@préfecture.fr", "o’brien@x.org", "jean＠x．fr",
    "JEAN@X.FR", "j\u{AD}ean@x.fr", "a@b@c.fr",
  ])
  func `has no address`(address: String) {
    let mark = address.hasPrefix("a@b@") ? "a@[e-mail 1]" : "[e-mail 1]"
    #expect(redacted(address) == mark)
    #expect(redacted("mailto:\(address).") == "mailto:\(mark).")
    #expect(redacted("<\(address)>, «\(address)»") == "<\(mark)>, «\(mark)»")
  }

  @Test func `has one mark for one address, number or name, however it is written`() {
    var redaction = Redaction(names: ["Léa", "Jean-Pierre O'Brien", "O’Brien", "LEA"], language: .french)
    #expect(redaction.redact("ana@x.fr, Ana@X.fr et bob@x.fr") == "[e-mail 1], [e-mail 1] et [e-mail 2]")
    #expect(
      redaction.redact("06 12 34 56 78, +33612345678, 0033 (0)6.12.34.56.78")
        == "[téléphone 1], [téléphone 1], [téléphone 1]")
    #expect(redaction.redact("0700000001 ou 06-12-34-56-78") == "[téléphone 2] ou [téléphone 1]")
    #expect(
      redaction.redact("bob@x.fr, lea, LÉA, Le\u{301}a's, d’Léa")
        == "[e-mail 2], [nom 1], [nom 1], [nom 1]'s, d’[nom 1]")
    #expect(
      redaction.redact("jean\u{2011}pierre\u{A0}O’BRIEN, Jean Pierre O'Brien, O'Brien’s")
        == "[nom 2], [nom 2], [nom 3]’s")
    #expect(redaction.redact("Léautaud, Cléa, Lea2, léa.martin@x.fr") == "Léautaud, Cléa, Lea2, [e-mail 3]")
    #expect(redaction.counts == Redaction.Counts(emails: 5, telephones: 5, names: 7))
  }

  @Test func `speaks the language of the copy`() {
    #expect(
      redacted("Ann, a@b.org, +44 20 7946 0958", names: ["Ann"], .english) == "[name 1], [email 1], [telephone 1]")
  }

  @Test func `quotes the words that stand there now`() {
    let text = "À Léa, 06 12 34 56 78, et Bob"
    func finding(_ range: Range<Int>) -> Finding {
      let words = Array(text.unicodeScalars)[range]
      let quote = Finding.Quote(text: String(String.UnicodeScalarView(words)), range: range)
      return Finding(kind: .hedge, quote: quote, reason: "Appeler Bob", followUp: "bob ?")
    }
    var redaction = Redaction(names: ["Léa", "Bob"], language: .french)
    let event = redaction.redact(.answered(.firstUsers, text: text, findings: [finding(0..<5), finding(10..<29)]))
    guard case .answered(_, let new, let findings) = event else {
      Issue.record("no answer")
      return
    }
    #expect(new == "À [nom 1], [téléphone 1], et [nom 2]")
    #expect(findings.map(\.quote?.text) == ["À [nom 1]", "[téléphone 1], et [nom 2]"])
    #expect(findings.map(\.quote?.range) == [0..<9, 11..<36])
    #expect(findings.map(\.reason) == ["Appeler [nom 2]", "Appeler [nom 2]"])
  }

  @Test func `has marks in all that anyone typed`() {
    let name = "Léa"
    let restoration = Restoration(
      matters: [
        Restoration.Matter(
          question: .volunteers, dismissals: [Dismissal(kind: .hedge, quote: name, reason: name)],
          openNotes: [Note(author: name, text: name)])
      ], unfinishedLine: .init(question: .launch, text: name))
    let events: [Event] = [
      .answered(.product, text: name, findings: [finding(.vaguePeople, on: name)]),
      .dismissed(.firstUsers, reason: name),
      .noted(.firstUsers, Note(author: name, text: name)), .closed(line: name),
      .merged([SupersededAnswer(question: .firstUsers, text: name)], restoring: restoration),
    ]
    var redaction = Redaction(names: [name], language: .french)
    for event in events { #expect(!"\(redaction.redact(event))".contains(name)) }
    #expect(redaction.redact(SessionHeader(id: "x", created: "", language: .french)).id == "x-redacted")
  }
}
