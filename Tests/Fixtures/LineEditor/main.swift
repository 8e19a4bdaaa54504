// Reads lines as pilote does and says what came of each, so that tests can watch the Terminal module from outside.
// Usage: line-editor-fixture [--prefill TEXT] [--complete WORD,WORD…] [--pause MILLISECONDS] [--crash] [--wrap TEXT]
//        line-editor-fixture --progress STEPS
import Glibc
import Terminal

func option(_ name: String) -> String? {
  guard let index = CommandLine.arguments.firstIndex(of: name), index + 1 < CommandLine.arguments.count else {
    return nil
  }
  return CommandLine.arguments[index + 1]
}

var environment: [String: String] = [:]
for name in ["TERM", "NO_COLOR", "CLICOLOR", "ACCESSIBLE"] {
  if let value = getenv(name) { environment[name] = String(cString: value) }
}
let appearance = Appearance(descriptor: 1, environment: environment)
let output = Output(appearance: appearance)

if let text = option("--wrap") {
  do { try output.writeParagraph(StyledText(text, .bold)) } catch { exit(3) }
  exit(0)
}

if let steps = option("--progress").flatMap({ Int($0) }) {
  let bar = ProgressBar(title: "Lecture", percentSign: "%")
  let display = ProgressDisplay(environment: environment, bar: bar) { "\($0) sur \($1)" }
  for step in 0...steps {
    display?.show(done: step, of: steps)
    usleep(10_000)
  }
  display?.end()
  do { try output.writeLine("fini") } catch { exit(3) }
  exit(0)
}

let reader = lineReader(environment: environment, appearance: appearance)
let words = option("--complete")?.split(separator: ",").map(String.init) ?? []
reader.complete { before in words.filter { $0.hasPrefix(before) } }
var prefill = option("--prefill") ?? ""

@MainActor func say(_ text: String) {
  do { try output.writeLine(StyledText(text)) } catch { exit(3) }
}

while true {
  let result = reader.readLine(prompt: StyledText("Réponse › ", .accent), prefill: prefill)
  prefill = ""
  switch result {
  case .line("crash"): fatalError("asked to")
  case .line("exit"): exit(7)
  case .line("shell"):
    reader.release()
    system("stty -a | tr ';' '\\n' | grep -ow -e '-\\?icanon' -e '-\\?echo' -e '-\\?isig' | tr '\\n' ' '")
    say("back")
  case .line(let line):
    say("<\(line.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "|"))>")
    reader.remember(line)
    if let pause = option("--pause").flatMap({ UInt32($0) }) { usleep(pause * 1000) }
  case .interrupted(let text): say("interrupted[\(text)]")
  case .editorWanted(let text): say("editor[\(text)]")
  case .ended(_):
    say("ended")
    reader.release()
    exit(0)
  case .terminated(let signal, let text):
    say("terminated \(signal)[\(text)]")
    reader.release()
    endProcess(by: signal)
  }
}
