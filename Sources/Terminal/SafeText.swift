/// Text that cannot do anything to a terminal, nor hide or reorder what is read there.
///
/// Every kind of line break becomes `\n` and a tab becomes a space. Control characters (ESC among them),
/// bidirectional controls and the other invisible format characters are left out.
public func safeText(_ text: String) -> String {
  if text.ordinaryColumns != nil { return text }
  if text.unicodeScalars.allSatisfy({ safeScalar($0) == $0 }) { return text }
  var safe = String.UnicodeScalarView()
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    if let shown = safeScalar(scalar, after: previous) { safe.append(shown) }
    previous = scalar
  }
  return String(safe)
}

/// `scalar` as it may be shown, or nil if it is to be left out.
func safeScalar(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar? = nil) -> Unicode.Scalar? {
  switch scalar {
  // ASCII, and Latin letters and signs but for the soft hyphen.
  case " "..."~", "\u{A0}"..."\u{AC}", "\u{AE}"..."\u{2FF}": return scalar
  case "\t": return " "
  case "\n": return previous == "\r" ? nil : "\n"  // CR LF is one line break
  case "\r", "\u{85}", "\u{2028}", "\u{2029}": return "\n"
  case "\u{200C}", "\u{200D}": return scalar  // joiners: emoji and some scripts are made with them
  default: break
  }
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate: return nil
  default: return scalar
  }
}
