import Terminal
import Testing

struct ProgressBarTests {
  private let bar = ProgressBar(title: "Lecture", percentSign: "\u{A0}%")

  private func line(_ done: Int, _ total: Int, elapsed: Duration = .seconds(2), width: Int = 80) -> String? {
    bar.line(done: done, total: total, elapsed: elapsed, width: width)
  }

  @Test func `nothing is shown before a second, or of nothing`() {
    #expect(line(5, 10, elapsed: .milliseconds(999)) == nil)
    #expect(line(5, 10, elapsed: .seconds(1)) != nil)
    #expect(line(0, 0) == nil)
  }

  @Test func `the line says how far it is`() {
    let full = String(repeating: "█", count: 16)
    let empty = String(repeating: "░", count: 24)
    #expect(line(412, 1000) == "Lecture  \(full)\(empty)   41\u{A0}%   412/1000")
    #expect(line(0, 9)?.hasSuffix("    0\u{A0}%  0/9") == true)
    #expect(line(12, 9)?.hasSuffix("  100\u{A0}%  9/9") == true)
    #expect(line(999, 1000)?.contains(" 99\u{A0}%") == true)
  }

  @Test func `every line of a task is as wide as the others, and leaves the last column free`() {
    for width in 20...120 {
      let widths = Set([0, 1, 333, 999, 1000].map { line($0, 1000, width: width)?.count })
      #expect(widths.count == 1)
      #expect(widths.first.flatMap { $0 }.map { $0 < width } == true)
    }
  }

  @Test func `a narrow terminal loses the title, then the bar`() {
    #expect(line(5, 10, width: 34)?.hasPrefix("Lecture  █") == true)
    #expect(line(5, 10, width: 28)?.hasPrefix("█") == true)
    #expect(line(5, 10, width: 14) == " 50\u{A0}%   5/10")
  }
}
