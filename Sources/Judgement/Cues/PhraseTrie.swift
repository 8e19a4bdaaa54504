/// Follows phrases word by word: from a node, by the identifier of a word, to the next.
///
/// The edges of all nodes stand in one array, each node's sorted by word.
struct PhraseTrie: Sendable {
  private let roots: [Int32]
  private var words: [Int32] = []
  private var targets: [Int32] = []
  private var nodes: [Node] = []

  private struct Node {
    /// Where its edges start; the next node's end them.
    var edges: Int32
    var gap: Int32
    /// The lists of the phrases that end here, a bit for each.
    var lists: UInt64
  }

  /// The node of the phrases that start with a word; -1 for none.
  func root(_ word: Int32) -> Int { Int(word) < roots.count ? Int(roots[Int(word)]) : -1 }

  /// The node a word leads to; -1 for none.
  func child(of node: Int, by word: Int32) -> Int {
    var low = Int(nodes[node].edges)
    let end = Int(nodes[node + 1].edges)
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < end && words[low] == word ? Int(targets[low]) : -1
  }

  /// The node that an ellipsis leads to; -1 for none.
  func gap(after node: Int) -> Int { Int(nodes[node].gap) }

  /// Whether any phrase is longer than what leads to this node.
  func goesOn(_ node: Int) -> Bool { nodes[node].edges < nodes[node + 1].edges || nodes[node].gap >= 0 }

  /// Calls `body` with each list that holds the phrase that ends here.
  @inline(__always)
  func forEachList(of node: Int, _ body: (Int) -> Void) {
    var lists = nodes[node].lists
    while lists != 0 {
      body(lists.trailingZeroBitCount)
      lists &= lists - 1
    }
  }
}

extension PhraseTrie {
  /// A trie that phrases can still be added to.
  struct Builder {
    /// What an ellipsis is called among the words.
    static let gap: Int32 = -1

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

    /// The node that a word, or an ellipsis, leads to, made if it is not there.
    mutating func child(of node: Int, by word: Int32) -> Int {
      if word == Self.gap {
        if nodes[node].gap < 0 { nodes[node].gap = append(word) }
        return Int(nodes[node].gap)
      }
      if node == 0 {
        while roots.count <= Int(word) { roots.append(-1) }
        if roots[Int(word)] < 0 { roots[Int(word)] = append(word) }
        return Int(roots[Int(word)])
      }
      var child = nodes[node].firstChild
      while child >= 0, nodes[Int(child)].word != word { child = nodes[Int(child)].sibling }
      if child < 0 {
        child = append(word)
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
      nodes.append(Node(word: word))
      return Int32(nodes.count - 1)
    }
  }

  fileprivate init(_ builder: Builder) {
    roots = builder.roots
    nodes.reserveCapacity(builder.nodes.count + 1)
    words.reserveCapacity(builder.nodes.count)
    targets.reserveCapacity(builder.nodes.count)
    var children: [Int32] = []
    for node in builder.nodes {
      nodes.append(Node(edges: Int32(words.count), gap: node.gap, lists: node.lists))
      children.removeAll(keepingCapacity: true)
      var child = node.firstChild
      while child >= 0 {
        children.append(child)
        child = builder.nodes[Int(child)].sibling
      }
      if children.count > 1 { children.sort { builder.nodes[Int($0)].word < builder.nodes[Int($1)].word } }
      for child in children {
        words.append(builder.nodes[Int(child)].word)
        targets.append(child)
      }
    }
    nodes.append(Node(edges: Int32(words.count), gap: -1, lists: 0))
  }
}
