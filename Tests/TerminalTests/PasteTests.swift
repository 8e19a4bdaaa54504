import Glibc
import PseudoTerminal
import Testing

@testable import Terminal

struct PasteTests {
  @Test func `a paste of several lines is one answer`() throws {
    let terminal = try startFixture()
    terminal.send("avant " + Keys.paste("un\rdeux\r\rtrois\r"))
    #expect(terminal.expect("trois"))
    #expect(terminal.type("!\r", gives: "avant un|deux||trois!"))
  }

  @Test(arguments: ["un\r\ndeux\r\n", "un\ndeux\n", "un\rdeux"])
  func `every kind of line break is one`(text: String) throws {
    let terminal = try startFixture()
    #expect(terminal.type(Keys.paste(text) + "\r", gives: "un|deux"))
  }

  @Test func `nothing in a paste is obeyed`() throws {
    let terminal = try startFixture(["--complete", "abc"])
    let text = "a\tb\u{1B}[31mrouge\u{1B}]0;titre\u{7}\u{7F}\u{1}\u{4}\u{202E}x\u{AD}y\u{9B}31mz"
    #expect(terminal.type(Keys.paste(text) + "\r", gives: "a brougexy31mz"))
    #expect(!terminal.rawTranscript.contains("\u{1B}[31m"))
  }

  @Test func `decomposed accents are composed`() throws {
    let terminal = try startFixture()
    #expect(terminal.type(Keys.paste("e\u{301}te\u{301}") + "\r", gives: "été"))
    #expect(terminal.transcript.unicodeScalars.allSatisfy { $0 != "\u{301}" })
  }

  @Test func `lines that arrive together without marks are one answer`() throws {
    let terminal = try startFixture()
    #expect(terminal.type("un\rdeux\r\rtrois\r", gives: "un|deux||trois"))
    #expect(terminal.type("un\r\ndeux\r", gives: "un|deux"))
    #expect(terminal.type("seul\r", gives: "seul"))
  }

  @Test func `line feeds are line breaks, but one at the end of text sent at once is Enter`() throws {
    let terminal = try startFixture()
    #expect(terminal.type("un\ndeux\n", gives: "un|deux"))
    terminal.send("un")
    #expect(terminal.expect("un"))
    terminal.send(Keys.controlJ)
    #expect(terminal.expect("\n"))
    #expect(terminal.type("deux\r", gives: "un|deux"))
  }

  @Test func `a paste in the middle of a search ends the search`() throws {
    let terminal = try startFixture()
    #expect(terminal.type("avant\r", gives: "avant"))
    #expect(terminal.type("\u{12}ava" + Keys.paste("1\r2") + "\r", gives: "1|2avant"))
  }

  @Test func `a paste cut short is interrupted, and its text can be had back`() throws {
    let terminal = try startFixture()
    terminal.send("avant ")
    #expect(terminal.expect("avant"))
    terminal.send("\u{1B}[200~perdu ou pas")
    #expect(!terminal.expect("perdu", seconds: 0.2))
    terminal.send(Keys.interrupt)
    #expect(terminal.expect("interrupted[avant perdu ou pas]"))
    #expect(terminal.type(Keys.up + "\r", gives: "avant perdu ou pas"))
  }

  @Test func `a paste of 100,000 characters arrives whole`() throws {
    let terminal = try startFixture()
    let text = String(repeating: "é123456789", count: 10_000)
    terminal.send(Keys.paste(text))
    #expect(terminal.type("\r", gives: text))
  }

  @Test func `a marked paste that arrives in pieces is one paste`() throws {
    let terminal = try startFixture()
    for piece in ["\u{1B}[20", "0~un\r", "deux\u{1B}[2", "01~"] {
      terminal.send(piece)
      usleep(20_000)
    }
    #expect(terminal.type("\r", gives: "un|deux"))
  }
}
