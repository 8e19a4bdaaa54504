import CLibedit
import Glibc

/// A line of input with editing, on a terminal. libedit has the line, the keys and what the user bound them to; what is
/// read, when the program is to end, and what is drawn are seen to here.
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
  var reader: KeyReader
  private var hasSetModes = false

  // The line being read.
  private(set) var prompt: StyledText = ""
  /// What the `insert` key puts in: the prefill, then pastes.
  var incoming = ""
  private var isPromptShown = false
  /// What came of the line, if it was not Enter.
  var result: LineResult?
  /// The signal that ends the line; 0 if none.
  private(set) var endingSignal: Int32 = 0
  /// The command that was given to libedit but has not been performed yet.
  var expected: KeyCommand?
  var history = AnswerHistory()
  var search: HistorySearch?
  /// What was searched for last: Ctrl-R twice searches for it again.
  var lastPattern = ""
  var undoSteps = UndoSteps()
  var vi = ViKeys()
  /// Whether the last key deleted what Ctrl-Y puts back.
  var isDeleting = false
  private var wasTyped = false

  /// Nil if `input` and `output` are not a terminal that can move its cursor.
  public init?(input: Int32 = 0, output: Int32 = 1, environment: [String: String], appearance: Appearance) {
    guard isatty(input) == 1, isatty(output) == 1, !["", "dumb", "emacs"].contains(environment["TERM", default: ""]),
      unicodeCharacters, let editor = openKeepingModes(input: input, output: output)
    else { return nil }
    self.editor = editor
    self.input = input
    self.output = output
    display = LineDisplay(descriptor: output, appearance: appearance)
    reader = KeyReader(descriptor: input)
    configure()
  }

  deinit {
    release()
    editline_close(editor)
  }

  /// True: the earlier answer comes back on the line.
  public var editsInPlace: Bool { true }

  /// Reads a line. See `LineReading`.
  public func readLine(prompt: StyledText, prefill: String) -> LineResult {
    guard hold() else { return .terminated(signal: SIGHUP, text: "") }
    self.prompt = prompt
    incoming = typedText(prefill)
    expected = nil
    history.begin()
    search = nil
    vi.begin()
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
  public func remember(_ line: String) { history.remember(line) }

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
    reader.escapeIsKey = editline_has_vi_keys(editor)
  }

  private static func owner(of editor: OpaquePointer?) -> LineEditor? {
    editor.flatMap { editline_owner($0) }.map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Brings the screen up to date.
  func showLine() {
    let shown = search?.line ?? line
    let note = search.map { StyledText($0.note, .dim) }
    display.show(prompt: prompt, text: shown.text, cursor: shown.cursor, note: note ?? "")
  }

  /// The next key as libedit is to see it; nil ends the line.
  private func nextKey() -> UInt32? {
    if !incoming.isEmpty { return ask(.insert) }
    // libedit may have been in the middle of a longer key, and taken the command for its end.
    if let again = expected {
      expected = nil
      return again.rawValue
    }
    if !isPromptShown {
      isPromptShown = true
      undoSteps = UndoSteps(from: line)
      reader.input.noteTypedAhead()
    }
    while true {
      noteChange()
      // While keys are waiting, nobody can see what is drawn.
      if !reader.input.hasBytes { showLine() }
      guard let key = reader.next() else { return nil }
      switch key {
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
        return ask(.terminate)
      default:
        if searchTakes(key) { continue }
        if givesUpOnEscape, !reader.escapeIsKey, key == .character("\u{1B}"), reader.input.waiting.isEmpty {
          return ask(.interrupt)
        }
        let routed = reader.escapeIsKey ? viRoutes(key) : key
        switch routed {
        case .character(let scalar):
          wasTyped = scalar.value >= 0x20 && scalar.value != 0x7F
          return scalar.value
        case .command(let command): return ask(command)
        case .paste(let text) where !text.isEmpty:
          incoming = text
          return ask(.insert)
        default: continue
        }
      }
    }
  }

  private func ask(_ command: KeyCommand) -> UInt32 {
    expected = command
    return command.rawValue
  }

  /// Puts the cursor where it may be, and notes what has become of the line for undo.
  private func noteChange() {
    // A long text without marks comes in as keys: it is not noted letter by letter.
    if wasTyped, libeditCount > 2000, reader.input.hasBytes { return }
    defer { wasTyped = false }
    var current = line
    vi.keepOnCharacter(&current)
    if current.cursor != libeditCursor { line = current }
    undoSteps.note(current, typed: wasTyped)
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
    var utf8: [UInt8] = []
    utf8.reserveCapacity(count)
    for character in UnsafeBufferPointer(start: characters, count: count) {
      utf8.append(contentsOf: (Unicode.Scalar(UInt32(bitPattern: character)) ?? "\u{FFFD}").utf8)
    }
    self.init(decoding: utf8, as: UTF8.self)
  }
}
