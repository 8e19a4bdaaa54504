import Foundation
import SessionStore
import Testing

struct SheetSearchTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func put(_ names: String...) throws {
    for name in names {
      let url = URL(filePath: folder.file(name))
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try write("x", to: url.path)
    }
  }

  private var found: [String] {
    var search = SheetSearch()
    search.look(in: folder.path)
    return search.sheets.map { String($0.dropFirst(folder.path.count + 1)) }.sorted()
  }

  @Test func `sheets are found in a folder and below`() throws {
    try put("a.pilote", "équipe/b.pilote", "équipe/deux/c.pilote", "d.txt", "e.pilote/f.pilote")
    #expect(found == ["a.pilote", "e.pilote/f.pilote", "équipe/b.pilote", "équipe/deux/c.pilote"])
  }

  @Test func `hidden ones, empty ones and pipes are passed by`() throws {
    try put("a.pilote", ".b.pilote", ".git/c.pilote")
    try write("", to: folder.file("d.pilote"))
    try #require(mkfifo(folder.file("e.pilote"), 0o600) == 0)
    #expect(found == ["a.pilote"])
  }

  @Test func `a search goes down eight folders, and no further`() throws {
    let eight = (1...8).map(String.init).joined(separator: "/")
    try put("\(eight)/a.pilote", "\(eight)/9/b.pilote")
    #expect(found == ["\(eight)/a.pilote"])
  }

  @Test func `links to folders are not followed, links to sheets are, and a dangling one is listed`() throws {
    try put("a/b.pilote")
    for (link, target) in [("a/loop", ".."), ("c.pilote", "a/b.pilote"), ("d.pilote", "nowhere")] {
      try FileManager.default.createSymbolicLink(atPath: folder.file(link), withDestinationPath: target)
    }
    #expect(found == ["a/b.pilote", "c.pilote", "d.pilote"])
  }

  @Test func `a folder that is not there is a fault, and the search goes on`() throws {
    try put("a.pilote")
    var search = SheetSearch()
    search.look(in: folder.file("nowhere"))
    search.look(in: folder.path)
    #expect(search.faults == [.disk(.other(ENOENT), during: .list, path: folder.file("nowhere"))])
    #expect(search.sheets == [folder.file("a.pilote")])
  }
}
