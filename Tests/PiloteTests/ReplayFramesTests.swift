import Coaching
import Prompts
import SessionStore
import Terminal
import Testing

@testable import pilote

struct ReplayFramesTests {
  private func frames(_ count: Int) throws -> ReplayFrames {
    let header = SessionHeader(id: "1", created: "2026-11-23T09:00:00.000Z", language: .english)
    let events = (0..<count).map { number in
      TimedEvent(
        at: Timestamp(milliseconds: number * 1000),
        event: .answered(.firstUsers, text: "\(number) bakers", findings: []))
    }
    let interview = try PromptSource.embedded.prompts(in: .english).interview
    return ReplayFrames(
      of: SheetContents(header: header, events: events), sheet: "bread.pilote",
      saidBy: ReplaySpeech(interview: interview, appearance: .plain))
  }

  private func text(_ frame: ReplayFrame) -> String { frame.paragraphs.map(\.text.text).joined(separator: "\n") }

  @Test func `the title stands over the first frame, the summary under the last`() throws {
    let frames = try frames(3)
    #expect(text(frames[2]).contains("bakers"))
    for (index, isFirst, isLast) in [(0, true, false), (1, false, false), (2, false, true)] {
      #expect(text(frames[index]).contains("bread.pilote") == isFirst)
      #expect(text(frames[index]).contains("Summary") == isLast)
    }
    #expect((0..<3).map { frames[$0].time } == [0, 1000, 2000])
  }

  @Test func `a long session gives the same frames in whatever order they are asked for`() throws {
    let count = ReplayFrames.mostKept * 3 + 500
    let inOrder = try frames(count)
    let expected = (0..<count).map { inOrder[$0] }
    let leapt = try frames(count)
    for index in [count - 1, count - 1 - ReplayFrames.mostKept, 0, 1999, 2000, 1500, 999, 1, count - 1] {
      #expect(leapt[index] == expected[index], "frame \(index)")
    }
  }
}
