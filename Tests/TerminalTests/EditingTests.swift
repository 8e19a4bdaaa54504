import PseudoTerminal
import Testing

struct EditingTests {
  @Test(arguments: [
    ["LANG": "C"], ["LC_ALL": "POSIX"], [:], ["LANG": "C.UTF-8"], ["LANG": "fr_FR.UTF-8"],
    ["LC_ALL": "en_US.ISO-8859-1"],
  ])
  func `accents and emoji are typed, erased and moved over in any locale`(locale: [String: String]) throws {
    let terminal = try startFixture(environment: locale)
    #expect(terminal.type("j’ai été « œuf » 😀\r", gives: "j’ai été « œuf » 😀"))
    #expect(terminal.type("é😀œ" + Keys.backspace + Keys.backspace + "à\r", gives: "éà"))
    #expect(terminal.type("né😀s" + Keys.left + Keys.left + "l" + Keys.home + "«" + Keys.end + "»\r", gives: "«nél😀s»"))
    #expect(terminal.leaves())
  }

  @Test func `every letter and sign of Latin-1 is a character, and no key of the editor`() throws {
    let terminal = try startFixture()
    for scalar in (0xA0...0xFF).compactMap(Unicode.Scalar.init) where scalar.properties.generalCategory != .format {
      #expect(terminal.type("a\(Character(scalar))b\r", gives: "a\(Character(scalar))b"), "\(scalar.value)")
    }
    #expect(terminal.leaves())
  }

  @Test func `Ctrl-D deletes, and leaves at the end of the line`() throws {
    let terminal = try startFixture()
    #expect(terminal.type("abc\u{1}\u{4}\r", gives: "bc"))
    terminal.send("à suivre\u{4}")
    #expect(terminal.wait() == .exited(0))
    #expect(terminal.isSane)
  }

  @Test func `the emacs keys of bash work`() throws {
    let terminal = try startFixture()
    #expect(terminal.type("deux mots\u{1}un \r", gives: "un deux mots"))
    #expect(terminal.type("été long\u{17}court\r", gives: "été court"))
    #expect(terminal.type("avant après\u{1B}bX \u{15}Y\r", gives: "Yaprès"))
    #expect(terminal.type("garde\u{1}\u{4}\r", gives: "arde"))
    #expect(terminal.type("un deux\u{1}\u{1B}fX\u{B}\u{19}\r", gives: "unX deux"))
  }

  @Test(arguments: [
    ("\u{1B}[H", "Xab cd"), ("\u{1B}OH", "Xab cd"), ("\u{1B}[1~", "Xab cd"), ("\u{1B}[1;5D", "ab Xcd"),
    ("\u{1B}[D", "ab cXd"),
    ("\u{1B}OD", "ab cXd"), ("\u{1B}[1;5D\u{1B}[1;5D\u{1B}[1;5C", "abX cd"), ("\u{1B}[H\u{1B}[3~", "Xb cd"),
    ("\u{1B}[H\u{1B}[F", "ab cdX"), ("\u{1B}[15~", "ab cdX"), ("\u{1B}[1;2R", "ab cdX"), ("\u{1B}\u{1B}[D", "ab Xcd"),
  ])
  func `the keys of common terminals move the cursor, and unknown ones do nothing`(keys: String, line: String) throws {
    let terminal = try startFixture()
    #expect(terminal.type("ab cd\(keys)X\r", gives: line))
  }

  @Test func `the earlier answer comes back on the line and is edited in place`() throws {
    let terminal = try startFixture(["--prefill", "Les CPE de Dunkerque"])
    #expect(terminal.expect("Les CPE de Dunkerque"))
    #expect(terminal.type(" et Calais\r", gives: "Les CPE de Dunkerque et Calais"))
  }

  @Test func `an earlier answer of several lines comes back whole`() throws {
    let terminal = try startFixture(["--prefill", "un\ndeux\ttrois\n\nquatre"])
    #expect(terminal.expect("quatre"))
    #expect(terminal.type("!\r", gives: "un|deux trois||quatre!"))
  }

  @Test(arguments: [Keys.altEnter, Keys.controlJ])
  func `a line break is put into an answer`(key: String) throws {
    let terminal = try startFixture()
    #expect(terminal.type("un\(key)deux\r", gives: "un|deux"))
  }

  @Test func `up and down move within an answer of several lines, then through the history`() throws {
    let terminal = try startFixture()
    #expect(terminal.type("avant\r", gives: "avant"))
    #expect(terminal.type("abc\ndéf\nghi" + Keys.up + Keys.up + "X" + Keys.down + "Y\r", gives: "abcX|défY|ghi"))
    #expect(terminal.type(Keys.up + "Z\r", gives: "abcX|défY|ghiZ"))
    #expect(terminal.type(Keys.up + Keys.up + Keys.up + Keys.up + Keys.up + "\r", gives: "abcX|défY|ghi"))
    #expect(terminal.type("\u{12}ava\r", gives: "avant"))
  }

  @Test func `tab completes what is sure and lists the rest`() throws {
    let terminal = try startFixture(["--complete", "/aide,/aller premier,/aller équipe,/été"])
    #expect(terminal.type("/ai\t\r", gives: "/aide"))
    #expect(terminal.type("/é\t\r", gives: "/été"))
    terminal.send("/al\t\t")
    #expect(terminal.expect("premier  équipe"))
    #expect(terminal.type("é\t\r", gives: "/aller équipe"))
    #expect(terminal.type("rien\t!\r", gives: "rien!"))
  }

  @Test func `keys typed before the prompt are kept, and not shown raw`() throws {
    let terminal = try startFixture(["--pause", "800"])
    terminal.send("un\r")
    #expect(terminal.expect("<un>"))
    let before = terminal.transcript.count
    terminal.send("deux\rtrois\u{1}\u{1B}[C*\r")
    #expect(terminal.expect("<deux>"))
    #expect(terminal.expect("<t*rois>"))
    #expect(!terminal.transcript.dropFirst(before).contains("^["))
    #expect(terminal.leaves())
  }

  @Test func `bytes that are not UTF-8 become replacement characters`() throws {
    let terminal = try startFixture()
    terminal.send(bytes: [0x61, 0xFF, 0x62, 0xE2, 0x82, 0x63, 0xED, 0xA0, 0x80, 0x0D])
    #expect(terminal.expect("<a\u{FFFD}b\u{FFFD}c\u{FFFD}"))
  }
}
