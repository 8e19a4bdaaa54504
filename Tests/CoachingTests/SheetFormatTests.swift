import Testing

@testable import Coaching

struct `The formats of a sheet` {
  private func session(_ answers: [Question: String]) -> Session {
    var coach = Coach(language: .french)
    for (question, text) in answers.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      _ = coach.apply(.answered(question, text: text, findings: []))
    }
    return coach.session
  }

  private var noted: Session {
    var coach = Coach(language: .french)
    _ = coach.apply(.answered(.firstUsers, text: "des gens", findings: [finding(.vaguePeople, on: "des gens")]))
    _ = coach.apply(.dismissed(.firstUsers, reason: "on les connaît"))
    _ = coach.apply(.answered(.firstUsers, text: "des gens d’Aix", findings: [finding(.noCount)]))
    _ = coach.apply(.noted(.firstUsers, Note(author: "Claire", text: "combien ?")))
    return coach.session
  }

  @Test func `plain text has no mark-up and no long line`() {
    let text = Sheet(session([.firstUsers: "Nous *avons* " + String(repeating: "1 000 mots ", count: 20)]), in: .sample)
      .text
    #expect(text.hasPrefix("Déployer\n========\n\nNotre produit commence. Nous *avons* 1\u{A0}000 mots"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.contains("\nPoints ouverts\n\n- Produit\u{A0}: Comment\u{A0}?\n"))
  }

  @Test func `front matter has what is known, and says what is not`() {
    let known = FrontMatter(session([.product: "L'\"Autre\" : # Net\nici", .launch: "1er mars 2027"]), in: .sample).yaml
    #expect(
      known == """
        ---
        title: "L'\\"Autre\\" : # Net ici"
        mission: # À remplir : la mission
        incubator: # À remplir : l’incubateur
        contact: # À remplir : le contact
        phases:
          - name: construction
            start: 2027-03-01
        ---


        """)
    let unknown = FrontMatter(session([.launch: "mars 2027"]), in: .sample).yaml
    #expect(unknown.contains("title: # À remplir : le titre\n"))
    #expect(unknown.contains("    start: # À remplir : le jour\n"))
  }

  @Test func `JSON says what was answered, and more to the coach`() {
    let sheet = Sheet(noted, in: .sample)
    let json = sheet.json(of: noted, in: .sample)
    #expect(
      json.hasPrefix("{\n  \"pilote-export\": 1,\n  \"lang\": \"fr\",\n  \"product\": null,\n  \"launch\": null,\n"))
    #expect(
      json.contains(
        """
              "question": "first-users",
              "asked": "Qui ?",
              "text": "des gens d’Aix",
              "open": false,
              "findings": [
                {
                  "kind": "no-count",
                  "reason": "reason",
                  "followUp": "follow-up"
                }
              ]
            },
        """))
    #expect(!json.contains("dismissals"))
    let coach = sheet.json(of: noted, in: .sample, forCoach: true)
    #expect(coach.contains("\"quote\": \"des gens\",\n          \"reason\": \"on les connaît\""))
    #expect(coach.contains("\"drafts\": 1,"))
    #expect(coach.contains("\"author\": \"Claire\",\n          \"text\": \"combien ?\",\n          \"open\": true"))
  }

  @Test func `the coach’s copy ends with findings, dismissals, drafts and notes`() {
    let sheet = Sheet(noted, in: .sample, forCoach: true).markdown.replacing("\u{A0}", with: " ")
    #expect(
      sheet.hasSuffix(
        """
        ## Coach

        **Premiers usagers**

        - Ouverte : no-count
        - Écartée : vague-people, « des gens ». Raison : on les connaît
        - Brouillons : 1
        - Note de Claire : combien ?

        """))
    #expect(!Sheet(noted, in: .sample).markdown.contains("Claire"))
    #expect(Sheet(session([:]), in: .sample, forCoach: true).markdown.hasSuffix("## Coach\n\nRien.\n"))
  }

  @Test func `the page draws the six months when they are known, and says them in words`() {
    let session = session([.launch: "15/1/2027", .firstScope: "Aix"])
    let page = Sheet(session, in: .sample).html(of: session, in: .sample)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"fr\">\n"))
    #expect(
      page.contains("<desc id=\"calendar-text\">De 15\u{A0}janvier 2027 à 15\u{A0}juillet 2027. first-scope.</desc>"))
    #expect(page.contains(">janv.</text>") && page.contains(">juil.</text>"))
    #expect(!page.contains(">acceleration</text>"))
    let undated = self.session([.product: "A & B"])
    let plain = Sheet(undated, in: .sample).html(of: undated, in: .sample)
    #expect(!plain.contains("<svg"))
    #expect(plain.contains("<title>A &amp; B · Déployer</title>"))
  }

  /// WCAG AA asks for 4.5 of text, and 3 of what is drawn.
  @Test(arguments: [
    ("ink", "paper", 4.5), ("ink", "soft", 4.5), ("quiet", "paper", 4.5), ("accent", "paper", 4.5),
    ("accent", "soft", 4.5),
    ("on-accent", "accent", 4.5), ("line", "paper", 3),
  ])
  func `the colours of the page can be told apart, by day and by night`(front: String, back: String, least: Double)
    throws
  {
    let values = HTMLStyle.css.matches(of: /--([a-z-]+): #([0-9a-f]{6});/).map {
      (String($0.1), luminance(String($0.2)))
    }
    for palette in [values.prefix(7), values.suffix(7)] {
      let colours = Dictionary(uniqueKeysWithValues: palette)
      let (first, second) = (try #require(colours[front]), try #require(colours[back]))
      let ratio = (max(first, second) + 0.05) / (min(first, second) + 0.05)
      #expect(ratio >= least, "\(front) on \(back): \(ratio)")
    }
  }

  /// The relative luminance of a colour, as WCAG defines it; a polynomial stands for the power of 2.4 within 0.002.
  private func luminance(_ hexadecimal: String) -> Double {
    let number = Int(hexadecimal, radix: 16) ?? 0
    let channels = [number >> 16, number >> 8 & 255, number & 255].map { channel -> Double in
      let value = Double(channel) / 255
      return value * (value * (value * 0.305306011 + 0.682171111) + 0.012522878)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
