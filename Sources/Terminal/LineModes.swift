/// Keys that mean something else while a search goes on, or in vi's command mode.
extension LineEditor {
  // MARK: - Searching

  /// Whether the search takes the key. Any other key ends it, with what was found on the line, and does what it does.
  func searchTakes(_ key: KeyReader.Key) -> Bool {
    guard var current = search else { return false }
    switch key {
    case .character("\u{12}"):
      if current.pattern.isEmpty { current.look(for: lastPattern, in: history) } else { current.move(by: 1) }
    case .character("\u{13}"): current.move(by: -1)
    case .character("\u{7F}"), .character("\u{8}"): current.look(for: String(current.pattern.dropLast()), in: history)
    case .character("\u{3}"), .character("\u{7}"):
      search = nil
      return true
    case .character("\u{1B}"):
      keepFound()
      return true
    case .character(let scalar) where scalar.value >= 0x20:
      current.look(for: typedText(current.pattern + String(scalar)), in: history)
    default:
      keepFound()
      return false
    }
    search = current
    if !current.pattern.isEmpty { lastPattern = current.pattern }
    return true
  }

  private func keepFound() {
    if let found = search?.line { line = found }
    search = nil
  }

  // MARK: - vi's keys

  /// Lets vi's keys have what is theirs; what is left of the key for the others, nil for nothing.
  func viRoutes(_ key: KeyReader.Key) -> KeyReader.Key? {
    guard vi.mode == .commanding else { return viInserts(key) }
    switch key {
    case .character("\u{1B}"):
      vi.cancel()
      return nil
    case .command(.lineBreak): return .character("\n")
    case .character("\u{7F}"), .character("\u{8}"): return viCommands("h")
    case .character(let scalar) where scalar.value >= 0x20: return viCommands(scalar)
    default:
      vi.cancel()
      return key
    }
  }

  private func viInserts(_ key: KeyReader.Key) -> KeyReader.Key? {
    switch key {
    case .character("\u{1B}"):
      var current = line
      vi.escape(&current)
      line = current
      return nil
    case .character(let scalar) where scalar.value >= 0x20 && scalar.value != 0x7F:
      vi.noteInserted(String(scalar))
      guard vi.mode == .replacing else { return key }
      var current = line
      vi.write(String(scalar), to: &current)
      line = current
      return nil
    case .paste(let text):
      vi.noteInserted(text)
      return key
    case .command(.lineBreak):
      vi.noteInserted("\n")
      return key
    case .character("\u{7F}"), .character("\u{8}"):
      vi.noteErased()
      return key
    default:
      vi.noteInserted(nil)
      return key
    }
  }

  private func viCommands(_ key: Unicode.Scalar) -> KeyReader.Key? {
    var current = line
    let outcome = vi.command(key, &current)
    if current != line { line = current }
    switch outcome {
    case .none: return nil
    case .undo: return .command(.undo)
    case .up: return .command(.up)
    case .down: return .command(.down)
    case .search: return .command(.search)
    }
  }
}
