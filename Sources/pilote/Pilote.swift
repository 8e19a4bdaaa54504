import ArgumentParser

@main
struct Pilote: ParsableCommand {
  func run() {}
}
