import Coaching

/// The candidate that a mistyped name most likely meant; nil when none is near.
func nearest(to name: String, among candidates: [String]) -> String? {
  Spelling.nearest(to: name, among: candidates, within: max(2, name.count / 3))
}
