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
    let log = FaultLog()
    let files = PromptFiles(source: self, language: language, log: log)
    guard files.folderExists else {
      throw PromptFaults(faults: [PromptFault(path: files.folder, line: nil, problem: .missingFolder)])
    }
    let interview = files.decodeInterview()
    let cues = Cues(lists: decodeCueLists(files, hears: hears), fields: decodeFields(files))
    let weights = files.decodeWeights()
    guard log.faults.isEmpty else { throw PromptFaults(sorting: log.faults) }
    return PromptSet(interview: interview, cues: cues, weights: weights)
  }

  /// The languages there are prompts in; all of them where there are none, whose faults then say so.
  public var languages: [Language] {
    let here = Language.allCases.filter { PromptFiles(source: self, language: $0, log: FaultLog()).folderExists }
    return here.isEmpty ? Language.allCases : here
  }

  /// Reads what the coach says in one language, and not what it listens for.
  ///
  /// - Throws: `PromptFaults`, with every fault of the files.
  public func interview(in language: Language) throws(PromptFaults) -> Interview {
    let log = FaultLog()
    let interview = PromptFiles(source: self, language: language, log: log).decodeInterview()
    guard log.faults.isEmpty else { throw PromptFaults(sorting: log.faults) }
    return interview
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
    let log = FaultLog()
    let files = PromptFiles(source: self, language: language, log: log)
    let headings = files.entry("headings.yaml").map { decodeHeadings($0, hears: hears) }
    guard log.faults.isEmpty, let headings else { throw PromptFaults(sorting: log.faults) }
    return headings
  }

  /// Reads how much each signal says that a sentence answers each question, in one language: `demands.txt`.
  ///
  /// - Throws: `PromptFaults`, with every fault of the file.
  public func demandWeights(in language: Language) throws(PromptFaults) -> DemandWeights {
    let log = FaultLog()
    let weights = PromptFiles(source: self, language: language, log: log).decodeDemandWeights()
    guard log.faults.isEmpty else { throw PromptFaults(sorting: log.faults) }
    return weights
  }
}

extension PromptFiles {
  fileprivate func decodeInterview() -> Interview {
    Interview(
      language: language,
      questions: entry("questions.yaml").map(decodeQuestions) ?? [:],
      kinds: entry("kinds.yaml").map(decodeKinds) ?? [:],
      messages: entry("messages.yaml").map { decodeTexts($0, placeholders: \.placeholders) } ?? [:],
      sheet: entry("sheet.yaml").map { decodeTexts($0, placeholders: \.placeholders) } ?? [:])
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
