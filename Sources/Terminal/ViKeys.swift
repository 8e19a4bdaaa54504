/// vi's keys. libedit has some too, but they take an answer of several lines for one, cut emoji in pieces, and
/// undo one step only.
struct ViKeys {
  enum Mode { case inserting, replacing, commanding }

  /// What a key asks of the editor beyond a change of the line.
  enum Outcome { case none, undo, up, down, search }

  private(set) var mode = Mode.inserting
  /// What was deleted or copied last.
  var register = ""

  /// The keys of the command being typed.
  private var keys: [Unicode.Scalar] = []
  private var lastFind: (key: Unicode.Scalar, target: Unicode.Scalar)?
  /// What `.` does again: the keys of a change, and what was typed after them.
  private var lastChange: (keys: [Unicode.Scalar], inserted: String) = ([], "")
  private var isRepeating = false

  /// A new line: it is typed at once, without a command first.
  mutating func begin() {
    mode = .inserting
    keys = []
    lastChange.inserted = ""
  }

  /// Forgets a command that is half typed.
  mutating func cancel() { keys = [] }

  /// Notes what is typed while inserting, for `.`; nil for a key that does something else.
  mutating func noteInserted(_ text: String?) {
    if mode != .commanding { lastChange.inserted = text.map { lastChange.inserted + $0 } ?? "" }
  }

  /// Notes that Backspace was typed while inserting.
  mutating func noteErased() { lastChange.inserted = String(lastChange.inserted.dropLast()) }

  /// Esc.
  mutating func escape(_ line: inout LineText) {
    keys = []
    if mode != .commanding, line.cursor > line.lineStart { line.cursor = line.characterStart(before: line.cursor) }
    mode = .commanding
    keepOnCharacter(&line)
  }

  /// In command mode the cursor stands on a character, never behind the last one of a line.
  func keepOnCharacter(_ line: inout LineText) {
    guard mode == .commanding else { return }
    if line.cursor < line.lineEnd {
      line.cursor = line.characterStart(at: line.cursor)
    } else if line.cursor > line.lineStart {
      line.cursor = line.characterStart(before: line.cursor)
    }
  }

  /// A key in command mode.
  mutating func command(_ key: Unicode.Scalar, _ line: inout LineText) -> Outcome {
    keys.append(key)
    guard let command = ViCommand(keys) else {
      if !ViCommand.isBeginning(keys) { keys = [] }
      return .none
    }
    let typed = keys
    keys = []
    let before = line
    let outcome = perform(command, on: &line)
    if !isRepeating, command.verb != ".", command.operation != "y",
      mode != .commanding || line.scalars != before.scalars
    {
      lastChange = (typed, "")
    }
    keepOnCharacter(&line)
    return outcome
  }

  private mutating func perform(_ command: ViCommand, on line: inout LineText) -> Outcome {
    if command.operation != nil {
      operate(command, on: &line)
      return .none
    }
    switch command.verb {
    case "u": return .undo
    case "k", "-": return .up
    case "j", "+": return .down
    case "/", "?": return .search
    case ".": again(&line)
    case "i": mode = .inserting
    case "a":
      if line.cursor < line.lineEnd { line.cursor = line.characterEnd(after: line.cursor) }
      mode = .inserting
    case "I", "A":
      line.cursor = command.verb == "I" ? line.firstNonBlank : line.lineEnd
      mode = .inserting
    case "o", "O":
      let place = command.verb == "o" ? line.lineEnd : line.lineStart
      line.replace(place..<place, with: "\n")
      if command.verb == "O" { line.cursor = place }
      mode = .inserting
    case "R": mode = .replacing
    case "r":
      let end = line.characters(command.count, after: line.cursor)
      guard let end, let argument = command.argument else { break }
      line.replace(line.cursor..<end, with: String(repeating: String(argument), count: command.count))
      line.cursor = line.characterStart(before: line.cursor)
    case "~":
      let end = line.characters(command.count, after: line.cursor) ?? line.lineEnd
      let text = line.string(line.cursor..<end)
      let swapped = text.map { $0.isUppercase ? $0.lowercased() : $0.uppercased() }.joined()
      line.replace(line.cursor..<end, with: swapped)
    case "J":
      guard line.lineEnd < line.scalars.count else { break }
      let end = line.lineEnd
      line.replace(end..<end + 1, with: " ")
      line.cursor = end
    case "p", "P": put(command, into: &line)
    default:
      if let target = motion(command, in: line) { line.cursor = target.position }
    }
    return .none
  }

  private mutating func again(_ line: inout LineText) {
    guard !lastChange.keys.isEmpty, !isRepeating else { return }
    isRepeating = true
    for key in lastChange.keys { _ = self.command(key, &line) }
    isRepeating = false
    guard mode != .commanding else { return }
    for character in lastChange.inserted { write(String(character), to: &line) }
    escape(&line)
  }

  /// Puts in what is typed, or over what is there when replacing.
  func write(_ text: String, to line: inout LineText) {
    let end = mode == .replacing && line.cursor < line.lineEnd ? line.characterEnd(after: line.cursor) : line.cursor
    line.replace(line.cursor..<end, with: text)
  }

  // MARK: - Operators

  private mutating func operate(_ command: ViCommand, on line: inout LineText) {
    var range: Range<Int>
    if command.isWholeLine {
      var end = line.lineEnd
      for _ in 1..<command.count where end < line.scalars.count { end = line.lineEnd(at: end + 1) }
      range = line.lineStart..<end
      register = line.string(range) + "\n"
      if command.operation == "d" {
        // The line break goes too: the one behind, or at the end of the answer the one before.
        range = end < line.scalars.count ? range.lowerBound..<end + 1 : max(0, range.lowerBound - 1)..<end
      }
    } else {
      guard let target = motion(command, in: line) else { return }
      let (low, high) = (min(line.cursor, target.position), max(line.cursor, target.position))
      range = low..<(target.isInclusive && high < line.scalars.count ? line.characterEnd(after: high) : high)
      guard !range.isEmpty || command.operation == "c" else { return }
      register = line.string(range)
    }
    if command.operation == "y" {
      if !command.isWholeLine { line.cursor = range.lowerBound }
      return
    }
    line.replace(range)
    if command.operation == "c" { mode = .inserting }
    if command.operation == "d", command.isWholeLine { line.cursor = line.firstNonBlank }
  }

  private mutating func put(_ command: ViCommand, into line: inout LineText) {
    guard !register.isEmpty else { return }
    let count = register.unicodeScalars.count * command.count < 1 << 20 ? command.count : 1
    let text = String(repeating: register, count: count)
    if text.last == "\n" {
      let place = command.verb == "p" ? line.lineEnd : line.lineStart
      line.replace(place..<place, with: command.verb == "p" ? "\n" + text.dropLast() : text)
      line.cursor = command.verb == "p" ? place + 1 : place
      line.cursor = line.firstNonBlank
    } else {
      let place =
        command.verb == "p" && line.cursor < line.lineEnd ? line.characterEnd(after: line.cursor) : line.cursor
      line.replace(place..<place, with: text)
      line.cursor = line.characterStart(before: line.cursor)
    }
  }

  private mutating func motion(_ command: ViCommand, in line: LineText) -> ViTarget? {
    var (verb, argument) = (command.verb, command.argument)
    switch verb {
    case "f", "F", "t", "T":
      guard let argument else { return nil }
      lastFind = (verb, argument)
    case ";", ",":
      guard let last = lastFind else { return nil }
      verb = last.key
      if command.verb == "," { verb = last.key.properties.isLowercase ? last.key.upperCased : last.key.lowerCased }
      argument = last.target
    default: break
    }
    return line.viTarget(of: verb, argument, count: command.count, operation: command.operation)
  }
}

extension Unicode.Scalar {
  fileprivate var upperCased: Unicode.Scalar { properties.uppercaseMapping.unicodeScalars.first ?? self }
  fileprivate var lowerCased: Unicode.Scalar { properties.lowercaseMapping.unicodeScalars.first ?? self }
}
