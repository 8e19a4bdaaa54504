import Coaching
import Foundation
import SessionStore
import Testing

@Suite struct TornLineTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder(inMemory: true) }

  var path: String { folder.file("sheet.pilote") }

  @Test func `a file cut at any byte of its last two events gives back every whole one, and goes on`() throws {
    let answer = "été 😀 « œuf »"
    let kept = try SheetFile.sample(
      at: path,
      [
        .opened, .answered(.product, text: "Échéancier", findings: []),
        .answered(.firstUsers, text: answer, findings: [.sample(.vaguePeople, on: 0..<3, of: answer)]),
        .closed(line: ""),
      ])
    let whole = try bytes(of: path)
    let ends = whole.indices.filter { whole[$0] == UInt8(ascii: "\n") }
    // ends[0] is the header's; an event is whole as soon as all but its newline is there.
    for length in (ends[2] + 1)..<whole.count {
      let cut = folder.file("cut-\(length).pilote")
      try write(whole[..<length], to: cut)
      let events = kept.enumerated().filter { ends[$0.offset + 1] <= length }.map(\.element)
      let isTorn = !ends.contains(length) && whole[length - 1] != UInt8(ascii: "\n")
      let line = events.count + 2

      let read = try SheetFile.read(at: cut)
      #expect(read.events == events)
      #expect(read.warnings == (isTorn ? [.tornLine(line: line)] : []))
      #expect(try bytes(of: cut).elementsEqual(whole[..<length]))

      let opened = try SheetFile.open(at: cut)
      let aside = cut + ".torn"
      #expect(opened.contents.events == events)
      #expect(opened.contents.warnings == (isTorn ? [.tornLineSetAside(line: line, path: aside)] : []))
      let last = try opened.file.append(.closed(line: ""), at: .nine(100))
      #expect(try SheetFile.read(at: cut) == SheetContents(header: .sample, events: events + [last], warnings: []))
      if isTorn {
        let start = ends.last { $0 < length }! + 1
        #expect(try bytes(of: aside).elementsEqual(whole[start..<length]))
        #expect(try status(of: aside).st_mode & 0o7777 == 0o600)
      } else {
        #expect(!FileManager.default.fileExists(atPath: aside))
      }
    }
  }

  @Test func `a file cut at any byte of its first line is emptied for a new sheet, and the line set aside`() throws {
    _ = try SheetFile.sample(at: path, [])
    let header = try bytes(of: path).dropLast()
    for length in 1..<header.count {
      let cut = folder.file("cut-\(length).pilote")
      try write(header[..<length], to: cut)
      #expect(throws: SheetFileError.self) { try SheetFile.open(at: cut) }
      #expect(try bytes(of: cut).elementsEqual(header[..<length]))
      #expect(try SheetFile.setTornHeaderAside(at: cut) == .tornLineSetAside(line: 1, path: cut + ".torn"))
      #expect(try bytes(of: cut + ".torn").elementsEqual(header[..<length]))
      let events = try SheetFile.sample(at: cut, [.opened])
      #expect(try SheetFile.read(at: cut).events == events)
      #expect(try SheetFile.setTornHeaderAside(at: cut) == nil)
    }
    // The whole line lacks nothing but its newline.
    #expect(try SheetFile.setTornHeaderAside(at: path) == nil)
    #expect(try SheetFile.open(at: path).contents.events == [])
  }

  @Test(arguments: ["bonjour", "{\"pilote\":1}", "{\"pilote\":1,\n", "{\"a\":1", "\n"])
  func `a file that is no torn sheet is left as it is`(content: String) throws {
    try write(content, to: path)
    #expect(try SheetFile.setTornHeaderAside(at: path) == nil)
    #expect(try text(of: path) == content)
    #expect(try folder.names == ["sheet.pilote"])
  }

  @Test func `each torn line has a file of its own`() throws {
    let events = try SheetFile.sample(at: path)
    for name in ["sheet.pilote.torn", "sheet.pilote.torn-2"] {
      let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
      try file.seekToEnd()
      try file.write(contentsOf: Data("{\"at".utf8))
      try file.close()
      let warning = SheetWarning.tornLineSetAside(line: events.count + 2, path: folder.file(name))
      #expect(try SheetFile.open(at: path).contents.warnings == [warning])
      #expect(try text(of: folder.file(name)) == "{\"at")
    }
    #expect(try SheetFile.read(at: path).events == events)
  }
}
