import Foundation
import Testing

/// What each module may import: SwiftPM lets an undeclared sibling, or Foundation, in unnoticed.
struct `Imports` {
  private static let allowed: [String: Set<String>] = [
    "CCmark": [], "CLibedit": [], "CPrompts": [],
    "Coaching": [],
    "Judgement": ["BasicContainers", "Coaching"],
    "Markdown": ["CCmark"],
    "Prompts": ["Coaching", "Judgement", "CPrompts", "Yams", "Foundation", "FoundationEssentials"],
    "Terminal": ["CLibedit", "Foundation", "Glibc"],
    "SessionStore": ["Coaching", "Glibc", "Foundation", "FoundationEssentials"],
    "train": ["Coaching", "Foundation", "Judgement", "Prompts"],
    "pilote": [
      "ArgumentParser", "Coaching", "Foundation", "FoundationEssentials", "Glibc", "Judgement", "Markdown", "Prompts",
      "SessionStore", "Synchronization", "Terminal",
    ],
  ]

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  @Test func `each module imports only what the design allows`() throws {
    let modules = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    #expect(Set(modules) == Set(Self.allowed.keys))
    for module in modules {
      let imports = try Self.imports(in: Self.sources.appending(path: module))
      let strangers = imports.subtracting(Self.allowed[module] ?? [])
      #expect(strangers.isEmpty, "\(module) imports \(strangers.sorted())")
    }
  }

  private static func imports(in folder: URL) throws -> Set<String> {
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    #expect(!files.isEmpty || folder.lastPathComponent.hasPrefix("C"))
    let lines = try files.flatMap {
      try String(contentsOf: folder.appending(path: $0), encoding: .utf8).split(separator: "\n")
    }
    // "@testable import X", "public import X" and "import struct X.Y" all end in the module's name.
    return Set(
      lines.map { $0.trimmingCharacters(in: .whitespaces) }.filter {
        $0.wholeMatch(of: /(?:@?\w+ )*import .*/) != nil && !$0.hasPrefix("//")
      }
      .compactMap { $0.split(separator: " ").last?.split(separator: ".").first.map(String.init) })
  }
}
