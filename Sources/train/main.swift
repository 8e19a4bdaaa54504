import Coaching
import Foundation
import Judgement
import Prompts

let here = URL(filePath: #filePath).deletingLastPathComponent()
let folder = here.deletingLastPathComponent().deletingLastPathComponent().appending(path: "prompts")
let answers = try TrainingAnswer.Wording.allCases.flatMap { wording in
  try TrainingAnswer.all(in: here.appending(path: "Answers"), wording).map { (wording, $0) }
}
// « swift run -c release train demands » learns only which question a sentence answers.
if CommandLine.arguments.dropFirst().first != "demands" { try Training(answers: answers, prompts: folder).run() }
try DemandTraining(answers: answers, prompts: folder).run()
