import Foundation
import PseudoTerminal
import Testing

/// A coach's note and an answer of another copy, as a team meets them.
struct `What a team is called back for` {
  private let lines = [
    #"{"pilote":1,"id":"x","created":"2026-11-23T09:00:00.000Z","lang":"fr"}"#,
    #"{"at":"2026-11-23T09:00:00.001Z","event":"answered","question":"product","text":"Mon Net","findings":[]}"#,
    #"{"at":"2026-11-23T09:00:00.002Z","event":"answered","question":"launch","text":"2027-03-01","findings":[]}"#,
    #"{"at":"2026-11-23T09:00:00.003Z","event":"closed"}"#,
    #"{"at":"2026-11-23T09:00:00.004Z","event":"noted","question":"product","author":"Camille","text":"Quoi ?"}"#,
    #"{"at":"2026-11-23T09:00:00.005Z","event":"merged","superseded":[{"question":"launch","text":"en mars"}]}"#,
  ]

  @Test func `is told on opening, shown at its question and in the review, and settled there`() throws {
    let program = try Program()
    try program.write(lines.map { $0 + "\n" }.joined(), to: "a.pilote")
    let terminal = try program.start()
    #expect(terminal.expect("Notes de votre coach qui vous attendent\u{A0}: 1."))
    #expect(terminal.expect("Note du coach (Camille)\u{A0}: Quoi ?"))
    #expect(terminal.expect("› Mon Net"))
    terminal.send("\r")
    #expect(terminal.expect("l’autre disait\u{A0}: «\u{A0}en mars\u{A0}»"))
    #expect(terminal.expect("› 2027-03-01"))
    terminal.send("/revue\r")
    #expect(terminal.expect("Mon Net (note du coach)"))
    #expect(terminal.expect("1er\u{A0}mars 2027 (deux réponses)"))
    terminal.answer("/aller lancement", expecting: "l’autre disait")
    terminal.revise("mars 2027", expecting: "1/7")
    terminal.answer("/aller produit", expecting: "Note du coach (Camille)")
    terminal.answer("/clore", expecting: "C’est clos.")
    terminal.answer("/revue", expecting: "mars 2027\r\n")
    #expect(!terminal.transcript.suffix(600).contains("note du coach"))
    #expect(try program.text(of: "a.pilote").contains(#""event":"notes-closed","question":"product""#))
  }
}
