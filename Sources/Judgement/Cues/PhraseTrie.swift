/// Follows phrases word by word: from a node, by the identifier of a word, to the next.
struct PhraseTrie: Sendable {
  /// The node of the phrases that start with each word; -1 for none.
  private let roots: [Int32]
  /// The number of each pair of a node and a word that leads on, and the node that it leads to; -1 for number 0.
  private var edges: PairTable
  private var targets: [Int32] = [-1]
  private var nodes: [Node] = []

  private struct Node {
    /// The node that an ellipsis leads to; -1 for none.
    var gap: Int32
    /// Whether a word or an ellipsis leads on.
    var goesOn: Bool
    /// The lists of the phrases that end here, a bit for each.
    var lists: UInt64
  }

  /// The lists that a word by itself is a cue of, a bit for each.
  @inline(__always)
  func lists(of word: Int32) -> UInt64 {
    let root = Int(word) < roots.count ? Int(roots[Int(word)]) : -1
    return root < 0 ? 0 : nodes[root].lists
  }

  /// The node of the longer phrases that start with a word; -1 for none.
  @inline(__always)
  func root(_ word: Int32) -> Int32 {
    let root = Int(word) < roots.count ? roots[Int(word)] : -1
    return root >= 0 && nodes[Int(root)].goesOn ? root : -1
  }

  /// The node a word leads to; -1 for none.
  @inline(__always)
  func child(of node: Int32, by word: Int32) -> Int32 { targets[edges[Int(node), Int(word)]] }

  /// The node that an ellipsis leads to; -1 for none.
  @inline(__always)
  func gap(after node: Int32) -> Int32 { nodes[Int(node)].gap }

  /// Whether any phrase is longer than what leads to this node.
  @inline(__always)
  func goesOn(_ node: Int32) -> Bool { nodes[Int(node)].goesOn }

  /// The lists that hold the phrase that ends here, a bit for each.
  @inline(__always)
  func lists(at node: Int32) -> UInt64 { nodes[Int(node)].lists }
}

extension PhraseTrie {
  /// A trie that phrases can still be added to.
  struct Builder {
    /// What an ellipsis is called among the words.
    static let gap: Int32 = -1

    /// How many nodes there may be: a hundred times those of our prompts. Phrases beyond that are not heard.
    private let limit: Int

    /// Makes an empty trie.
    init(limit: Int = PairTable.mostPairs) { self.limit = limit }

    /// A node; those that words lead to from the same one are a chain, so that none asks for memory of its own.
    fileprivate struct Node {
      /// The word that leads here.
      let word: Int32
      var firstChild: Int32 = -1
      var sibling: Int32 = -1
      var gap: Int32 = -1
      var lists: UInt64 = 0
      /// Whether an ellipsis leads here, or nothing does: no phrase ends so.
      var isOpen: Bool { word == Builder.gap }
    }

    fileprivate var nodes = [Node(word: gap)]
    /// The nodes after the first word, by word: too many to look through. -1 for none.
    fileprivate var roots: [Int32] = []

    /// The node that a word, or an ellipsis, leads to, made if it is not there; nil when there is no room for it.
    mutating func child(of node: Int, by word: Int32) -> Int? {
      if word == Self.gap {
        if nodes[node].gap < 0 { nodes[node].gap = append(word) }
        return nodes[node].gap < 0 ? nil : Int(nodes[node].gap)
      }
      if node == 0 {
        while roots.count <= Int(word) { roots.append(-1) }
        if roots[Int(word)] < 0 { roots[Int(word)] = append(word) }
        return roots[Int(word)] < 0 ? nil : Int(roots[Int(word)])
      }
      var child = nodes[node].firstChild
      while child >= 0, nodes[Int(child)].word != word { child = nodes[Int(child)].sibling }
      if child < 0 {
        child = append(word)
        guard child >= 0 else { return nil }
        nodes[Int(child)].sibling = nodes[node].firstChild
        nodes[node].firstChild = child
      }
      return Int(child)
    }

    /// Ends a phrase of a list here; a phrase that is empty or ends with an ellipsis is not heard.
    mutating func end(_ list: Int, at node: Int) {
      if !nodes[node].isOpen { nodes[node].lists |= 1 << UInt64(list) }
    }

    /// The trie of all phrases added.
    func trie() -> PhraseTrie { PhraseTrie(self) }

    private mutating func append(_ word: Int32) -> Int32 {
      guard nodes.count < limit else { return -1 }
      nodes.append(Node(word: word))
      return Int32(nodes.count - 1)
    }
  }

  fileprivate init(_ builder: Builder) {
    roots = builder.roots
    edges = PairTable(capacity: builder.nodes.count)
    nodes.reserveCapacity(builder.nodes.count)
    targets.reserveCapacity(builder.nodes.count + 1)
    for (number, node) in builder.nodes.enumerated() {
      nodes.append(Node(gap: node.gap, goesOn: node.gap >= 0 || node.firstChild >= 0, lists: node.lists))
      var child = node.firstChild
      while child >= 0 {
        edges.insert(number, Int(builder.nodes[Int(child)].word))
        targets.append(child)
        child = builder.nodes[Int(child)].sibling
      }
    }
  }
}
