import PseudoTerminal
import Testing

struct ViKeysTests {
  typealias Row = KeyTests.Row

  static let table = [
    Row("Esc and i", "abc\u{1B}iX", "abXc"), Row("a", "abc\u{1B}0aX", "aXbc"),
    Row("a at the end", "abc\u{1B}aX", "abcX"),
    Row("A", "abc\u{1B}0AX", "abcX"), Row("A is of the line", "un\ndeux\u{1B}kAX", "unX|deux"),
    Row("I", "  abc\u{1B}IX", "  Xabc"), Row("o", "un\ndeux\u{1B}koX", "un|X|deux"),
    Row("O", "un\ndeux\u{1B}kOX", "X|un|deux"),
    Row("0 and $", "un\nété\u{1B}0iX\u{1B}$aY", "un|XétéY"), Row("^", "un\n  été\u{1B}^iX", "un|  Xété"),
    Row("h and l", "été\u{1B}hhlix", "éxté"), Row("h stays on the line", "un\nab\u{1B}hhhhiX", "un|Xab"),
    Row("3h", "abcdef\u{1B}3hiX", "abXcdef"), Row("|", "abcdef\u{1B}3|iX", "abXcdef"),
    Row("w", "né à Ajaccio\u{1B}0wiX", "né Xà Ajaccio"), Row("w stops at signs", "l’été\u{1B}0wiX", "lX’été"),
    Row("W", "l’été vient\u{1B}0WiX", "l’été Xvient"), Row("2w", "un deux trois\u{1B}02wiX", "un deux Xtrois"),
    Row("w goes to the next line", "un\ndeux\u{1B}k0wiX", "un|Xdeux"),
    Row("b", "né à Ajaccio\u{1B}biX", "né à XAjaccio"), Row("B", "dit l’été\u{1B}BiX", "dit Xl’été"),
    Row("e", "été vient\u{1B}0eaX", "étéX vient"), Row("E", "l’été vient\u{1B}0EaX", "l’étéX vient"),
    Row("f", "déjà vu\u{1B}0fàaX", "déjàX vu"), Row("F", "déjà vu\u{1B}FéiX", "dXéjà vu"),
    Row("t", "déjà vu\u{1B}0tviX", "déjàX vu"), Row("T", "déjà vu\u{1B}TéiX", "déXjà vu"),
    Row("; and ,", "a-b-c-d\u{1B}0f-;,iX", "aX-b-c-d"),
    Row("a sign of its own as an argument", "un œuf\u{1B}0fœx", "un uf"),
    Row("x", "été\u{1B}0x", "té"), Row("3x", "été vu\u{1B}03x", " vu"), Row("x at the end", "abc\u{1B}xx", "a"),
    Row("x stays on its line", "ab\ncd\u{1B}kxxx", "|cd"), Row("X", "été\u{1B}X", "éé"),
    Row("x takes a whole emoji", "a👩\u{200D}🚀\u{1B}x", "a"), Row("s", "été\u{1B}0sÉ", "Été"),
    Row("dw", "un été ici\u{1B}0wdw", "un ici"),
    Row("dw at the end of a line", "un deux\ntrois\u{1B}k0wdw", "un |trois"),
    Row("d2w", "un deux trois\u{1B}0d2w", "trois"), Row("de", "été vu\u{1B}0de", " vu"),
    Row("db", "un été\u{1B}db", "un é"),
    Row("d0", "un\nété\u{1B}d0", "un|é"), Row("d$ and D", "un été\nici\u{1B}k0wd$j0lD", "un |i"),
    Row("dfx", "un, deux\u{1B}0df,", " deux"),
    Row("dt", "un, deux\u{1B}0dt,", ", deux"), Row("dd is of the line", "un\ndeux\ntrois\u{1B}kdd", "un|trois"),
    Row("dd on the last line", "un\ndeux\u{1B}dd", "un"), Row("2dd", "un\ndeux\ntrois\u{1B}kk2dd", "trois"),
    Row("dd, then u", "tout\u{1B}ddu", "tout"), Row("cw", "un été ici\u{1B}0wcwhiver", "un hiver ici"),
    Row("cw keeps the space", "été ici\u{1B}0cwhiver", "hiver ici"), Row("cc", "un\nété\u{1B}ccdeux", "un|deux"),
    Row("S", "un\nété\u{1B}Sdeux", "un|deux"), Row("C", "un été\u{1B}0wChiver", "un hiver"),
    Row("c$", "un été\u{1B}0wc$hiver", "un hiver"),
    Row("yw and p", "un été\u{1B}0wyw$p", "un étéété"), Row("P", "un été\u{1B}0wyw0P", "étéun été"),
    Row("xp exchanges", "ét\u{1B}0xp", "té"), Row("yy and p", "un\ndeux\u{1B}kyyp", "un|un|deux"),
    Row("dd and P", "un\ndeux\u{1B}ddP", "deux|un"), Row("2p", "ab\u{1B}0x2p", "baa"),
    Row("r", "été\u{1B}0rÉ", "Été"), Row("r with a sign of its own", "ouf\u{1B}0rœ", "œuf"),
    Row("3r", "abcd\u{1B}03rx", "xxxd"),
    Row("3r where there are fewer", "ab\u{1B}03rx", "ab"), Row("R", "abcdef\u{1B}0RÉXY", "ÉXYdef"),
    Row("~", "été\u{1B}0~~", "ÉTé"),
    Row("J", "un\ndeux\u{1B}kJ", "un deux"), Row("u", "un\u{1B}xxuu", "un"),
    Row("u after typing", "un deux\u{1B}u", "un "),
    Row(". after x", "abcdef\u{1B}0x..", "def"), Row(". after dw", "un deux trois\u{1B}0dw.", "trois"),
    Row(". after cw", "un deux trois\u{1B}0cwX\u{1B}w.w.", "X X X"),
    Row(". after A", "un\ndeux\u{1B}kA!\u{1B}j.", "un!|deux!"),
    Row(". after r", "abc\u{1B}0rXl.", "XXc"), Row("k and j", "abc\ndéf\u{1B}kiX\u{1B}jiY", "abXc|déYf"),
    Row("Esc in the middle of a command", "abc\u{1B}0d\u{1B}x", "bc"),
    Row("a command that is none", "abc\u{1B}0dzgqZ@#_vx", "bc"),
    Row("Ctrl-J is Enter after Esc", "abc\u{1B}x", "ab"), Row("arrows after Esc", "abc\u{1B}" + Keys.left + "x", "ac"),
    Row("End after Esc", "abc\u{1B}0" + Keys.end + "x", "ab"),
    Row("a paste after Esc", "ac\u{1B}" + Keys.paste("b"), "abc"),
    Row("Ctrl-U after Esc, then u", "abc def\u{1B}0\u{1B}$\u{15}u", "abc def"),
    Row("Esc on an empty line", "\u{1B}xhlbwdd0$uiabc", "abc"),
  ]

  @Test func `Esc alone is felt at once, and Enter then gives the line`() throws {
    let settings = try Settings("bind -v\n")
    let terminal = try startFixture(environment: settings.environment, rows: 8, columns: 30)
    terminal.send("été\u{1B}")
    #expect(terminal.shows(["Réponse › été"]))
    #expect(terminal.comesTo(column: 12))
    terminal.send("\r")
    #expect(terminal.expect("<été>"))
  }

  @Test func `k and j go through the history, and what was being typed comes back`() throws {
    let settings = try Settings("bind -v\n")
    let terminal = try startFixture(environment: settings.environment)
    #expect(terminal.type("un\r", gives: "un"))
    #expect(terminal.type("deux\ndeux\r", gives: "deux|deux"))
    #expect(terminal.type("trois\u{1B}kjA!\r", gives: "trois!"))
    #expect(terminal.type("x\u{1B}kkkkA!\r", gives: "un!"))
    #expect(terminal.type("x\u{1B}/deu\r", gives: "deux|deux"))
  }

  @Test func `every line begins as text`() throws {
    let settings = try Settings("bind -v\n")
    let terminal = try startFixture(environment: settings.environment)
    #expect(terminal.type("un\u{1B}0d\r", gives: "un"))
    #expect(terminal.type("dire\r", gives: "dire"))
    #expect(terminal.type("un\u{1B}R\r", gives: "un"))
    #expect(terminal.type("a" + Keys.left + "b\r", gives: "ba"))
  }

  @Test func `what was deleted on one line can be put on the next`() throws {
    let settings = try Settings("bind -v\n")
    let terminal = try startFixture(environment: settings.environment)
    #expect(terminal.type("un deux\u{1B}dbix\r", gives: "un xx"))
    #expect(terminal.type("a\u{1B}p\r", gives: "adeu"))
  }
}
