import Testing

@testable import Coaching

struct `Tab` {
  @Test(
    arguments: [
      ("/gar", ["/garder"]), ("/g", ["/garder", "/goto"]), ("/LAN", ["/langue", "/lang"]), ("/zz", []), ("", []),
      ("gar", []), ("//gar", []),
      (
        "/aller p", ["produit", "premiers-usagers", "premiers-partenaires", "premier-perimetre"].map { "/aller " + $0 }
      ),
      ("/goto s", ["/goto six-mois"]), ("/aller first-u", ["/aller first-users"]),
      ("/aller f", ["first-users", "first-partners", "first-scope"].map { "/aller " + $0 }),
      ("/aller Premier-pé", ["/aller premier-perimetre"]), ("/aller x", []), ("/goto 5", ["/goto 5"]),
      ("/langue ", ["/langue fr", "/langue en"]),
      ("/garder n", []), ("/aller 1 2", []),
    ] as [(String, [String])])
  func `completes commands and their arguments`(text: String, lines: [String]) {
    #expect(Completion.candidates(for: text, in: .french) == lines)
  }
}
