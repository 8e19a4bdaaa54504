import CLibedit
import Glibc

/// A line of input with editing, on a terminal: libedit, with pastes, signals and ends seen to.
///
/// The terminal is held from the first `readLine` to `release`, between two lines too, so that keys typed too
/// early are neither lost nor shown raw. Whatever ends the program, the terminal is given back as it was. There can be only
/// one at a time.
public final class LineEditor: LineReading {
  /// What Tab may make of the text before the cursor: each candidate replaces all of that text.
  public var completions: (String) -> [String] = { _ in [] }

  let editor: OpaquePointer
  let output: Int32
  private let input: Int32
  private let history: OpaquePointer?
  private let reader: KeyReader
  private let showsColour: Bool
  private var hasSetModes = false

  // The line being read.
  var prompt: StyledText = ""
  private var promptBytes: [CChar] = [0]
  private var prefill = ""
  var pendingPaste = ""
  var result: LineResult?
  private var hasAskedToEnd = false

  /// Nil if `input` and `output` are not a terminal that can move its cursor.
  public init?(input: Int32 = 0, output: Int32 = 1, environment: [String: String], appearance: Appearance) {
    guard isatty(input) == 1, isatty(output) == 1, !["", "dumb", "emacs"].contains(environment["TERM", default: ""]),
      unicodeCharacters, let editor = openKeepingModes(input: input, output: output)
    else { return nil }
    // A terminal too new for this system's list, over ssh for instance, understands at least this.
    if !editline_has_capability(editor, "up") { editline_set_terminal(editor, "vt100") }
    self.editor = editor
    self.input = input
    self.output = output
    showsColour = appearance.colour
    history = editline_history(editor, 500)
    reader = KeyReader(input: input)
    configure()
  }

  deinit {
    release()
    editline_close(editor)
    if let history { history_end(history) }
  }

  /// True: the earlier answer comes back on the line.
  public var editsInPlace: Bool { true }

  /// Reads a line. See `LineReading`.
  public func readLine(prompt: StyledText, prefill: String) -> LineResult {
    guard hold() else { return .terminated(signal: SIGHUP, text: "") }
    self.prompt = StyledText(prompt.text.split(whereSeparator: \.isNewline).joined(separator: " "))
    promptBytes = Array(prompt.promptForLibedit(colour: showsColour).utf8CString)
    self.prefill = pastedText(prefill)
    result = nil
    hasAskedToEnd = false
    reader.beginLine()
    var count: Int32 = 0
    let line = el_wgets(editor, &count)
    if let result { return result }
    guard let line, count > 0 else { return .terminated(signal: SIGHUP, text: text) }
    return .line(typedText(String(wide: line, count: Int(count) - 1)))
  }

  /// Adds to the history. See `LineReading`.
  public func remember(_ line: String) {
    guard let history, !line.isEmpty else { return }
    editline_remember(history, line)
  }

  /// Gives the terminal back. See `LineReading`.
  public func release() {
    editline_raw(editor, false)
    terminal_guard_release()
  }

  /// Takes the terminal, in libedit's mode. False if it is gone.
  @discardableResult
  func hold() -> Bool {
    guard terminal_guard_hold(input, output) else { return false }
    if !hasSetModes { setModes() }
    editline_raw(editor, true)
    return true
  }

  /// Only once the terminal is held, because libedit applies them at once.
  private func setModes() {
    hasSetModes = true
    // Signals are noted by the guard and keys by KeyReader; libedit's own way loses some of both.
    for mode in ["-d", "-x"] { editline_set_flag(editor, mode, "-isig") }
    // The same mode between two lines as on a line: nothing is echoed, nothing is cut at line breaks.
    for flag in ["-icanon", "-echo", "-echok", "-iexten", "+inlcr"] { editline_set_flag(editor, "-x", flag) }
  }

  private func configure() {
    editline_set_owner(editor, Unmanaged.passUnretained(self).toOpaque())
    editline_set_prompt(editor, { LineEditor.owner(of: $0)?.promptPointer }, 1)
    editline_set_reader(editor) { editor, character in
      guard let key = LineEditor.owner(of: editor)?.nextKey() else { return -1 }
      character?.pointee = wchar_t(bitPattern: key)
      return 1
    }
    editline_set_mode(editor, "emacs")
    editline_add_function(editor, "pilote-key") { editor, key in
      UInt8(truncatingIfNeeded: LineEditor.owner(of: editor)?.perform(key) ?? CC_EOF)
    }
    KeyCommand.bindAll(in: editor, function: "pilote-key")
  }

  private static func owner(of editor: OpaquePointer?) -> LineEditor? {
    editor.flatMap { editline_owner($0) }.map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  private var promptPointer: UnsafeMutablePointer<CChar>? {
    promptBytes.withUnsafeMutableBufferPointer { $0.baseAddress }
  }

  /// The next key as libedit is to see it; nil ends the line at once.
  private func nextKey() -> UInt32? {
    if !prefill.isEmpty { return KeyCommand.prefill.rawValue }
    while true {
      switch reader.next() {
      case .character(let scalar): return scalar.value
      case .command(let command): return command.rawValue
      case .paste(let text):
        pendingPaste = text
        return KeyCommand.paste.rawValue
      case .resized: redrawAfterResize()
      case .continued: redrawAfterStop()
      case .terminated(let signal):
        // The second time libedit was busy with something else than the line.
        guard !hasAskedToEnd else { return nil }
        hasAskedToEnd = true
        result = .terminated(signal: signal, text: text)
        return KeyCommand.terminate.rawValue
      case nil: return nil
      }
    }
  }

  func takePrefill() -> String {
    defer { prefill = "" }
    return prefill
  }
}

/// Opens libedit, which changes the terminal's modes in passing, and puts them back.
private func openKeepingModes(input: Int32, output: Int32) -> OpaquePointer? {
  var modes = termios()
  guard tcgetattr(input, &modes) == 0 else { return nil }
  defer { tcsetattr(input, TCSANOW, &modes) }
  return editline_open("pilote", input, output)
}

extension StyledText {
  /// The prompt as libedit wants it: a control character round what takes no room, and some text after each such part.
  fileprivate func promptForLibedit(colour: Bool) -> String {
    var rendered = ""
    var isStyled = false
    for run in runs {
      let text = safeText(run.text).map { $0.isNewline ? " " : $0 }
      let sequence = colour ? (isStyled ? "\u{1B}[0m" : "") + run.style.escapeSequence : ""
      rendered += (sequence.isEmpty ? "" : "\u{1}\(sequence)\u{1}") + String(text)
      isStyled = colour && !run.style.escapeSequence.isEmpty
    }
    guard isStyled else { return rendered }
    let last = rendered.removeLast()
    return rendered + "\u{1}\u{1B}[0m\u{1}\(last)"
  }
}

extension String {
  /// libedit's characters.
  init(wide characters: UnsafePointer<wchar_t>, count: Int) {
    var scalars = String.UnicodeScalarView()
    for character in UnsafeBufferPointer(start: characters, count: count) {
      scalars.append(Unicode.Scalar(UInt32(bitPattern: character)) ?? "\u{FFFD}")
    }
    self.init(scalars)
  }
}
