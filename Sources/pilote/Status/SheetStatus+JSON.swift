import Coaching

extension SheetStatus {
  /// Writes the sheet as an object, on one line.
  func writeJSON(to buffer: inout OutputBuffer, at now: Timestamp, in language: Language) {
    buffer.write("{\"sheet\":")
    buffer.writeJSON(path)
    buffer.write(",\"state\":\"\(need(at: now).rawValue)\"")
    switch summary {
    case .failure(let fault):
      buffer.write(",\"error\":")
      buffer.writeJSON(fault.reason(in: language))
    case .success(let summary):
      buffer.write(",\"product\":")
      if let product = summary.product { buffer.writeJSON(product) } else { buffer.write("null") }
      buffer.write(
        ",\"done\":\(summary.done),\"questions\":\(Question.judged.count),\"openFindings\":\(summary.openFindings)"
          + ",\"openNotes\":\(summary.openNotes),\"drafts\":\(summary.drafts),\"finished\":\(summary.isFinished)"
          + ",\"lastActivity\":\"\(summary.lastActivity)\"")
    }
    buffer.write("}")
  }
}
