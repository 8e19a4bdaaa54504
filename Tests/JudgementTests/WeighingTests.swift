import Coaching
import Prompts
import Testing

@testable import Judgement

struct WeighingTests {
  private static let answers = [
    "Une centaine d'artisans d'Aix, peut-être, et tous les acteurs locaux. Bientôt plusieurs autres villes.",
    "We hope many people in Leeds will use it: twelve clerks of the county court asked for it.",
    "Ils galèrent à Pau. La ressaisie est une corvée à Tarbes ; le décret n'est pas paru. On espère 40 gestes, peut-être 60.",
    "We wait for the bill. The clinic waits too. We hope to start in Leeds; nobody in York will. Perhaps 40, maybe 60.",
    "", "…", "je ne sais pas", "TBD", "Nous n'attendons aucun décret : les agents saisissent les dossiers à la main.",
  ]

  @Test(arguments: answers)
  func `what a kind starts from and its reasons come to its weight`(_ answer: String) {
    for question in Question.judged {
      for judge in [Judges.french, Judges.english] {
        for weighed in judge.explanation(of: answer, to: question).weighed {
          let sum = weighed.reasons.reduce(weighed.start) { $0 + $1.weight }
          #expect(abs(sum - weighed.weight) < 0.001, "\(weighed.kind.rawValue)")
        }
      }
    }
  }

  @Test(arguments: answers)
  func `a kind is found when it weighs more than nothing, and the explanation says so`(_ answer: String) {
    for question in Question.judged {
      for judge in [Judges.french, Judges.english] {
        let found = Set(judge.findings(in: answer, to: question).map(\.kind))
        let weighed = judge.explanation(of: answer, to: question).weighed
        guard !weighed.isEmpty else { continue }
        #expect(Set(weighed.filter(\.isFound).map(\.kind)) == found)
        let isEmpty = found == [.nonAnswer]
        for kind in weighed where !isEmpty && kind.kind != .nonAnswer { #expect(kind.isFound == (kind.weight > 0)) }
      }
    }
  }

  @Test func `the words that speak loudest for a kind are quoted`() throws {
    let findings = try Self.judge(weighing: ["word zut": 2, "pair zut alor": 1], for: .hedge)
      .findings(in: "Nous ouvrons à Pau. Zut alors, pas à Gap.", to: .firstScope)
    #expect(findings.map(\.kind) == [.hedge])
    #expect(findings.first?.quote?.text == "Zut alors")
  }

  @Test func `a signal counts once, however often it is heard`() throws {
    let judge = try Self.judge(weighing: ["word zut": 0.6], for: .hedge)
    #expect(judge.findings(in: "Zut, zut et zut.", to: .firstScope) == [])
  }

  @Test(arguments: [Kind.hedge, .noExclusion], [Float(50), -50])
  func `many of the heaviest words add up, each ten at most`(_ kind: Kind, _ weight: Float) throws {
    let letters = "abcdefghij"
    let words = letters.flatMap { first in letters.map { "q\(first)\($0)q" } }
    let judge = try Self.judge(
      weighing: Dictionary(uniqueKeysWithValues: words.map { ("word \($0)", weight) }), for: kind)
    let weighed = try #require(
      judge.explanation(of: words.joined(separator: " "), to: .firstScope).weighed.first { $0.kind == kind })
    #expect(weighed.weight - weighed.start == 20 * weight)
    #expect(weighed.reasons.count == 100)
  }

  @Test func `a word of a field weighs whatever its form, and what is denied weighs apart`() throws {
    let weights: [String: Float] = ["field hardship": 2, "denied-field hardship": -2]
    let judge = try Self.judge(weighing: weights, for: .hedge, fields: ["hardship": ["galère"]])
    #expect(judge.findings(in: "Ils galèrent.", to: .firstScope).map(\.kind) == [.hedge])
    #expect(judge.findings(in: "Ils ne galèrent pas.", to: .firstScope) == [])
  }

  @Test func `what the sentence before or after says weighs too, and what one further away says does not`() throws {
    let fields = ["hardship": ["galère"]]
    let after = try Self.judge(weighing: ["previous field hardship": 2], for: .hedge, fields: fields)
    #expect(after.findings(in: "Ils galèrent. Nous ouvrons.", to: .firstScope).map(\.kind) == [.hedge])
    #expect(after.findings(in: "Nous ouvrons. Ils galèrent.", to: .firstScope) == [])
    let before = try Self.judge(weighing: ["next denied-field hardship": 2], for: .hedge, fields: fields)
    #expect(before.findings(in: "Nous ouvrons. Ils ne galèrent pas.", to: .firstScope).map(\.kind) == [.hedge])
    #expect(before.findings(in: "Nous ouvrons. Ils galèrent.", to: .firstScope) == [])
    let far = try Self.judge(
      weighing: ["previous field hardship": 1, "next field hardship": 1], for: .hedge, fields: fields)
    #expect(far.findings(in: "Ils galèrent. À Pau. Ils galèrent.", to: .firstScope).map(\.kind) == [.hedge])
    #expect(far.findings(in: "Ils galèrent. À Pau. À Gap. Ils galèrent.", to: .firstScope) == [])
    let reasons = after.explanation(of: "Ils galèrent. Nous ouvrons.", to: .firstScope).weighed.first?.reasons
    #expect(reasons?.map(\.signal) == ["previous field hardship"])
    #expect(reasons?.first?.quote?.text == "galèrent")
  }

  @Test func `a word weighs by what stands right before or after it, in the same sentence`() throws {
    let fields = ["hardship": ["galère"]]
    let after = try Self.judge(weighing: ["trailing zut field hardship": 2], for: .hedge, fields: fields)
    #expect(after.findings(in: "Ils galèrent, zut.", to: .firstScope).map(\.kind) == [.hedge])
    #expect(after.findings(in: "Ils galèrent. Zut.", to: .firstScope) == [])
    #expect(after.findings(in: "Zut, galère ici, zut.", to: .firstScope) == [])
    let before = try Self.judge(weighing: ["leading zut denied-field hardship": 2], for: .hedge, fields: fields)
    #expect(before.findings(in: "Ils ne zut galèrent pas.", to: .firstScope).map(\.kind) == [.hedge])
    #expect(before.findings(in: "Zut, galère.", to: .firstScope) == [])
    let cue = try Self.judge(weighing: ["leading zut heard vague-quantity": 2], for: .vagueTime)
    #expect(cue.findings(in: "Zut, plusieurs cas.", to: .firstScope).map(\.kind) == [.vagueTime])
    let reasons = after.explanation(of: "Ils galèrent, zut.", to: .firstScope).weighed.first?.reasons
    #expect(reasons?.map(\.signal) == ["trailing zut field hardship"])
    #expect(reasons?.first?.quote?.text == "galèrent, zut")
  }

  @Test func `rows are told apart when a few words bring many`() {
    var seen = SeenRows()
    for round in 0..<3 {
      seen.startAnswer(of: 100_000)
      seen.startPart()
      let rows = (0..<5000).map { 17 * $0 + round }
      var isNew = true
      var isKnown = true
      var isMetAnew = true
      for row in rows { isNew = seen.meet(row).isFirst && isNew }
      for row in rows { isKnown = !seen.meet(row).isFirstInPart && isKnown }
      seen.startPart()
      for row in rows {
        let meeting = seen.meet(row)
        isMetAnew = meeting.isFirstInPart && !meeting.isFirst && isMetAnew
      }
      #expect(isNew && isKnown && isMetAnew)
    }
  }

  @Test func `a weight there is no room for stops at the brim`() throws {
    let judge = try Self.judge(weighing: ["word zut": 1e30], for: .hedge)
    #expect(judge.findings(in: "Zut.", to: .firstScope).map(\.kind) == [.hedge])
  }

  @Test func `a kind that is found by itself speaks for or against the others, and the explanation says so`() throws {
    let set = try PromptSource.embedded.prompts(in: .french)
    var weights = Weights()
    for kind in [Kind.hedge, .persuasion, .noExclusion] { weights.starts[kind] = -1 }
    let learnt: [(String, Kind, Float)] = [
      ("word zut", .hedge, 2), ("word zut", .persuasion, 1.5), ("beside hedge", .persuasion, -1),
      ("beside persuasion", .noExclusion, 1.5),
    ]
    for (signal, kind, weight) in learnt {
      let isSignal = weights.add(signal, to: kind, weight: weight)
      #expect(isSignal)
    }
    let judge = Judge(interview: set.interview, cues: set.cues, weights: weights)
    #expect(judge.findings(in: "Nous ouvrons à Pau. Zut !", to: .firstScope).map(\.kind) == [.hedge, .noExclusion])
    let explained = judge.explanation(of: "Nous ouvrons à Pau. Zut !", to: .firstScope).weighed
    let persuasion = try #require(explained.first { $0.kind == .persuasion })
    #expect(persuasion.reasons.map(\.signal) == ["word zut", "beside hedge"])
    #expect(!persuasion.isFound)
  }

  /// A judge that starts a kind from -1, and hears nothing but these signals.
  private static func judge(
    weighing signals: [String: Float], for kind: Kind, fields: [String: [String]] = [:]
  ) throws -> Judge {
    let set = try PromptSource.embedded.prompts(in: .french)
    var weights = Weights()
    weights.starts[kind] = -1
    for (signal, weight) in signals {
      let isSignal = weights.add(signal, to: kind, weight: weight)
      #expect(isSignal)
    }
    let cues = Cues(lists: set.cues.lists, fields: SemanticFields(words: fields))
    return Judge(interview: set.interview, cues: cues, weights: weights)
  }
}

struct StemTests {
  @Test(arguments: [
    ("signent", "sign"), ("signé", "sign"), ("signatures", "signatur"), ("galèrent", "galer"), ("testing", "test"),
    ("tests", "test"), ("bus", "bus"), ("48", "#"),
  ])
  func `endings are cut off, and numbers have one stem`(_ word: String, _ stem: String) throws {
    let tokens = Tokenizer.tokens(of: word)
    #expect(Vocabulary.stem(of: try #require(tokens.list.first), in: tokens).elementsEqual(stem.utf8))
  }
}

struct SignalTests {
  @Test func `every structural signal is written in its own way, and read back`() {
    let texts = Signal.structuralTexts
    #expect(texts.count == Signal.structural.count)
    var weights = Weights()
    for number in 0..<texts.count {
      let text = String(decoding: texts[number], as: UTF8.self)
      let isSignal = weights.add(text, to: .hedge, weight: 1)
      #expect(isSignal, "\(text)")
    }
  }

  @Test(arguments: ["next ", "leading a "])
  func `signals strung together without end are refused`(_ start: String) {
    var weights = Weights()
    let isSignal = weights.add(String(repeating: start, count: 200_000) + "name", to: .hedge, weight: 1)
    #expect(!isSignal)
  }

  @Test(arguments: [
    "", "word", "word a b", "pair a", "field", "heard nothing", "longer 7", "word  a", "next", "next word a",
    "previous longer 3", "next previous name", "leading", "leading a", "trailing a word b", "leading a next name",
  ])
  func `what is no signal is refused`(_ text: String) {
    var weights = Weights()
    let isSignal = weights.add(text, to: .hedge, weight: 1)
    #expect(!isSignal)
  }
}
