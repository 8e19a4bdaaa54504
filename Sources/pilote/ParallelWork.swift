import Foundation
import Synchronization

/// Work on many things on all cores at once, each core taking the next thing as soon as it is done with one.
final class ParallelWork<Result: Sendable>: Sendable {
  private let count: Int
  private let makeWorker: @Sendable () -> (Int) -> Result
  private let taken = Atomic(0)
  private let results: Mutex<(done: Int, list: [Result?])>

  /// Will work on `count` things. What `makeWorker` makes is of one core alone, which gives it the place of a thing.
  init(count: Int, makeWorker: @escaping @Sendable () -> (Int) -> Result) {
    self.count = count
    self.makeWorker = makeWorker
    results = Mutex((0, Array(repeating: nil, count: count)))
  }

  /// Works on them all, and says meanwhile how many are done. The results come in order.
  func run(telling progress: (_ done: Int, _ total: Int) -> Void) -> [Result] {
    let group = DispatchGroup()
    for _ in 0..<min(count, max(1, ProcessInfo.processInfo.activeProcessorCount)) {
      DispatchQueue.global(qos: .userInitiated).async(group: group) { self.workOnWhatIsLeft() }
    }
    while group.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
      progress(results.withLock(\.done), count)
    }
    return results.withLock { $0.list.compactMap(\.self) }
  }

  private func workOnWhatIsLeft() {
    let worker = makeWorker()
    while true {
      let place = taken.add(1, ordering: .relaxed).oldValue
      guard place < count else { return }
      let result = worker(place)
      results.withLock {
        $0.list[place] = result
        $0.done += 1
      }
    }
  }
}
