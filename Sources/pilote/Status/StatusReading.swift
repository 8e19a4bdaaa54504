import Foundation
import Synchronization

/// Reads many sheets on all cores at once, each core taking the next sheet as soon as it is done with one.
final class StatusReading: Sendable {
  private let paths: [String]
  private let taken = Atomic(0)
  private let statuses = Mutex<[SheetStatus]>([])

  /// Will read the sheets at `paths`.
  init(_ paths: [String]) {
    self.paths = paths
  }

  /// Reads them all, and says meanwhile how many are done. They come in no order.
  func read(telling progress: (_ done: Int, _ total: Int) -> Void) -> [SheetStatus] {
    let group = DispatchGroup()
    for _ in 0..<min(paths.count, max(1, ProcessInfo.processInfo.activeProcessorCount)) {
      DispatchQueue.global(qos: .userInitiated).async(group: group) { self.readWhatIsLeft() }
    }
    while group.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
      progress(statuses.withLock(\.count), paths.count)
    }
    return statuses.withLock { $0 }
  }

  private func readWhatIsLeft() {
    while true {
      let place = taken.add(1, ordering: .relaxed).oldValue
      guard place < paths.count else { return }
      let status = SheetStatus(reading: paths[place])
      statuses.withLock { $0.append(status) }
    }
  }
}
