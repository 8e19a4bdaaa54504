import CCmark

/// Follows the text of a paragraph or a heading through the file, so that each scalar that cmark gives is known by its place.
///
/// cmark gives the place of blocks, and of the text in them only by the line at best. The signs between two texts follow
/// from the nodes; each scalar is compared with the file, and looked for further on where the two differ.
struct InlineReader {
  /// Scalars, and the byte of the file where each stands, or -1.
  struct Scalars {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int32] = []
  }

  /// What was read so far.
  private(set) var read = Scalars()
  private let bytes: [UInt8]
  private let end: Int
  private let isTable: Bool
  private let quoteDepth: Int
  private var cursor: Int
  private var imageDepth = 0
  private var isAtLineStart = false

  /// How much of a text is looked for where it is not where it should be, in scalars, and how far, in bytes.
  private static let search = (sample: 12, reach: 1024)

  init(bytes: [UInt8], range: Range<Int>, isHeading: Bool, isTable: Bool, quoteDepth: Int) {
    self.bytes = bytes
    cursor = range.lowerBound
    end = range.upperBound
    self.isTable = isTable
    self.quoteDepth = quoteDepth
    read.scalars.reserveCapacity(range.count)
    read.offsets.reserveCapacity(range.count)
    if isHeading {
      while byte(cursor) == UInt8(ascii: "#") { cursor += 1 }
    }
    skipBlanks()
  }

  /// Takes a node inside the block, entered or left.
  mutating func take(_ node: OpaquePointer, isEntered: Bool) {
    if read.scalars.isEmpty, byte(cursor) == UInt8(ascii: "[") { skipDefinitions(before: node) }
    let type = cmark_node_get_type(node)
    if type != CMARK_NODE_TEXT { skipQuoteSigns(before: []) }
    switch type {
    case CMARK_NODE_TEXT: if let literal = cmark_node_get_literal(node) { takeText(literal) }
    case CMARK_NODE_SOFTBREAK: takeBreak(isTable ? "\n" : " ")
    case CMARK_NODE_LINEBREAK: takeBreak("\n")
    case CMARK_NODE_CODE: skipCode()
    case CMARK_NODE_HTML_INLINE: if let literal = cmark_node_get_literal(node) { skipHTML(literal) }
    case CMARK_NODE_EMPH: skip("*", "_", count: 1)
    case CMARK_NODE_STRONG: skip("*", "_", count: 2)
    case CMARK_NODE_LINK: takeLink(isEntered: isEntered)
    case CMARK_NODE_IMAGE:
      if isEntered { skip("!", "!", count: 1) }
      imageDepth += isEntered ? 1 : -1
      takeLink(isEntered: isEntered)
    default: break
    }
  }

  private func byte(_ place: Int) -> UInt8 { place < end ? bytes[place] : 0 }

  private mutating func skipBlanks() {
    while byte(cursor) == 0x20 || byte(cursor) == 0x09 { cursor += 1 }
  }

  private mutating func skip(_ first: Unicode.Scalar, _ second: Unicode.Scalar, count: Int) {
    for _ in 0..<count where byte(cursor) == UInt8(ascii: first) || byte(cursor) == UInt8(ascii: second) { cursor += 1 }
  }

  private mutating func append(_ scalar: Unicode.Scalar, at offset: Int?) {
    guard imageDepth == 0 else { return }
    read.scalars.append(scalar)
    read.offsets.append(offset.map(Int32.init) ?? -1)
  }
}

// Text.
extension InlineReader {
  private mutating func takeText(_ literal: UnsafePointer<CChar>) {
    let text = Self.scalars(of: literal)
    skipQuoteSigns(before: text[...])
    var place = 0
    while place < text.count {
      // Nearly all of a text stands in the file as it is, and is taken at once.
      let plain = plainCount(of: text[place...])
      if plain > 0, imageDepth == 0 {
        read.scalars.append(contentsOf: text[place..<place + plain])
        read.offsets.append(contentsOf: Int32(cursor)..<Int32(cursor + plain))
      }
      place += plain
      cursor += plain
      guard place < text.count else { return }
      let scalar = text[place]
      if let step = step(over: scalar, before: text[(place + 1)...]) {
        append(scalar, at: step.offset)
        cursor = step.next
      } else if let found = search(text[place...]) {
        cursor = found
        continue
      } else {
        // Looking for each of its scalars could take very long.
        for scalar in text[place...] { append(scalar, at: nil) }
        return
      }
      place += 1
    }
  }

  /// The Unicode scalars of a text; `Array` would go through it twice.
  private static func scalars(of literal: UnsafePointer<CChar>) -> [Unicode.Scalar] {
    let text = String(cString: literal)
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { scalars.append(scalar) }
    return scalars
  }

  /// How many scalars of a text are ASCII and stand at the cursor, before an escape or an entity starts.
  private func plainCount(of text: ArraySlice<Unicode.Scalar>) -> Int {
    let most = min(text.count, end - cursor)
    var count = 0
    while count < most {
      let byte = bytes[cursor + count]
      guard byte < 0x80, byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "&"), byte != 0,
        text[text.startIndex + count].value == UInt32(byte)
      else { break }
      count += 1
    }
    return count
  }

  /// Where a scalar stands at the cursor, if it does as it is, and where what follows it stands; nil when it is not there.
  private func step(
    over scalar: Unicode.Scalar, before rest: ArraySlice<Unicode.Scalar>
  ) -> (offset: Int?, next: Int)? {
    switch byte(cursor) {
    case UInt8(ascii: "\\") where Self.isPunctuation(byte(cursor + 1)):
      return scalar.value == UInt32(byte(cursor + 1)) ? (cursor + 1, cursor + 2) : nil
    case UInt8(ascii: "&"):
      guard let next = entityEnd(), !(scalar == "&" && isLeftAsItIs(upTo: next, before: rest)) else { break }
      return (nil, next)
    case 0 where cursor < end && scalar == "\u{FFFD}": return (nil, cursor + 1)
    default: break
    }
    return stands(scalar, at: cursor).map { (cursor, $0) }
  }

  /// Where a scalar ends that stands at a place of the file; nil when it does not stand there.
  private func stands(_ scalar: Unicode.Scalar, at place: Int) -> Int? {
    if scalar.isASCII { return byte(place) == UInt8(scalar.value) && place < end ? place + 1 : nil }
    var next = place
    for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      guard byte(next) == unit else { return nil }
      next += 1
    }
    return next
  }

  private func stand(_ scalars: ArraySlice<Unicode.Scalar>, at place: Int) -> Bool {
    var next = place
    for scalar in scalars {
      guard let end = stands(scalar, at: next) else { return false }
      next = end
    }
    return true
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// Where what looks like an entity at the cursor ends: `&eacute;`, `&#233;`.
  private func entityEnd() -> Int? {
    var place = cursor + 1
    if byte(place) == UInt8(ascii: "#") { place += 1 }
    let start = place
    while place - start < 32, Self.isLetterOrDigit(byte(place)) { place += 1 }
    return place > start && byte(place) == UInt8(ascii: ";") ? place + 1 : nil
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// Whether what looks like an entity is none, and stands in the text as it is in the file.
  private func isLeftAsItIs(upTo next: Int, before rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = bytes[(cursor + 1)..<next]
    return !name.elementsEqual("amp;".utf8) && rest.prefix(name.count).elementsEqual(name.map { Unicode.Scalar($0) })
  }

  /// Where the next scalars of a text stand further on in the block.
  private func search(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    let sample = text.prefix(Self.search.sample)
    var place = cursor + 1
    while place < min(end, cursor + Self.search.reach) {
      if stand(sample, at: place) { return place }
      place += 1
    }
    return nil
  }
}

// Signs.
extension InlineReader {
  /// Takes the end of a line, and the signs of quotations and lists at the start of the next one.
  private mutating func takeBreak(_ shown: Unicode.Scalar) {
    append(shown, at: nil)
    skipBlanks()
    if byte(cursor) == UInt8(ascii: "\\") { cursor += 1 }
    takeLineEnd()
  }

  private mutating func takeLineEnd() {
    if byte(cursor) == 0x0D { cursor += 1 }
    if byte(cursor) == 0x0A { cursor += 1 }
    skipBlanks()
    isAtLineStart = true
  }

  /// Passes by the signs of quotations at the start of a line, but for those that the text starts with itself.
  private mutating func skipQuoteSigns(before text: ArraySlice<Unicode.Scalar>) {
    guard isAtLineStart else { return }
    isAtLineStart = false
    var signs = 0
    var place = cursor
    while [0x20, 0x09, UInt8(ascii: ">")].contains(byte(place)) {
      if byte(place) == UInt8(ascii: ">") { signs += 1 }
      place += 1
    }
    if byte(place) != UInt8(ascii: "\\") || byte(place + 1) != UInt8(ascii: ">") {
      signs -= text.prefix { $0 == " " || $0 == "\t" || $0 == ">" }.count { $0 == ">" }
    }
    for _ in 0..<min(max(signs, 0), quoteDepth) where byte(cursor) == UInt8(ascii: ">") {
      cursor += 1
      skipBlanks()
    }
  }

  /// Passes by the lines that say what links stand for, which cmark takes from the start of a paragraph.
  private mutating func skipDefinitions(before node: OpaquePointer) {
    let type = cmark_node_get_type(node)
    guard type != CMARK_NODE_LINK, type != CMARK_NODE_IMAGE else { return }
    if type == CMARK_NODE_TEXT, cmark_node_get_literal(node)?.pointee == CChar(bitPattern: UInt8(ascii: "[")) { return }
    while byte(cursor) == UInt8(ascii: "[") {
      while cursor < end, byte(cursor) != 0x0A, byte(cursor) != 0x0D { cursor += 1 }
      takeLineEnd()
    }
  }

  private mutating func skipCode() {
    let mark = UInt8(ascii: "`")
    var count = 0
    while byte(cursor + count) == mark { count += 1 }
    guard count > 0 else { return }
    var place = cursor + count
    while place < end {
      var run = 0
      while byte(place + run) == mark { run += 1 }
      if run == count {
        cursor = place + run
        return
      }
      place += max(run, 1)
    }
  }

  private mutating func skipHTML(_ literal: UnsafePointer<CChar>) {
    var place = cursor
    for unit in String(cString: literal).utf8 {
      guard byte(place) == unit else { return }
      place += 1
    }
    cursor = place
  }

  private mutating func takeLink(isEntered: Bool) {
    if isEntered {
      skip("[", "<", count: 1)
    } else if byte(cursor) == UInt8(ascii: ">") {
      cursor += 1
    } else if byte(cursor) == UInt8(ascii: "]") {
      cursor += 1
      cursor = LinkTarget(bytes: bytes, end: end).end(from: cursor)
    }
  }
}
