import Coaching

/// The part of a sheet that says how the product will be deployed: all that stands under the headings that announce it, up to
/// the next heading of the same level or above.
struct DeploymentSection {
  /// A block of prose in the section.
  struct Part {
    /// Its place among the blocks of the sheet.
    let block: Int
    /// The questions that the nearest heading above it announces, if it announces any.
    let announced: [Question]
  }

  /// The headings that open it: several stand apart, and are read together.
  private(set) var headings: [Int] = []
  /// Its blocks of prose.
  private(set) var parts: [Part] = []

  /// Finds the section of a sheet.
  init(of blocks: [SheetBlock], _ listener: HeadingListener, on bench: inout Workbench) {
    let title = Self.title(of: blocks)
    var open: Int?
    /// The headings above the block at hand, down to the nearest.
    var above: [(level: Int, questions: [Question])] = []
    for (place, block) in blocks.enumerated() {
      guard let level = block.level else {
        if open != nil {
          parts.append(Part(block: place, announced: above.last { !$0.questions.isEmpty }?.questions ?? []))
        }
        continue
      }
      if let opened = open, level <= opened { open = nil }
      let heard = place == title ? nil : listener.hear(block.text, on: &bench)
      above.removeAll { $0.level >= level }
      let own = heard?.questions ?? []
      above.append((level, own.isEmpty && open != nil ? heard?.insideQuestions ?? [] : own))
      if open == nil, heard?.opensSection == true {
        open = level
        headings.append(place)
      }
    }
  }

  /// The heading that is the title of the whole, and announces nothing: the first one, alone on level 1 with others below.
  private static func title(of blocks: [SheetBlock]) -> Int? {
    guard let first = blocks.firstIndex(where: { $0.level != nil }), blocks[first].level == 1 else { return nil }
    let others = blocks[(first + 1)...].compactMap(\.level)
    return others.isEmpty || others.contains(1) ? nil : first
  }
}
