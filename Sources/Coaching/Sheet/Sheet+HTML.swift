extension Sheet {
  /// The sheet as one page that needs nothing else: no script, no picture or font from outside.
  public func html(of session: Session, in interview: Interview) -> String {
    let picture = session.launchDate.map { launch in
      CalendarPicture(
        launch: launch, hasScope: !session.isOpenPoint(.firstScope),
        hasAcceleration: !session.isOpenPoint(.acceleration),
        interview: interview
      ).svg
    }
    let title = HTMLText.escaped(product) + " · " + HTMLText.escaped(interview.text(.heading))
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(title)</title>
      <style>
      \(HTMLStyle.css)
      </style>
      </head>
      <body>
      <header>
      <p><strong>\(HTMLText.escaped(interview.text(.betaLabel)))</strong> \(HTMLText.escaped(interview.text(.betaBanner)))</p>
      </header>
      <main>
      <h1>\(HTMLText.escaped(product))</h1>
      \(([picture].compactMap { $0 } + [Sheet.html(blocks), openPointsHTML, coachHTML].filter { !$0.isEmpty }).joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private var openPointsHTML: String {
    openPoints.isEmpty
      ? "" : "<section class=\"open\">\n" + Sheet.html([.label(openPointsHeading), .list(openPoints)]) + "\n</section>"
  }

  private var coachHTML: String {
    coachCopy.isEmpty ? "" : "<section class=\"coach\">\n" + Sheet.html(coachCopy) + "\n</section>"
  }

  private static func html(_ blocks: [Block]) -> String { blocks.map(html).joined(separator: "\n") }

  private static func html(_ block: Block) -> String {
    switch block {
    case .heading(let text, let level): "<h\(level)>\(HTMLText.escaped(text))</h\(level)>"
    case .label(let text): "<h3>\(HTMLText.escaped(text))</h3>"
    case .paragraph(let text): "<p>\(HTMLText.escaped(text))</p>"
    case .list(let items): "<ul>\n" + items.map { "<li>\(HTMLText.escaped($0))</li>\n" }.joined() + "</ul>"
    }
  }
}

/// Text in which no character means anything to a browser, inside an element or a quoted attribute.
enum HTMLText {
  /// The text on one line, without invisible characters, with its mark-up escaped.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in PlainText.line(text).unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
