// swift-tools-version: 6.2
import PackageDescription

// A module exists because it forbids something: Coaching and Judgement import no I/O, Terminal alone
// sees libedit, SessionStore alone writes to the disk. Tests/ArchitectureTests checks the imports.
let package = Package(
  name: "pilote",
  products: [
    .executable(name: "pilote", targets: ["pilote"]),
    // For tests, which load it before the program.
    .library(name: "faulty-disk", type: .dynamic, targets: ["FaultyDisk"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // For arrays with one owner, which judging changes without asking each time whether anyone else holds them.
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .target(name: "CLibedit", linkerSettings: [.linkedLibrary("edit")]),
    // Linked statically, so that the program runs with libedit alone.
    .target(name: "CCmark", linkerSettings: [.linkedLibrary(":libcmark.a")]),
    .target(name: "CPrompts"),
    .target(name: "Coaching"),
    .target(
      name: "Judgement",
      dependencies: ["Coaching", .product(name: "BasicContainers", package: "swift-collections")]),
    .target(
      name: "Prompts",
      dependencies: ["Coaching", "Judgement", "CPrompts", .product(name: "Yams", package: "Yams")]),
    .target(name: "Markdown", dependencies: ["CCmark"]),
    .target(name: "Terminal", dependencies: ["CLibedit"]),
    .target(name: "SessionStore", dependencies: ["Coaching"]),
    .executableTarget(
      name: "pilote",
      dependencies: [
        "Coaching", "Judgement", "Markdown", "Prompts", "SessionStore", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "train", dependencies: ["Coaching", "Judgement", "Prompts"], exclude: ["Answers"]),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "CoachingTests", dependencies: ["Coaching"]),
    .testTarget(name: "JudgementTests", dependencies: ["Judgement", "Prompts"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "PseudoTerminal"]),
    .testTarget(name: "PromptsTests", dependencies: ["Prompts", "Judgement"]),
    .testTarget(
      name: "SessionStoreTests", dependencies: ["SessionStore", "PseudoTerminal", "append-fixture"],
      exclude: ["Fixtures"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "PseudoTerminal", "line-editor-fixture"]),
    .testTarget(name: "TrainTests", dependencies: ["train"]),
    .testTarget(name: "PiloteTests", dependencies: ["pilote", "PseudoTerminal"], exclude: ["Fixtures"]),
    .target(name: "PseudoTerminal", path: "Tests/Support"),
    .target(name: "FaultyDisk", path: "Tests/Fixtures/FaultyDisk"),
    .executableTarget(name: "append-fixture", dependencies: ["SessionStore"], path: "Tests/Fixtures/Append"),
    .executableTarget(name: "line-editor-fixture", dependencies: ["Terminal"], path: "Tests/Fixtures/LineEditor"),
  ],
  swiftLanguageModes: [.v6]
)
