import Foundation
import Testing

@testable import pilote

struct AnswerLineTests {
  private static let lines = [
    #"{"id":"a","question":"q","lang":"fr","answer":"été \"x\" \\ \/ \b\f\n\r\t \u00e9 \ud83d\ude00 \u0000"}"#,
    #" {"lang" : "fr" , "id":"a" } "#,
    #"{"id":"a","source":"x","labels":[{"kind":"y"}],"answer":"z"}"#,
    #"{"id":"a","id":"b"}"#,
    #"{"i\u0064":"a","question":"q"}"#,
    #"{"id":1,"answer":"z"}"#,
    #"{"id":null,"n":1e3,"b":true}"#,
    #"{"id":"a","answer":"\ud83d"}"#,
    #"{"id":"a","answer":"\ud83d\u0041"}"#,
    #"{"id":"a","answer":"\ude00"}"#,
    #"{"id":"a","answer":"\u12"#,
    #"{"id":"a","answer":"\x"}"#,
    #"{"id":"a","answer":"\"#,
    #"{"id":"a","answer":"x"},"#,
    #"{"id":"a",}"#,
    #"{"id":"a""#,
    "{\"id\":\"a\",\"answer\":\"tab\there\"}",
    "{}", "[]", "\"a\"", "{", "",
  ]

  @Test(arguments: lines)
  func `a line is read as Foundation reads it`(_ line: String) {
    let bytes = Array(line.utf8)
    let read = try? JSONDecoder().decode(AnswerLine.self, from: Data(bytes))
    #expect(AnswerLine(bytes[...]) == read)
  }

  @Test func `what is no UTF-8 is no line`() {
    #expect(AnswerLine(Array("{\"id\":\"a\",\"x\":\"".utf8)[...] + [0xFF] + Array("\"}".utf8)) == nil)
    #expect(AnswerLine(Array("{\"id\":\"a\",\"x\":[\"".utf8)[...] + [0xFF] + Array("\"]}".utf8)) == nil)
  }
}
