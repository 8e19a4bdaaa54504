// append-fixture SHEET COUNT [LARGEST]
//
// Appends COUNT answers to a sheet, which it makes or goes on with, and prints the number of each once it is on the
// disk; then it keeps the sheet open until standard input ends. Tests kill it on the way. LARGEST is the size in bytes
// that files may have. An error is printed in the place of a number, and ends the program.
import Coaching
import Glibc
import SessionStore

let arguments = CommandLine.arguments
guard arguments.count >= 3, let count = Int(arguments[2]) else { exit(64) }
let path = arguments[1]

if arguments.count > 3, let largest = rlim_t(arguments[3]) {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit(rlim_cur: largest, rlim_max: largest)
  setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
}

/// Prints a line at once, without a buffer that a kill would lose.
func say(_ text: String) {
  let line = Array("\(text)\n".utf8)
  _ = write(STDOUT_FILENO, line, line.count)
}

func sheet() throws(SheetFileError) -> (file: SheetFile, events: Int) {
  do {
    let (file, contents) = try SheetFile.open(at: path)
    return (file, contents.events.count)
  } catch .missing, .empty {
    return (try SheetFile.create(at: path, SystemClock.newHeader(.french)), 0)
  }
}

do {
  let (file, events) = try sheet()
  for number in events..<events + count {
    let text = "\(number) " + String(repeating: "é", count: number * 37 % 300)
    try file.append(.answered(.firstUsers, text: text, findings: []), at: SystemClock.now())
    say("\(number)")
  }
  withExtendedLifetime(file) { while readLine() != nil {} }
} catch {
  say("\(error)")
  exit(2)
}
