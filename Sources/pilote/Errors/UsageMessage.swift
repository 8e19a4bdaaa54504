/// What the parser of the command line says of a mistake, in French; it speaks English, and its errors are its own.
///
/// A message it has not been seen to give stays in English.
func frenchUsageMessage(_ message: String) -> String {
  if let match = message.wholeMatch(of: /Unknown option '(.+)'\. Did you mean '(.+)'\?/) {
    return "Option inconnue\u{A0}: \(match.1). Vouliez-vous dire \(match.2)\u{A0}?"
  }
  if let match = message.wholeMatch(of: /Unknown option '(.+)'/) { return "Option inconnue\u{A0}: \(match.1)." }
  if let match = message.wholeMatch(of: /Missing value for '(.+)'/) { return "Il manque la valeur de \(match.1)." }
  if let match = message.wholeMatch(of: /The option '(.+)' does not take any value, but '(.*)' was specified\./) {
    return "L’option \(match.1) ne prend pas de valeur\u{A0}: \(match.2) est en trop."
  }
  if let match = message.wholeMatch(of: /(?:Unexpected argument|\d+ unexpected arguments:) (.+)/) {
    return "En trop sur la ligne\u{A0}: \(match.1.replacing("'", with: ""))."
  }
  if let match = message.wholeMatch(of: /Missing expected argument '(.+)'/) { return "Il manque \(match.1)." }
  if let match = message.wholeMatch(of: /The value '(.*)' is invalid for '(.+)'\. Please provide one of (.+)\./) {
    let values = match.3.replacing("'", with: "").replacing(" and ", with: " ou ").replacing(" or ", with: " ou ")
    return "\(match.2) ne peut pas valoir \(match.1). Dites \(values)."
  }
  if let match = message.wholeMatch(of: /The value '(.*)' is invalid for '(.+)'/) {
    return "\(match.2) ne peut pas valoir \(match.1)."
  }
  return message
}
