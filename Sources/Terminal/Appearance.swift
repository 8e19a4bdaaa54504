import Glibc

/// What the user and the terminal allow.
public struct Appearance: Hashable, Sendable {
  /// Whether colours and other styles are written.
  public var colour: Bool
  /// The widest line, in columns.
  public var width: Int
  /// Whether a screen reader may be reading: nothing is repainted, nothing is drawn.
  public var accessible: Bool

  /// Lines longer than this are hard to read.
  public static let widestLine = 88
  /// What a file or a pipe gets.
  public static let plain = Appearance(colour: false, width: widestLine, accessible: false)

  /// An appearance as told.
  public init(colour: Bool, width: Int, accessible: Bool) {
    self.colour = colour
    self.width = width
    self.accessible = accessible
  }

  /// What suits `descriptor`: `NO_COLOR`, `CLICOLOR`, `ACCESSIBLE` and `TERM` are honoured; a pipe gets plain text, unless
  /// `CLICOLOR_FORCE` asks for more.
  public init(descriptor: Int32, environment: [String: String]) {
    func isSet(_ name: String) -> Bool { !["", "0"].contains(environment[name, default: ""]) }
    let showsColour = isatty(descriptor) == 1 && !["", "dumb"].contains(environment["TERM", default: ""])
    colour =
      environment["NO_COLOR", default: ""].isEmpty
      && (isSet("CLICOLOR_FORCE") || showsColour && environment["CLICOLOR"] != "0")
    width = min(terminalColumns(of: descriptor) ?? Self.widestLine, Self.widestLine)
    accessible = isSet("ACCESSIBLE")
  }
}

/// The columns of the terminal at `descriptor`; nil if there is none, or if it does not know.
public func terminalColumns(of descriptor: Int32) -> Int? {
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return Int(size.ws_col)
}

/// The size of the terminal at `descriptor`; the size of old if it does not know.
func terminalSize(of descriptor: Int32) -> (rows: Int, columns: Int) {
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return (24, 80) }
  return (Int(size.ws_row), Int(size.ws_col))
}
