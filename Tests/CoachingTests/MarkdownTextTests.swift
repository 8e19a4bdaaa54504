import Testing

@testable import Coaching

struct `Text in Markdown` {
  @Test(arguments: [
    ("# titre", "\\# titre"), ("---", "\\---"), ("- item", "\\- item"), ("+ item", "\\+ item"), ("> cité", "\\> cité"),
    ("1. premier", "1\\. premier"), ("2) deux", "2\\) deux"), ("100 artisans", "100 artisans"),
    ("*gras* _souligné_ `code`", "\\*gras\\* \\_souligné\\_ \\`code\\`"),
    ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"),
    ("[ici](javascript:alert(1))", "\\[ici](javascript:alert(1))"), ("![image](x)", "!\\[image](x)"),
    ("a\\b", "a\\\\b"), ("~~barré~~", "\\~\\~barré\\~\\~"), ("R&D", "R&D"), ("&lt; &#60;", "\\&lt; \\&#60;"),
    ("deux  \nlignes", "deux lignes"), ("    code", "code"), ("10 ans : oui\u{A0}!", "10 ans : oui\u{A0}!"),
    ("\u{1B}[31mrouge\u{07}", "\\[31mrouge"), ("\u{202E}gauche", "gauche"),
    ("\u{1} # titre", "\\# titre"), ("\u{FEFF}-\t> x", "\\- > x"), ("\u{200B}1. x", "1\\. x"), ("\u{A0}# x", "\\# x"),
    ("*\u{301}accent", "\\*\u{301}accent"),
  ])
  func `stays text`(text: String, escaped: String) {
    #expect(MarkdownText.escaped(text) == escaped)
  }
}
