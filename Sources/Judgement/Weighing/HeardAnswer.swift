import Coaching

/// The signals of an answer, written out, so that weights can be learnt from answers whose kinds are known.
package struct HeardAnswer: Sendable {
  /// A part of the answer.
  package struct Part: Sendable {
    /// Where it stands, in Unicode scalars.
    package let scalars: Range<Int>
    /// Its signals, each once, as they are written in a file of weights.
    package let signals: Set<String>
  }

  /// Each sentence.
  package let sentences: [Part]
  /// The whole answer.
  package let whole: Part
}

extension Judge {
  /// The signals of an answer, of all its words, whatever the weights that are known.
  package func heard(in answer: String, to question: Question) -> HeardAnswer {
    let reading = Reading(answer, to: question, lexicon: lexicon)
    let rules = rules(of: reading)
    var (stems, fieldsByStem) = fields.byStem
    let names = fields.names
    let numbered = reading.all.map { token in
      Int32(stems.insert(Vocabulary.stem(of: reading.tokens.list[token], in: reading.tokens).span))
    }
    fieldsByStem += repeatElement(0, count: stems.count - fieldsByStem.count)
    let vocabulary = Vocabulary(stems)
    func part(_ range: Range<Int>, isSentence: Bool) -> HeardAnswer.Part {
      var signals: Set<String> = []
      func add(_ signal: Signal) { signals.insert(signal.text(stem: vocabulary.text(of:), field: { names[$0] })) }
      reading.forEachSignal(in: range, stems: numbered, fields: fieldsByStem, judgement: rules) { signal, _ in
        add(signal)
      }
      if isSentence {
        reading.forEachBeside(sentence: range, stems: numbered, fields: fieldsByStem, judgement: rules) { signal, _ in
          add(signal)
        }
      }
      return HeardAnswer.Part(scalars: range.isEmpty ? 0..<0 : reading.quote(range).range, signals: signals)
    }
    return HeardAnswer(
      sentences: reading.sentences.map { part($0, isSentence: true) }, whole: part(reading.all, isSentence: false))
  }
}
