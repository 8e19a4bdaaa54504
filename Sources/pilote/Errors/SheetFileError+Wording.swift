import Coaching
import SessionStore

extension SheetFileError {
  /// The error in one line: the file, what is wrong, what to do.
  func line(in language: Language) -> String {
    let (path, french, english) = facts
    return language.says("\(path)\u{A0}: \(french)", "\(path): \(english)")
  }

  /// The file that the error is about.
  var path: String { facts.path }

  /// What is wrong and what to do, where the file is named already.
  func reason(in language: Language) -> String {
    language.says(facts.french, facts.english)
  }

  private var facts: (path: String, french: String, english: String) {
    switch self {
    case .exists(let path):
      (
        path, "existe déjà et reste tel quel\u{A0}; donnez un autre nom, ou ajoutez --replace.",
        "is there already and stays as it is; give another name, or add --replace."
      )
    case .missing(let path):
      (path, "introuvable\u{A0}; vérifiez le nom.", "is not there; check the name.")
    case .notAFile(let path):
      (path, "n’est pas un fichier\u{A0}; donnez le nom d’une fiche.", "is not a file; give the name of a sheet.")
    case .empty(let path):
      (
        path, "est vide\u{A0}; commencez-y une fiche avec pilote draft.",
        "is empty; start a sheet in it with pilote draft."
      )
    case .openElsewhere(let path):
      (
        path, "est ouverte dans un autre pilote\u{A0}; fermez-le, ou lisez-la avec pilote export.",
        "is open in another pilote; close it, or read the sheet with pilote export."
      )
    case .newerVersion(let path, let version):
      (
        path, "vient d’une version plus récente (format \(version))\u{A0}; mettez pilote à jour.",
        "comes from a newer version (format \(version)); update pilote."
      )
    case .badLine(let path, let line, let fault):
      (
        path,
        "ligne \(line) illisible (\(fault.words.french))\u{A0}; rien n’a été modifié, corrigez la ligne ou reprenez une copie.",
        "line \(line) cannot be read (\(fault.words.english)); nothing was changed, fix the line or restore a copy."
      )
    case .unwritable(let path, let fault):
      (
        path,
        "cette réponse n’a pas été enregistrée (\(fault.words.french))\u{A0}; "
          + (fault == .tooLong ? "raccourcissez-la." : "quittez, et vérifiez le fichier."),
        "this answer was not saved (\(fault.words.english)); "
          + (fault == .tooLong ? "make it shorter." : "leave, and check the file.")
      )
    case .removed(let path):
      (
        path, "a été supprimée ou déplacée pendant la séance\u{A0}; remettez-la en place, puis Entrée.",
        "was deleted or moved during the session; put it back in its place, then press Enter."
      )
    case .replaced(let path):
      (
        path,
        "a été remplacée par un autre fichier pendant la séance\u{A0}; remettez l’original en place, puis Entrée.",
        "was replaced by another file during the session; put the original back, then press Enter."
      )
    case .changedElsewhere(let path):
      (
        path, "a été modifiée par un autre programme\u{A0}; quittez et rouvrez-la.",
        "was changed by another program; leave and open it again."
      )
    case .isSheet(let path):
      (
        path, "est une autre fiche, et n’est pas remplacée\u{A0}; donnez un autre nom.",
        "is another sheet, and is not replaced; give another name."
      )
    case .torn(let path, let line):
      (
        path,
        "la ligne \(line) est coupée par un arrêt brutal\u{A0}; ouvrez d’abord la fiche avec pilote, qui la mettra de côté.",
        "line \(line) is cut short by a sudden stop; open the sheet with pilote first, which sets it aside."
      )
    case .sameFile(let path):
      (
        path, "est donné deux fois\u{A0}; donnez les deux copies de la fiche.",
        "is given twice; give the two copies of the sheet."
      )
    case .otherSheet(let path):
      (
        path, "n’est pas une copie de la même fiche\u{A0}; réunissez deux copies d’une seule fiche.",
        "is not a copy of the same sheet; join two copies of one sheet."
      )
    case .longDocument(let path, let limit):
      (
        path, "est trop long (plus de \(limit >> 20) Mio)\u{A0}; donnez une fiche.",
        "is too long (over \(limit >> 20) MiB); give a sheet."
      )
    case .notText(let path):
      (
        path, "n’est pas un texte en UTF-8\u{A0}; enregistrez-le en UTF-8.",
        "is not a text in UTF-8; save it as UTF-8."
      )
    case .disk(let fault, let action, let path):
      (
        path, "impossible \(action.words.french)\u{A0}: \(fault.words.french)",
        "cannot \(action.words.english): \(fault.words.english)"
      )
    }
  }
}

extension DiskFault {
  fileprivate var words: (french: String, english: String) {
    switch self {
    case .full: ("le disque est plein\u{A0}; libérez de la place.", "the disk is full; make some room.")
    case .readOnly:
      (
        "le dossier est en lecture seule\u{A0}; travaillez dans un autre.",
        "the folder is read-only; work in another one."
      )
    case .notPermitted:
      (
        "vous n’en avez pas le droit\u{A0}; travaillez dans un dossier à vous.",
        "you do not have permission; work in a folder of your own."
      )
    case .tooLarge:
      (
        "le fichier serait trop grand ici\u{A0}; libérez de la place.",
        "the file would be too large here; make some room."
      )
    case .nameTooLong:
      ("le nom est trop long\u{A0}; donnez-en un plus court.", "the name is too long; give a shorter one.")
    case .other(let code): ("\(systemMessage(code)).", "\(systemMessage(code)).")
    }
  }
}

extension DiskAction {
  fileprivate var words: (french: String, english: String) {
    switch self {
    case .open: ("de l’ouvrir", "open it")
    case .lock: ("de le verrouiller", "lock it")
    case .read: ("de le lire", "read it")
    case .write: ("d’y écrire", "write to it")
    case .synchronize: ("de l’enregistrer sur le disque", "save it to the disk")
    case .truncate: ("de le raccourcir", "shorten it")
    case .rename: ("de le renommer", "rename it")
    case .list: ("d’en lire la liste", "list it")
    }
  }
}

extension LineFault {
  fileprivate var words: (french: String, english: String) {
    switch self {
    case .tooLong: ("trop longue", "too long")
    case .notUTF8: ("pas de l’UTF-8", "not UTF-8")
    case .notJSON: ("pas du JSON", "not JSON")
    case .tooDeep: ("trop imbriquée", "nested too deeply")
    case .missing(let key): ("il manque \(key)", "\(key) is missing")
    case .wrongType(let key): ("\(key) n’a pas le bon type", "\(key) has the wrong type")
    case .unknownValue(let key): ("\(key) est inconnu", "\(key) is unknown")
    case .quoteNotInText(let key): ("\(key) ne cite pas la réponse", "\(key) does not quote the answer")
    case .repeatedKey(let key): ("\(key) y est deux fois", "\(key) stands there twice")
    case .notAfterPrevious: ("pas après l’événement précédent", "not later than the event above it")
    }
  }
}

extension SheetWarning {
  /// The warning in one line.
  func line(in language: Language) -> String {
    switch self {
    case .tornLineSetAside(let line, let path):
      language.says(
        "La ligne \(line), coupée par un arrêt brutal, est mise de côté dans \(path).",
        "Line \(line), cut short by a sudden stop, is set aside in \(path).")
    case .tornLine(let line):
      language.says(
        "La ligne \(line), coupée par un arrêt brutal, n’est pas lue.",
        "Line \(line), cut short by a sudden stop, is not read.")
    case .unknownEvents(1):
      language.says(
        "Un événement d’une version plus récente est gardé sans être lu.",
        "One event of a newer version is kept, and not read.")
    case .unknownEvents(let count):
      language.says(
        "\(count) événements d’une version plus récente sont gardés sans être lus.",
        "\(count) events of a newer version are kept, and not read.")
    case .remoteDisk(let type):
      language.says(
        "Le dossier n’est pas sur un disque de cette machine (\(type))\u{A0}: une coupure peut y perdre ce qui vient d’être enregistré.",
        "The folder is not on a disk of this machine (\(type)): a cut may lose there what was just saved.")
    case .diskInMemory(let type):
      language.says(
        "Le dossier est en mémoire (\(type))\u{A0}: il disparaît quand la machine s’arrête\u{A0}; travaillez dans un autre.",
        "The folder is in memory (\(type)): it goes when the machine stops; work in another one.")
    case .noLock:
      language.says(
        "Le dossier ne connaît pas de verrous\u{A0}: n’ouvrez pas la fiche dans deux pilote à la fois.",
        "The folder knows no locks: do not open the sheet in two pilotes at a time.")
    }
  }
}
