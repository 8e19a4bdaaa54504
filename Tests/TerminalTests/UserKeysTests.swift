import Glibc
import PseudoTerminal
import Testing

/// What a user's `~/.editrc` changes.
struct UserKeysTests {
  @Test func `vi's keys and the user's own are honoured, but not against what the editor needs`() throws {
    let settings = try Settings("bind -v\nbind ^G ed-move-to-beg\nbind ^C ed-insert\n")
    let terminal = try startFixture(environment: settings.environment)
    #expect(terminal.type("deux\u{7}un \r", gives: "un deux"))
    #expect(terminal.type("abc\u{1B}0iX" + Keys.end + "Y\r", gives: "XabcY"))
    terminal.send("xyz\u{1B}")
    #expect(terminal.expect("xyz"))
    #expect(terminal.type("0x\r", gives: "yz"))
    terminal.send("à moitié\u{1B}" + Keys.interrupt)
    #expect(terminal.expect("interrupted[à moitié]"))
    #expect(terminal.leaves())
  }

  @Test(arguments: ["bind -e\nbind ^K ed-move-to-beg\n", "bind ^K ed-move-to-beg\nbind -v\nbind ^K ed-move-to-beg"])
  func `the user's own keys come before bash's habits, which stay where the user has none`(text: String) throws {
    let settings = try Settings(text)
    let terminal = try startFixture(environment: settings.environment)
    #expect(terminal.type("un deux\u{B}X\r", gives: "Xun deux"))
    #expect(terminal.type("dit l’été\u{17}X\u{1F}\r", gives: "dit "))
  }

  @Test func `a user who has switched editing off elsewhere has it here`() throws {
    let settings = try Settings("edit off\nnonsense \\\n\\\n")
    let terminal = try startFixture(environment: settings.environment)
    #expect(terminal.type("b" + Keys.left + "a\r", gives: "ab"))
    #expect(terminal.leaves())
  }
}

/// A file that stands for the user's `~/.editrc`, for as long as this lives.
final class Settings {
  private var name = Array("/tmp/editrc-XXXXXX".utf8CString)

  init(_ text: String) throws {
    let file = mkstemp(&name)
    defer { close(file) }
    try #require(write(file, text, text.utf8.count) == text.utf8.count)
  }

  deinit { unlink(name) }

  var environment: [String: String] {
    ["EDITRC": String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)]
  }
}
