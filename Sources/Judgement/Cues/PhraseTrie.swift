/// Follows phrases word by word: from a node, by the identifier of a word, to the next.
///
/// The edges of all nodes stand in one array, each node's sorted by word.
struct PhraseTrie: Sendable {
  private let roots: [Int32]
  private var words: [Int32] = []
  private var targets: [Int32] = []
  /// The lists that phrases are of, in small numbers: the less memory is walked over, the less is waited for.
  private var lists: [UInt8] = []
  private var nodes: [Node] = []

  private struct Node {
    /// Where its edges start; the next node's end them. So do the lists.
    var edges: Int32
    var lists: Int32
    var gap: Int32
  }

  /// The node of the phrases that start with a word; -1 for none.
  func root(_ word: Int32) -> Int { Int(roots[Int(word)]) }

  /// The node a word leads to; -1 for none.
  func child(of node: Int, by word: Int32) -> Int {
    var low = Int(nodes[node].edges)
    var high = Int(nodes[node + 1].edges)
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < Int(nodes[node + 1].edges) && words[low] == word ? Int(targets[low]) : -1
  }

  /// The node that an ellipsis leads to; -1 for none.
  func gap(after node: Int) -> Int { Int(nodes[node].gap) }

  /// Whether any phrase is longer than what leads to this node.
  func goesOn(_ node: Int) -> Bool { nodes[node].edges < nodes[node + 1].edges || nodes[node].gap >= 0 }

  /// Calls `body` with each list that holds the phrase that ends here.
  func forEachList(of node: Int, _ body: (Int) -> Void) {
    for place in Int(nodes[node].lists)..<Int(nodes[node + 1].lists) { body(Int(lists[place])) }
  }
}

extension PhraseTrie {
  /// A trie that phrases can still be added to.
  struct Builder {
    /// What an ellipsis is called among the words.
    static let gap: Int32 = -1

    fileprivate struct Node {
      var edges: [(word: Int32, node: Int)] = []
      var gap = -1
      var lists: [Int] = []
      /// Whether an ellipsis leads here, or nothing does: no phrase ends so.
      let isOpen: Bool
    }

    fileprivate var nodes = [Node(isOpen: true)]
    /// The nodes after the first word, by word: too many to look through.
    fileprivate var roots: [Int32: Int] = [:]

    /// The node that a word, or an ellipsis, leads to, made if it is not there.
    mutating func child(of node: Int, by word: Int32) -> Int {
      if word == Self.gap {
        if nodes[node].gap < 0 { nodes[node].gap = append(isOpen: true) }
        return nodes[node].gap
      }
      if node == 0 {
        if let child = roots[word] { return child }
      } else if let edge = nodes[node].edges.first(where: { $0.word == word }) {
        return edge.node
      }
      let child = append(isOpen: false)
      if node == 0 { roots[word] = child } else { nodes[node].edges.append((word, child)) }
      return child
    }

    /// Ends a phrase of a list here; a phrase that is empty or ends with an ellipsis is not heard.
    mutating func end(_ list: Int, at node: Int) {
      if !nodes[node].isOpen, !nodes[node].lists.contains(list) { nodes[node].lists.append(list) }
    }

    /// The trie of all phrases added, over so many words.
    func trie(words: Int) -> PhraseTrie { PhraseTrie(self, words: words) }

    private mutating func append(isOpen: Bool) -> Int {
      nodes.append(Node(isOpen: isOpen))
      return nodes.count - 1
    }
  }

  fileprivate init(_ builder: Builder, words count: Int) {
    roots = (0..<Int32(count)).map { Int32(builder.roots[$0] ?? -1) }
    for node in builder.nodes {
      nodes.append(Node(edges: Int32(words.count), lists: Int32(lists.count), gap: Int32(node.gap)))
      for edge in node.edges.sorted(by: { $0.word < $1.word }) {
        words.append(edge.word)
        targets.append(Int32(edge.node))
      }
      lists += node.lists.map { UInt8($0) }
    }
    nodes.append(Node(edges: Int32(words.count), lists: Int32(lists.count), gap: -1))
  }
}
