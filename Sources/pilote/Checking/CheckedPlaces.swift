import SessionStore

/// The files that `pilote check` is asked to read.
enum CheckedPlaces {
  /// What stands for the standard input.
  static let standardInput = "-"

  /// The paths of the files, each once, in the order that they were given in, those of a folder by name; and the folders
  /// that could not be looked into.
  static func paths(in places: [String]) -> (paths: [String], faults: [CheckedSheet]) {
    var paths: [String] = []
    var faults: [CheckedSheet] = []
    for place in places {
      guard place != standardInput, SheetFolder.stands(at: place) else {
        paths.append(place)
        continue
      }
      var search = SheetSearch(endings: [".md", ".markdown"])
      search.look(in: place)
      paths += search.sheets.sorted()
      faults += search.faults.map { CheckedSheet(path: $0.path, result: .failure($0)) }
    }
    var seen: Set<String> = []
    return (paths.filter { seen.insert($0).inserted }, faults)
  }
}

extension CheckedSheet {
  /// Reads a file and what it says. Throws when the prompts have faults.
  init(reading path: String, with reader: MarkdownSheetReader) throws {
    self.path = path
    let bytes: [UInt8]
    do throws(SheetFileError) {
      bytes =
        path == CheckedPlaces.standardInput
        ? try DocumentFile.readStandardInput(path: path) : try DocumentFile.read(at: path)
    } catch {
      result = .failure(error)
      return
    }
    result = .success(Contents(try reader.sheet(bytes)))
  }
}
