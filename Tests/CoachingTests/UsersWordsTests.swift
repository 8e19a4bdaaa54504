import Testing

@testable import Coaching

struct `Users’ words` {
  private static let firstPerson: Set<String> = ["je", "j’", "mon", "ma", "mes", "i", "my"]

  @Test(
    arguments: [
      ("Je déclare en cinq minutes.", "Je déclare en cinq minutes.", nil),
      (
        "J’ai eu moins de problèmes. 80 artisans sur 100 le diront.", "J’ai eu moins de problèmes.",
        "80 artisans sur 100 le diront."
      ),
      ("« Je gagne un jour. » Mesuré par un appel à chacun.", "« Je gagne un jour. »", "Mesuré par un appel à chacun."),
      ("« Moins de papiers. Et moins tard ! », voilà.", "« Moins de papiers. Et moins tard ! », voilà.", nil),
      ("I lose less time! My file is ready.", "I lose less time! My file is ready.", nil),
    ] as [(String, String, String?)])
  func `are parted from what the team says of them`(answer: String, words: String, rest: String?) {
    let split = UsersWords.split(answer, firstPerson: Self.firstPerson)
    #expect(split.words == words)
    #expect(split.rest == rest)
  }

  @Test(arguments: [
    "Les artisans déclarent en cinq minutes.", "La réponse arrive à J+2.", "Ils diront : “I lose less.”", "",
    "- je gagne du temps\n- mes papiers",
  ])
  func `are not found where the team speaks`(answer: String) {
    #expect(UsersWords.split(answer, firstPerson: Self.firstPerson).words == nil)
  }
}
