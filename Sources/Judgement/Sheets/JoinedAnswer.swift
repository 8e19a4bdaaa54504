/// Passages of a sheet put together as one answer, a line each, with the way back from its words to theirs.
struct JoinedAnswer {
  /// The answer.
  let text: String
  private var pieces: [(start: Int, place: SheetJudgement.Place)] = []

  init(_ places: [SheetJudgement.Place], of blocks: [SheetBlock]) {
    var text = ""
    var count = 0
    for place in places {
      if count > 0 {
        text += "\n"
        count += 1
      }
      pieces.append((count, place))
      text += blocks[place.block].words(place.range)
      count += place.range.count
    }
    self.text = text
  }

  /// Where some words of the answer stand in the sheet: those of one passage.
  func place(of range: Range<Int>) -> SheetJudgement.Place {
    let piece = pieces.last { $0.start <= range.lowerBound } ?? pieces[0]
    let start = piece.place.range.lowerBound + range.lowerBound - piece.start
    return .init(block: piece.place.block, range: start..<min(start + range.count, piece.place.range.upperBound))
  }
}
