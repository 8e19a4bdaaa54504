import Testing

@testable import Terminal

struct `An appearance` {
  @Test(
    arguments: [
      ([:], false), (["CLICOLOR_FORCE": "1"], true), (["CLICOLOR_FORCE": "0"], false), (["CLICOLOR_FORCE": ""], false),
      (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false), (["CLICOLOR_FORCE": "1", "TERM": "dumb"], true),
    ] as [([String: String], Bool)])
  func `of what is no terminal has colours only by force`(environment: [String: String], colour: Bool) {
    #expect(Appearance(descriptor: -1, environment: environment).colour == colour)
  }

  @Test(arguments: [
    ([:], false), (["ACCESSIBLE": "1"], true), (["ACCESSIBLE": "0"], false), (["ACCESSIBLE": ""], false),
  ])
  func `is accessible when asked for`(environment: [String: String], accessible: Bool) {
    #expect(Appearance(descriptor: -1, environment: environment).accessible == accessible)
  }

  @Test func `of what is no terminal is as wide as reads well`() {
    #expect(Appearance(descriptor: -1, environment: [:]).width == Appearance.widestLine)
  }
}
