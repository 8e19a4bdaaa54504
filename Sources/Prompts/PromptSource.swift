import Coaching
import Judgement

/// Where prompts are read from. Only the files of the language asked for are read.
public enum PromptSource: Equatable, Sendable {
  /// The `prompts/` folder as it stood when the binary was built.
  case embedded
  /// A folder laid out like `prompts/`.
  case directory(String)

  /// Reads the prompts of one language.
  ///
  /// - Parameters:
  ///   - language: The language to read.
  ///   - hears: Whether a cue of the list is heard in a sentence. When given, the examples of each list are tried.
  /// - Returns: The prompts, without a fault.
  /// - Throws: `PromptFaults`, with every fault of every file.
  public func prompts(
    in language: Language, hears: ((CueList, String) -> Bool)? = nil
  ) throws(PromptFaults) -> PromptSet {
    try read(language) { files in
      let interview = decodeInterview(files)
      let cues = Cues(lists: decodeCueLists(files, hears: hears), fields: decodeFields(files))
      return PromptSet(interview: interview, cues: cues, weights: files.decodeWeights())
    }
  }

  /// Reads what is said in one language and the cues that are listened for, but not what these weigh.
  ///
  /// - Throws: `PromptFaults`, with every fault of the files that were read.
  public func cues(
    in language: Language
  ) throws(PromptFaults) -> (interview: Interview, lists: [CueList.Name: CueList]) {
    try read(language) { (decodeInterview($0), decodeCueLists($0, hears: nil)) }
  }

  /// Reads what is weighed in one language: the rest of what `prompts` reads.
  ///
  /// - Throws: `PromptFaults`, with every fault of the files that were read.
  public func weights(in language: Language) throws(PromptFaults) -> (fields: SemanticFields, weights: Weights) {
    try read(language) { (decodeFields($0), $0.decodeWeights()) }
  }

  /// Reads what is said in one language, and nothing of what is listened for: a tenth of the work.
  ///
  /// - Throws: `PromptFaults`, with every fault of the files that were read.
  public func interview(in language: Language) throws(PromptFaults) -> Interview {
    try read(language, decodeInterview)
  }

  /// The languages there are prompts in; all of them where there are none, whose faults then say so.
  public var languages: [Language] {
    let here = Language.allCases.filter { PromptFiles(source: self, language: $0, log: FaultLog()).folderExists }
    return here.isEmpty ? Language.allCases : here
  }

  /// Reads by what words the deployment section of sheets is known in one language: `headings.yaml`.
  ///
  /// - Parameters:
  ///   - language: The language to read.
  ///   - hears: Whether a cue of the list is heard in a heading. When given, the examples of each list are tried.
  /// - Returns: The headings, without a fault.
  /// - Throws: `PromptFaults`, with every fault of the file.
  public func headings(
    in language: Language, hears: ((CueList, String) -> Bool)? = nil
  ) throws(PromptFaults) -> SheetHeadings {
    try read(language) { decodeHeadings($0.entry("headings.yaml"), hears: hears) }
  }

  /// Reads how much each signal says that a sentence answers each question, in one language: `demands.txt`.
  ///
  /// - Throws: `PromptFaults`, with every fault of the file.
  public func demandWeights(in language: Language) throws(PromptFaults) -> DemandWeights {
    try read(language) { $0.decodeDemandWeights() }
  }

  private func read<Value>(
    _ language: Language, _ decode: (PromptFiles) -> Value
  ) throws(PromptFaults) -> Value {
    let log = FaultLog()
    let files = PromptFiles(source: self, language: language, log: log)
    guard files.folderExists else {
      throw PromptFaults(faults: [PromptFault(path: files.folder, line: nil, problem: .missingFolder)])
    }
    let value = decode(files)
    guard log.faults.isEmpty else { throw PromptFaults(sorting: log.faults) }
    return value
  }

  private func decodeInterview(_ files: PromptFiles) -> Interview {
    Interview(
      language: files.language,
      questions: files.entry("questions.yaml").map(decodeQuestions) ?? [:],
      kinds: files.entry("kinds.yaml").map(decodeKinds) ?? [:],
      messages: files.entry("messages.yaml").map { decodeTexts($0, placeholders: \.placeholders) } ?? [:],
      sheet: files.entry("sheet.yaml").map { decodeTexts($0, placeholders: \.placeholders) } ?? [:])
  }
}

extension PromptFaults {
  /// Faults noted in the order of the checks, put in the order of the files and lines.
  fileprivate init(sorting noted: [PromptFault]) {
    var rank: [String: Int] = [:]
    for fault in noted where rank[fault.path] == nil { rank[fault.path] = rank.count }
    faults = noted.enumerated().sorted { first, second in
      let one = (rank[first.element.path] ?? 0, first.element.line ?? 0, first.offset)
      let other = (rank[second.element.path] ?? 0, second.element.line ?? 0, second.offset)
      return one < other
    }.map(\.element)
  }
}
