import SessionStore
import Testing

@Suite struct FileNameTests {
  @Test(arguments: [
    ("Échéancier", "echeancier"), ("L’Échéancier 2.0", "l-echeancier-2-0"), ("Œuvre & Cie", "oeuvre-cie"),
    ("E\u{301}che\u{301}ancier", "echeancier"), ("Straße, Łódź, Ærø, Việt", "strasse-lodz-aero-viet"),
    ("  --Mon produit!--  ", "mon-produit"), ("../../etc/passwd", "etc-passwd"), ("-rf", "rf"), (".cache", "cache"),
    ("a\u{0}b\nc\u{1B}[2Jd", "a-b-c-2jd"), ("ＷＩＤＥ ½ ²", "sheet"), ("", "sheet"), ("...", "sheet"), ("製品", "sheet"),
    ("Продукт 7", "7"), ("😀", "sheet"),
  ])
  func `a product's name becomes a file name that reads like it`(product: String, slug: String) {
    #expect(FileName.slug(of: product, fallback: "sheet") == slug)
  }

  @Test(arguments: ["a", "é", "œ", "a-", "aa-", "ß ", "\u{301}", "😀 x"])
  func `a file name is never long, and never ends with a hyphen`(part: String) {
    let slug = FileName.slug(of: String(repeating: part, count: 100_000), fallback: "sheet")
    #expect(slug.count <= 60)
    #expect(slug.last != "-")
    #expect(slug.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
  }
}
