import Foundation
import Prompts
import Synchronization

/// Judges lines on all cores at once, a batch after the other, and gives what comes out in their order.
final class BulkJudging: Sendable {
  /// How it went, from the best to the worst.
  enum Outcome: Int, Comparable {
    /// No finding.
    case clean
    /// A finding or more.
    case found
    /// A line that could not be judged.
    case faulty

    static func < (left: Outcome, right: Outcome) -> Bool { left.rawValue < right.rawValue }
  }

  /// What comes out of the part of a batch that one core judged.
  struct Share: Sendable {
    /// The lines to write, in order.
    var bytes: [UInt8] = []
    /// The worst of them.
    var outcome = Outcome.clean
    /// Why the rest could not be judged at all.
    var failure: (any Error)?
  }

  /// How many bytes of lines are judged at once; a longer line is a batch by itself.
  private static let batchSize = 1 << 18
  /// How few lines are not worth a core of their own.
  private static let fewest = 32

  private let format: JudgeCommand.Format
  private let explain: Bool
  private let workers: [Worker]

  /// One core's own state: what it remembers is not shared.
  private final class Worker: Sendable {
    private let judge: Mutex<LineJudge>

    init(_ judge: sending LineJudge) { self.judge = Mutex(judge) }

    func judged(_ lines: ArraySlice<BoundedLines.Line>, format: JudgeCommand.Format, explain: Bool) -> Share {
      judge.withLock { judge in
        var share = Share()
        var buffer = OutputBuffer()
        do {
          for line in lines {
            let judged = try judge.judged(line, explain: explain)
            share.outcome = max(share.outcome, judged.outcome)
            switch format {
            case .jsonl: judged.writeJSON(to: &buffer, &judge.escaped)
            case .text: buffer.write(judged.text)
            }
          }
        } catch {
          share.failure = error
        }
        share.bytes = buffer.bytes
        return share
      }
    }
  }

  /// Judges with the prompts of `source`.
  init(source: PromptSource, format: JudgeCommand.Format, explain: Bool) {
    self.format = format
    self.explain = explain
    let judges = Judges(source: source)
    let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)
    workers = (0..<cores).map { _ in Worker(LineJudge(judges: judges)) }
  }

  /// The next lines to be judged together; none at the end. Throws `Failure.input`.
  func batch(of lines: inout BoundedLines) throws(Failure) -> [BoundedLines.Line] {
    var batch: [BoundedLines.Line] = []
    var size = 0
    while size < Self.batchSize, let line = try lines.next() {
      if case .text(let bytes) = line { size += bytes.count }
      batch.append(line)
    }
    return batch
  }

  /// What comes out of a batch, in its order.
  func judged(_ batch: [BoundedLines.Line]) -> [Share] {
    let count = min(workers.count, max(1, batch.count / Self.fewest))
    let shares = Mutex(Array(repeating: Share(), count: count))
    DispatchQueue.concurrentPerform(iterations: count) { place in
      let part = batch[batch.count * place / count..<batch.count * (place + 1) / count]
      let share = workers[place].judged(part, format: format, explain: explain)
      shares.withLock { $0[place] = share }
    }
    return shares.withLock { $0 }
  }
}
