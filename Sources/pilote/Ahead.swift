import Foundation
import Synchronization

/// A value that is made on another thread, ahead of the moment it is asked for.
final class Ahead<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let made = Mutex<Value?>(nil)

  /// Takes note of how the value is made.
  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// Has the value made meanwhile.
  func begin() {
    DispatchQueue.global().async { _ = self.value }
  }

  /// Has the value made meanwhile on a thread of its own, whatever the others wait for: a few times, for what takes long.
  func beginApart() {
    Thread.detachNewThread { _ = self.value }
  }

  /// The value, once it is made; here, where the other thread has not begun.
  var value: Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}
