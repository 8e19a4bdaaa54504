import CLibedit
import Glibc

/// A line of input with editing, on a terminal. libedit has the keys, the line and the history; what is read, when the
/// program is to end, and what is drawn are seen to here.
///
/// The terminal is held from the first `readLine` to `release`, between two lines too, so that keys typed too
/// early are neither lost nor shown raw. Whatever ends the program, the terminal is given back as it was. There can
/// be only one editor at a time.
public final class LineEditor: LineReading {
  /// What Tab may make of the text before the cursor.
  var completions: (String) -> [String] = { _ in [] }

  /// Whether Escape gives the line up, as Ctrl-C does; not with vi's keys, where it has a meaning of its own.
  public var givesUpOnEscape = false

  let editor: OpaquePointer
  var display: LineDisplay
  private let input: Int32
  private let output: Int32
  private let history: OpaquePointer?
  var reader: KeyReader
  private var hasSetModes = false

  // The line being read.
  private var prompt: StyledText = ""
  /// What the `insert` key puts in: the prefill, then pastes.
  var incoming = ""
  private var isPrefilled = false
  private var isPromptShown = false
  /// What came of the line, if it was not Enter.
  var result: LineResult?
  /// The signal that ends the line; 0 if none.
  private(set) var endingSignal: Int32 = 0

  /// Nil if `input` and `output` are not a terminal that can move its cursor.
  public init?(input: Int32 = 0, output: Int32 = 1, environment: [String: String], appearance: Appearance) {
    guard isatty(input) == 1, isatty(output) == 1, !["", "dumb", "emacs"].contains(environment["TERM", default: ""]),
      unicodeCharacters, let editor = openKeepingModes(input: input, output: output)
    else { return nil }
    self.editor = editor
    self.input = input
    self.output = output
    display = LineDisplay(descriptor: output, appearance: appearance)
    history = editline_history(editor, 500)
    reader = KeyReader(descriptor: input)
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
    self.prompt = prompt
    incoming = pastedText(prefill)
    isPrefilled = incoming.isEmpty
    result = nil
    endingSignal = 0
    isPromptShown = false
    var count: Int32 = 0
    let line = el_wgets(editor, &count).map { String(wide: $0, count: max(0, Int(count) - 1)) }
    let shown = line ?? text
    if case .interrupted = result, !givesUpOnEscape {
      display.finish(prompt: prompt, text: shown + "^C")
    } else {
      display.finish(prompt: prompt, text: shown)
    }
    // Without a signal, the terminal is gone.
    let signal = endingSignal == 0 ? SIGHUP : endingSignal
    return result ?? line.map { .line(typedText($0)) } ?? .terminated(signal: signal, text: typedText(text))
  }

  /// Adds to the history. See `LineReading`.
  public func remember(_ line: String) {
    guard let history, !line.isEmpty else { return }
    editline_remember(history, line)
  }

  /// Takes what Tab completes with. See `LineReading`.
  public func complete(with candidates: @escaping (String) -> [String]) { completions = candidates }

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
    // Ctrl-S is a key too: nobody wants a terminal that seems dead.
    for mode in ["-d", "-x"] {
      editline_set_flag(editor, mode, "-isig")
      editline_set_flag(editor, mode, "-ixon")
    }
    // The same mode between two lines as on a line: nothing is echoed, nothing is cut at line breaks.
    for flag in ["-icanon", "-echo", "-echok", "-iexten", "+inlcr"] { editline_set_flag(editor, "-x", flag) }
  }

  private func configure() {
    editline_set_owner(editor, Unmanaged.passUnretained(self).toOpaque())
    editline_set_reader(editor) { editor, character in
      guard let key = LineEditor.owner(of: editor)?.nextKey() else { return -1 }
      character?.pointee = wchar_t(bitPattern: key)
      return 1
    }
    editline_set_mode(editor, "emacs")
    editline_add_function(editor, "pilote-key") { editor, key in
      UInt8(truncatingIfNeeded: LineEditor.owner(of: editor)?.perform(key) ?? CC_EOF)
    }
    KeyCommand.bindAll(in: editor, to: "pilote-key")
  }

  private static func owner(of editor: OpaquePointer?) -> LineEditor? {
    editor.flatMap { editline_owner($0) }.map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Brings the screen up to date.
  func showLine() { display.show(prompt: prompt, text: text, cursor: cursor) }

  /// The next key as libedit is to see it; nil ends the line.
  private func nextKey() -> UInt32? {
    keepCursorOnLine()
    if !isPrefilled {
      isPrefilled = true
      return KeyCommand.insert.rawValue
    }
    if !isPromptShown {
      isPromptShown = true
      reader.input.noteTypedAhead()
    }
    while true {
      // While keys are waiting, nobody can see what is drawn.
      if !reader.input.hasBytes { showLine() }
      switch reader.next() {
      case .character("\u{1B}") where givesUpOnEscape && reader.input.waiting.isEmpty && !editline_has_vi_keys(editor):
        return KeyCommand.interrupt.rawValue
      case .character(let scalar): return scalar.value
      case .command(let command): return command.rawValue
      case .paste(let text):
        incoming = text
        return KeyCommand.insert.rawValue
      case .nothing: break
      case .resized: display.resized()
      case .continued:
        // Whoever used the terminal meanwhile has changed its modes.
        editline_raw(editor, false)
        editline_raw(editor, true)
        display.forget()
      case .terminated(let signal):
        // If the key for it is not obeyed, libedit was busy with something else than the line.
        guard endingSignal == 0 else { return nil }
        endingSignal = signal
        return KeyCommand.terminate.rawValue
      case nil: return nil
      }
    }
  }
}

/// Opens libedit, which changes the terminal's modes in passing, and puts them back.
private func openKeepingModes(input: Int32, output: Int32) -> OpaquePointer? {
  var modes = termios()
  guard tcgetattr(input, &modes) == 0 else { return nil }
  defer { tcsetattr(input, TCSANOW, &modes) }
  return editline_open("pilote", input, output)
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
