import Coaching

extension PromptFaults {
  /// The faults in words, one line each, safe to show on a terminal.
  public func lines(in language: Language) -> [String] { faults.map { $0.line(in: language) } }
}

extension PromptFault {
  /// The fault in one line: where, what, and what to do, safe to show on a terminal.
  public func line(in language: Language) -> String {
    let place = ([path] + (line.map { [String($0)] } ?? [])).joined(separator: ":")
    return "\(shown(place)): " + (language == .french ? french : english)
  }

  private var french: String {
    switch problem {
    case .missingFolder: "ce dossier manque\u{A0}; vérifiez le chemin, ou copiez-y le dossier d’origine."
    case .missingFile: "ce fichier manque\u{A0}; copiez celui d’origine et modifiez-le."
    case .unexpectedFile: "ce fichier n’est pas lu\u{A0}; donnez-lui un nom en .yaml, ou retirez-le."
    case .unreadableFile: "ce fichier ne peut pas être lu\u{A0}; vérifiez ses droits, et que c’est un simple fichier."
    case .fileTooLarge(let limit): "ce fichier dépasse \(limit) octets\u{A0}; raccourcissez-le."
    case .invalidUTF8: "ce texte n’est pas en UTF-8\u{A0}; enregistrez le fichier en UTF-8."
    case .syntax(let detail):
      "ce n’est pas du YAML lisible (\(shown(detail)))\u{A0}; vérifiez les retraits et les guillemets, ici et juste avant."
    case .unquotedColon:
      "un texte avec «\u{A0}:\u{A0}» ne tient pas derrière sa clé\u{A0}; mettez-le à la ligne, sous «\u{A0}>-\u{A0}»."
    case .alias(let name): "les alias YAML (*\(shown(name))) ne sont pas suivis\u{A0}; répétez le texte."
    case .duplicateKey(let key, let line):
      "«\u{A0}\(shown(key))\u{A0}» est déjà à la ligne \(line)\u{A0}; gardez l’un des deux."
    case .missingKey(let key): "il manque «\u{A0}\(shown(key))\u{A0}» ici\u{A0}; ajoutez-le."
    case .unknownKey(let key, let nearest), .unknownKind(let key, let nearest),
      .unknownPlaceholder(let key, let nearest):
      "«\u{A0}\(shown(key))\u{A0}» est inconnu ici\u{A0}; "
        + (nearest.map { "vouliez-vous écrire «\u{A0}\($0)\u{A0}»\u{A0}?" } ?? "retirez-le.")
    case .wrongType(.mapping): "il faut ici des clés avec leur valeur\u{A0}; écrivez «\u{A0}clé: valeur\u{A0}»."
    case .wrongType(.list): "il faut ici une liste\u{A0}; écrivez un élément par ligne, derrière un tiret."
    case .wrongType(.text):
      "il faut ici un texte\u{A0}; s’il contient «\u{A0}:\u{A0}», mettez-le à la ligne, sous «\u{A0}>-\u{A0}»."
    case .emptyText: "ce texte est vide\u{A0}; écrivez-le."
    case .emptyList: "cette liste est vide\u{A0}; donnez-lui au moins un élément."
    case .controlCharacter(let scalar): "ce texte contient le caractère invisible \(code(scalar))\u{A0}; retirez-le."
    case .missingFollowUp(let question):
      "il manque la relance pour «\u{A0}\(question.rawValue)\u{A0}»\u{A0}; ajoutez-la."
    case .superfluousFollowUp(let question):
      "cette remarque n’est jamais faite à «\u{A0}\(question.rawValue)\u{A0}»\u{A0}; retirez la relance."
    case .missingPlaceholder(let name): "il manque {\(shown(name))} dans ce texte\u{A0}; ajoutez-le."
    case .missingInPriority(let kind): "il manque «\u{A0}\(kind.rawValue)\u{A0}» dans cet ordre\u{A0}; ajoutez-le."
    case .superfluousInPriority(let kind):
      "«\u{A0}\(kind.rawValue)\u{A0}» n’est jamais trouvé à cette question\u{A0}; retirez-le."
    case .repeatedInPriority(let kind): "«\u{A0}\(kind.rawValue)\u{A0}» est déjà plus haut\u{A0}; gardez l’un des deux."
    case .missingList(let name):
      "la liste «\u{A0}\(shown(name))\u{A0}» n’est dans aucun fichier du dossier\u{A0}; ajoutez-la."
    case .duplicateList(let name, let path, let line):
      "la liste «\u{A0}\(shown(name))\u{A0}» est déjà dans \(shown(path)):\(line)\u{A0}; réunissez les deux."
    case .unreadableCue(let cue):
      "«\u{A0}\(shown(cue))\u{A0}» ne peut rien entendre\u{A0}; vérifiez ses parenthèses et ses points de suspension."
    case .tooManyFields(let limit): "il y a plus de \(limit) champs\u{A0}; réunissez-en deux."
    case .unreadableWeight(let line):
      "«\u{A0}\(shown(line))\u{A0}» n’est pas un poids\u{A0}; écrivez «\u{A0}0.5 word essai\u{A0}», en retrait, ou relancez l’apprentissage."
    case .exampleNotHeard(let example):
      "rien n’est entendu dans «\u{A0}\(shown(example))\u{A0}»\u{A0}; ajoutez ses mots à «\u{A0}cues\u{A0}», ou retirez-le."
    case .exampleHeard(let example):
      "quelque chose est entendu dans «\u{A0}\(shown(example))\u{A0}»\u{A0}; précisez «\u{A0}cues\u{A0}», ou retirez-le."
    }
  }

  private var english: String {
    switch problem {
    case .missingFolder: "this folder is missing; check the path, or copy the original folder there."
    case .missingFile: "this file is missing; copy the original one and edit it."
    case .unexpectedFile: "this file is not read; give it a name in .yaml, or remove it."
    case .unreadableFile: "this file cannot be read; check its permissions, and that it is an ordinary file."
    case .fileTooLarge(let limit): "this file is larger than \(limit) bytes; shorten it."
    case .invalidUTF8: "this text is not UTF-8; save the file as UTF-8."
    case .syntax(let detail):
      "this is not readable YAML (\(shown(detail))); check indents and quotation marks, here and just before."
    case .unquotedColon: "a text that holds “: ” cannot follow its key; put it on the next line, under “>-”."
    case .alias(let name): "YAML aliases (*\(shown(name))) are not followed; repeat the text."
    case .duplicateKey(let key, let line): "“\(shown(key))” is already on line \(line); keep one of the two."
    case .missingKey(let key): "“\(shown(key))” is missing here; add it."
    case .unknownKey(let key, let nearest), .unknownKind(let key, let nearest),
      .unknownPlaceholder(let key, let nearest):
      "“\(shown(key))” is not known here; " + (nearest.map { "did you mean “\($0)”?" } ?? "remove it.")
    case .wrongType(.mapping): "keys with their values are needed here; write “key: value”."
    case .wrongType(.list): "a list is needed here; write an element a line, behind a dash."
    case .wrongType(.text): "a text is needed here; if it holds “: ”, put it on the next line, under “>-”."
    case .emptyText: "this text is empty; write it."
    case .emptyList: "this list is empty; give it at least one element."
    case .controlCharacter(let scalar): "this text holds the invisible character \(code(scalar)); remove it."
    case .missingFollowUp(let question): "the follow-up for “\(question.rawValue)” is missing; add it."
    case .superfluousFollowUp(let question):
      "this finding is never made under “\(question.rawValue)”; remove the follow-up."
    case .missingPlaceholder(let name): "{\(shown(name))} is missing in this text; add it."
    case .missingInPriority(let kind): "“\(kind.rawValue)” is missing in this order; add it."
    case .superfluousInPriority(let kind): "“\(kind.rawValue)” is never found under this question; remove it."
    case .repeatedInPriority(let kind): "“\(kind.rawValue)” stands above already; keep one of the two."
    case .missingList(let name): "the list “\(shown(name))” is in no file of the folder; add it."
    case .duplicateList(let name, let path, let line):
      "the list “\(shown(name))” is already in \(shown(path)):\(line); merge the two."
    case .unreadableCue(let cue): "“\(shown(cue))” can hear nothing; check its parentheses and its ellipses."
    case .tooManyFields(let limit): "there are more than \(limit) fields; join two of them."
    case .unreadableWeight(let line):
      "“\(shown(line))” is no weight; write “0.5 word essay”, indented, or learn the weights anew."
    case .exampleNotHeard(let example):
      "nothing is heard in “\(shown(example))”; add its words to “cues”, or remove it."
    case .exampleHeard(let example): "something is heard in “\(shown(example))”; narrow “cues”, or remove it."
    }
  }
}

/// Words of a file or a path as they can be shown: on one line, never too long, with nothing that commands the terminal.
private func shown(_ text: String) -> String {
  let long = 160
  let visible = text.unicodeScalars.prefix(long).map { scalar in
    isControl(scalar) || scalar == "\n" ? code(scalar) : String(scalar)
  }
  return visible.joined() + (text.unicodeScalars.count > long ? "…" : "")
}

/// The code of a character that cannot be shown, such as U+001B.
private func code(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
