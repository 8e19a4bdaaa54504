/// How the texts of the prompts are written in JSON, so that they are escaped once: they come again and again.
struct EscapedTexts {
  /// A text and its JSON, in the one slot that its length and two of its bytes lead to.
  private var slots: [(text: String, json: [UInt8])] = Array(repeating: ("", []), count: Self.count)

  private static let count = 256

  /// Writes `text` as `OutputBuffer.writeJSON` does.
  mutating func write(_ text: String, to output: inout OutputBuffer) {
    var text = text
    let slot = text.withUTF8 { utf8 in
      utf8.isEmpty
        ? 0 : (utf8.count ^ Int(utf8[utf8.count / 2]) * 31 ^ Int(utf8[utf8.count / 3]) * 7) % Self.count
    }
    // A text that is remembered is the same object, and no letter of it is compared.
    if slots[slot].text != text || text.isEmpty {
      var json = OutputBuffer()
      json.writeJSON(text)
      slots[slot] = (text, json.bytes)
    }
    output.write(slots[slot].json)
  }
}
