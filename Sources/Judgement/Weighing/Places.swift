import Coaching

extension Kind {
  /// Its place in `allCases`.
  var place: Int { Kind.allCases.firstIndex(of: self) ?? 0 }
}

extension Question {
  /// Its place in `allCases`.
  var place: Int { Question.allCases.firstIndex(of: self) ?? 0 }
}
