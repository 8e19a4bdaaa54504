import Testing

@testable import Coaching

struct `A mistyped name` {
  private let names = ["exemple", "example", "editer", "garder"]

  @Test(arguments: [("exmple", "exemple"), ("gardr", "garder"), ("editer", "editer"), ("garderr", "garder")])
  func `is taken for the nearest`(name: String, nearest: String) {
    #expect(Spelling.nearest(to: name, among: names, within: 2) == nearest)
  }

  @Test(arguments: ["xyzzy", "", String(repeating: "garder", count: 10_000)])
  func `is taken for none when none is near`(name: String) {
    #expect(Spelling.nearest(to: name, among: names, within: 2) == nil)
  }
}
