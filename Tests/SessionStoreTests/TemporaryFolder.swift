import Foundation
import Testing

/// A folder on the real disk, which goes with its tests; or, for tests that write much, one in memory, where it is there.
final class TemporaryFolder {
  let path: String

  init(inMemory: Bool = false) throws {
    let parent = inMemory && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(parent)/pilote-test-XXXXXX".utf8CString)
    path = String(cString: try #require(mkdtemp(&template)))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of the file called `name` in the folder.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The names of all that is in the folder.
  var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() } }
}

func bytes(of path: String) throws -> [UInt8] {
  Array(try Data(contentsOf: URL(fileURLWithPath: path)))
}

func text(of path: String) throws -> String {
  try #require(String(validating: bytes(of: path), as: UTF8.self))
}

func write(_ bytes: some Collection<UInt8>, to path: String) throws {
  try Data(bytes).write(to: URL(fileURLWithPath: path))
}

func write(_ text: String, to path: String) throws {
  try write(text.utf8, to: path)
}

func status(of path: String) throws -> stat {
  var status = stat()
  try #require(lstat(path, &status) == 0)
  return status
}
