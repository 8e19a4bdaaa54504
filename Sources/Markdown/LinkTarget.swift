/// What stands behind the text of a link: `(address "title")`, `[name]`, or nothing.
struct LinkTarget {
  let bytes: [UInt8]
  let end: Int

  /// Where it ends; where it starts when there is none.
  func end(from start: Int) -> Int {
    switch byte(start) {
    case UInt8(ascii: "["): closing(UInt8(ascii: "]"), from: start + 1) ?? start
    case UInt8(ascii: "("): inline(from: start + 1) ?? start
    default: start
    }
  }

  private func byte(_ place: Int) -> UInt8 { place < end ? bytes[place] : 0 }

  /// Behind the address and the title in parentheses; nil when they are none.
  private func inline(from start: Int) -> Int? {
    var place = skipBlanks(start)
    if byte(place) == UInt8(ascii: "<") {
      guard let next = closing(UInt8(ascii: ">"), from: place + 1) else { return nil }
      place = next
    } else {
      place = bareAddressEnd(from: place)
    }
    place = skipBlanks(place)
    switch byte(place) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let next = closing(byte(place), from: place + 1) else { return nil }
      place = skipBlanks(next)
    case UInt8(ascii: "("):
      guard let next = closing(UInt8(ascii: ")"), from: place + 1) else { return nil }
      place = skipBlanks(next)
    default: break
    }
    return byte(place) == UInt8(ascii: ")") ? place + 1 : nil
  }

  private func bareAddressEnd(from start: Int) -> Int {
    var place = start
    var depth = 0
    while place < end, byte(place) > 0x20 {
      if byte(place) == UInt8(ascii: "\\") {
        place += 1
      } else if byte(place) == UInt8(ascii: "(") {
        depth += 1
      } else if byte(place) == UInt8(ascii: ")") {
        if depth == 0 { return place }
        depth -= 1
      }
      place += 1
    }
    return min(place, end)
  }

  /// Behind a closing sign that no backslash stands before.
  private func closing(_ sign: UInt8, from start: Int) -> Int? {
    var place = start
    while place < end {
      if byte(place) == sign { return place + 1 }
      place += byte(place) == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private func skipBlanks(_ start: Int) -> Int {
    var place = start
    while [0x20, 0x09, 0x0A, 0x0D].contains(byte(place)) { place += 1 }
    return place
  }
}
