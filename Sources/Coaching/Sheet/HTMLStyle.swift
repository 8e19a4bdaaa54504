/// The look of the page: sober, readable on a phone and at night, and on one side of A4 when it is printed.
enum HTMLStyle {
  /// The style sheet. Every colour stands in one of the two palettes at its head.
  static let css = """
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --ink: #1d2430; --quiet: #4a5465; --accent: #1f4b7f; --on-accent: #ffffff;
      --line: #8a94a5; --soft: #f1f4f8;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #14181f; --ink: #e8ebf0; --quiet: #b3bccb; --accent: #a9cdf7; --on-accent: #10141a;
        --line: #7d8798; --soft: #1f2630;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.6 system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere;
    }
    header { background: var(--soft); border-bottom: 2px solid var(--accent); font-size: .9375rem; }
    header p, main { max-width: 42rem; margin: 0 auto; padding: .6rem 1.25rem; }
    header strong {
      background: var(--accent); color: var(--on-accent); border-radius: .2rem; padding: .1rem .45rem; margin-right: .35rem;
    }
    main { padding-top: 1.25rem; padding-bottom: 3rem; }
    h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .75rem; }
    h2 { font-size: 1.25rem; line-height: 1.3; color: var(--accent); margin: 1.75rem 0 .5rem; }
    h3 { font-size: 1.0625rem; line-height: 1.4; margin: 1.25rem 0 .25rem; }
    p, ul { margin: 0 0 .85rem; }
    ul { padding-left: 1.25rem; }
    svg { display: block; width: 100%; max-width: 32rem; margin: 1rem 0; font: 12px system-ui, "Liberation Sans", sans-serif; }
    svg text { fill: var(--quiet); }
    svg .strong { font-weight: 600; fill: var(--ink); }
    svg .on { font-weight: 600; font-size: 13px; fill: var(--on-accent); }
    svg .bar, svg .head { fill: var(--accent); }
    svg .way { stroke: var(--accent); stroke-width: 2; stroke-dasharray: 6 4; }
    svg .tick { stroke: var(--line); }
    .open, .coach { border-left: 4px solid var(--line); background: var(--soft); padding: .25rem 1rem; margin: 1.75rem 0 0; }
    .open h3, .coach h2 { margin-top: .6rem; }
    @page { size: A4; margin: 13mm 18mm; }
    @media print {
      body { font: 10pt/1.38 "Liberation Sans", Arial, Helvetica, sans-serif; }
      header p, main { max-width: none; padding-left: 0; padding-right: 0; }
      header { background: none; }
      main { padding-top: 6pt; padding-bottom: 0; }
      h1 { font-size: 17pt; margin-bottom: 6pt; }
      h2 { font-size: 12.5pt; margin: 10pt 0 3pt; }
      h3 { font-size: 10pt; margin: 6pt 0 1pt; }
      p, ul { margin-bottom: 5pt; }
      svg { max-width: 100mm; margin: 4pt 0; }
      h2, h3 { break-after: avoid; }
      svg, li { break-inside: avoid; }
      .bar, .head, header strong { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      .open, .coach { background: none; margin-top: 12pt; }
    }
    """
}
