import BasicContainers

/// Elements that are written one behind the other, again and again in the same memory.
///
/// What is written need not count: so nobody has to foretell whether there is anything to write, or how much.
struct ScratchArray<Element: BitwiseCopyable>: ~Copyable {
  /// What was written before is still there behind the last element that counts.
  private var memory = UniqueArray<Element>()
  private(set) var count = 0

  init() {}

  @inline(__always)
  subscript(place: Int) -> Element { memory[place] }

  /// Forgets all elements.
  @inline(__always)
  mutating func removeAll() { count = 0 }

  /// Adds an element.
  @inline(__always)
  mutating func append(_ element: Element) {
    if count == memory.count { memory.append(element) } else { memory[count] = element }
    count += 1
  }
}

extension ScratchArray where Element == Int32 {
  /// Adds the first so many of eight numbers.
  @inline(__always)
  mutating func append(_ numbers: SIMD8<Int16>, first: Int) {
    while memory.count < count + numbers.scalarCount { memory.append(0) }
    for lane in 0..<numbers.scalarCount { memory[count + lane] = Int32(numbers[lane]) }
    count += first
  }
}
