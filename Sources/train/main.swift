import Coaching
import Foundation
import Judgement
import Prompts

let here = URL(filePath: #filePath).deletingLastPathComponent()
let folder = here.deletingLastPathComponent().deletingLastPathComponent().appending(path: "prompts")
try Training(answers: TrainingAnswer.all(in: here.appending(path: "Answers")), prompts: folder).run()
