/// What comes of two copies of a sheet whose teams went on apart.
///
/// Four coaches listen: to what both copies share, to either copy, and to all of it in the order of time. What either team
/// changed since they parted is what is meant; where the last coach understood something else, the conclusion says so.
struct Crossing {
  /// Which of the copies has an event.
  enum Owner { case both, one, other }

  /// A copy, as its own team sees it.
  private struct Copy {
    var coach: Coach
    /// The last answers that only this copy has, each with its place among all events.
    var answers: [Question: (text: String, place: Int)] = [:]
    /// Where it was closed with something on the line that only this copy has.
    var closing: Int?

    init(language: Language) { coach = Coach(language: language) }

    mutating func apply(_ event: Event, place: Int, isOwn: Bool) {
      _ = coach.apply(event)
      if coach.unfinishedLine.isEmpty {
        closing = nil
      } else if event.leavesALine {
        closing = isOwn ? place : nil
      }
      if isOwn, case .answered(let question, let text, _) = event { answers[question] = (text, place) }
    }
  }

  private var shared: Coach
  private var joined: Coach
  private var one: Copy
  private var other: Copy
  /// Whose the notes on a question are, in order.
  private var noteOwners: [Question: [Owner]] = [:]
  private var place = 0

  init(language: Language) {
    shared = Coach(language: language)
    joined = shared
    one = Copy(language: language)
    other = one
  }

  /// The next event in the order of time.
  mutating func apply(_ event: Event, of owner: Owner) {
    place += 1
    _ = joined.apply(event)
    if owner == .both { _ = shared.apply(event) }
    if owner != .other { one.apply(event, place: place, isOwn: owner == .one) }
    if owner != .one { other.apply(event, place: place, isOwn: owner == .other) }
    if case .noted(let question, _) = event { noteOwners[question, default: []].append(owner) }
  }

  /// What there is to say behind the events; nil when all of them mean what each team meant.
  var conclusion: Event? {
    let superseded = Question.allCases.compactMap(superseded)
    let restoration = Restoration(matters: Question.allCases.compactMap(matter), unfinishedLine: unfinishedLine)
    guard !superseded.isEmpty || restoration != Restoration() else { return nil }
    return .merged(superseded, restoring: restoration)
  }

  /// The answer that does not stand: one given since the copies parted, or one of an earlier merge that nobody who
  /// saw it has settled.
  private func superseded(of question: Question) -> SupersededAnswer? {
    if let mine = one.answers[question], let theirs = other.answers[question], mine.text != theirs.text {
      return SupersededAnswer(question: question, text: mine.place < theirs.place ? mine.text : theirs.text)
    }
    let meant = changed(
      shared.session.superseded[question], one.coach.session.superseded[question],
      other.coach.session.superseded[question])
    guard let meant, joined.session.superseded[question] != meant else { return nil }
    return SupersededAnswer(question: question, text: meant)
  }

  /// What either copy changed a text to; where both did, the same one whichever copy is asked first.
  private func changed(_ before: String?, _ one: String?, _ other: String?) -> String? {
    if one == before { return other }
    if other == before { return one }
    return [one, other].compactMap(\.self).max { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func matter(of question: Question) -> Restoration.Matter? {
    let dismissals = dismissals(of: question)
    let notes = joined.session.notes[question] ?? []
    let areOpen = notesOpen(on: question)
    let meansTheSame = Set(joined.session.answers[question]?.dismissals ?? []) == Set(dismissals)
    guard !meansTheSame || notes.map(\.isOpen) != areOpen else { return nil }
    return Restoration.Matter(
      question: question, dismissals: dismissals, openNotes: zip(notes, areOpen).filter(\.1).map { Note($0.0) })
  }

  /// What is dismissed in both copies, or was by either team since they parted.
  private func dismissals(of question: Question) -> [Dismissal] {
    func dismissals(_ coach: Coach) -> Set<Dismissal> { Set(coach.session.answers[question]?.dismissals ?? []) }
    let (before, mine, theirs) = (dismissals(shared), dismissals(one.coach), dismissals(other.coach))
    let kept = mine.intersection(theirs).union(mine.subtracting(before)).union(theirs.subtracting(before))
    return kept.sorted { $0.key.lexicographicallyPrecedes($1.key) }
  }

  /// Whether each note on the question waits for the team: a note that only one copy has does as it does there.
  private func notesOpen(on question: Question) -> [Bool] {
    func notes(_ coach: Coach) -> IndexingIterator<[Note]> { (coach.session.notes[question] ?? []).makeIterator() }
    var (before, mine, theirs) = (notes(shared), notes(one.coach), notes(other.coach))
    return (noteOwners[question] ?? []).map { owner in
      let wasOpen = owner == .both && before.next()?.isOpen == true
      let isOpenHere = owner != .other && mine.next()?.isOpen == true
      let isOpenThere = owner != .one && theirs.next()?.isOpen == true
      return owner == .both && wasOpen ? isOpenHere && isOpenThere : isOpenHere || isOpenThere
    }
  }

  /// The last line that either team left half typed, where the events of the other took it away.
  private var unfinishedLine: Restoration.UnfinishedLine? {
    let latest = [one, other].compactMap { copy in copy.closing.map { (place: $0, coach: copy.coach) } }
      .max { $0.place < $1.place }
    guard let coach = latest?.coach else { return nil }
    let isThere = joined.unfinishedLine == coach.unfinishedLine && joined.step.question == coach.step.question
    return isThere ? nil : Restoration.UnfinishedLine(question: coach.step.question, text: coach.unfinishedLine)
  }
}

extension Event {
  /// Whether something half typed may have been put on the line.
  fileprivate var leavesALine: Bool {
    switch self {
    case .closed(let line): !line.isEmpty
    case .merged(_, let restoration): restoration.unfinishedLine != nil
    default: false
    }
  }
}

extension Dismissal {
  /// What puts dismissals in an order, the same for every copy.
  fileprivate var key: [UInt8] {
    Array(kind.rawValue.utf8) + [0] + Array((quote ?? "").utf8) + [0] + Array(reason.utf8)
  }
}

extension Note {
  /// The note as it was left.
  fileprivate init(_ note: Note) { self.init(author: note.author, text: note.text) }
}
