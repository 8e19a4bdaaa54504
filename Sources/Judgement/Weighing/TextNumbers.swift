/// Texts numbered from 0 in the order they come, and found again by their bytes.
///
/// All of them stand in one array: tens of thousands are numbered each time that the program starts, and a dictionary would
/// ask for memory for each. Texts are given as spans, which count no reference.
struct TextNumbers: Equatable, Sendable {
  private var bytes: [UInt8] = []
  /// Where each text ends.
  private var ends: [Int32] = []
  private var hashes: [UInt32] = []
  /// A number in each slot, from 1; 0 in a free one.
  private var slots: [Int32] = Array(repeating: 0, count: 64)

  /// How many there are.
  var count: Int { ends.count }

  /// Makes room for so many texts of so many bytes in all, which is then asked of memory once.
  mutating func reserveCapacity(_ count: Int, bytes: Int) {
    self.bytes.reserveCapacity(bytes)
    ends.reserveCapacity(count)
    hashes.reserveCapacity(count)
    var room = slots.count
    while room < 2 * count { room *= 2 }
    if room > slots.count { rehash(in: room) }
  }

  /// The text of a number, in UTF-8.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[range(of: number)] }

  /// The number of a text; nil when it has none.
  func number(of text: Span<UInt8>) -> Int? {
    let found = slots[slot(of: text, Self.hash(text))]
    return found == 0 ? nil : Int(found) - 1
  }

  /// The number of a text, which is given the next one if it has none.
  mutating func insert(_ text: Span<UInt8>) -> Int {
    let (slot, hash) = place(of: text)
    return slots[slot] != 0 ? Int(slots[slot]) - 1 : add(text, at: slot, hash)
  }

  /// The number of a signal, which is given the next one if it has none; nil when it is not how a signal is written.
  mutating func insert(signal text: Span<UInt8>) -> Int? {
    let (slot, hash) = place(of: text)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    return WrittenSignal(text).map { _ in add(text, at: slot, hash) }
  }

  private func place(of text: Span<UInt8>) -> (slot: Int, hash: UInt32) {
    let hash = Self.hash(text)
    return (slot(of: text, hash), hash)
  }

  private mutating func add(_ text: Span<UInt8>, at slot: Int, _ hash: UInt32) -> Int {
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    ends.append(Int32(bytes.count))
    hashes.append(hash)
    slots[slot] = Int32(count)
    if 2 * count > slots.count { rehash(in: 4 * slots.count) }
    return count - 1
  }

  private func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number]) }

  /// The slot that holds a text, or that it would take.
  private func slot(of text: Span<UInt8>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0, !holds(Int(slots[slot]) - 1, text, hash) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func holds(_ number: Int, _ text: Span<UInt8>, _ hash: UInt32) -> Bool {
    guard hashes[number] == hash else { return false }
    let own = range(of: number)
    guard own.count == text.count else { return false }
    for place in 0..<own.count where bytes[own.lowerBound + place] != text[place] { return false }
    return true
  }

  private mutating func rehash(in room: Int) {
    slots = Array(repeating: 0, count: room)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number) + 1
    }
  }

  private static func hash(_ text: Span<UInt8>) -> UInt32 {
    var hash: UInt64 = 0
    for place in text.indices { hash = (hash ^ UInt64(text[place])) &* 0x9E37_79B9_7F4A_7C15 }
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}
