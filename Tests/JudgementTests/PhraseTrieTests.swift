import Testing

@testable import Judgement

struct PhraseTrieTests {
  /// The node that a word leads to, which there must be room for.
  private func child(of node: Int, by word: Int32, in builder: inout PhraseTrie.Builder) throws -> Int {
    let child = builder.child(of: node, by: word)
    return try #require(child)
  }

  @Test func `a phrase is followed word by word, over an ellipsis too, to the lists it ends in`() throws {
    var builder = PhraseTrie.Builder()
    let first = try child(of: 0, by: 5, in: &builder)
    builder.end(2, at: first)
    let second = try child(of: first, by: 6, in: &builder)
    builder.end(0, at: second)
    builder.end(63, at: second)
    let gap = try child(of: second, by: PhraseTrie.Builder.gap, in: &builder)
    builder.end(7, at: gap)
    let last = try child(of: gap, by: 5, in: &builder)
    builder.end(1, at: last)
    let trie = builder.trie()
    #expect(trie.lists(of: 5) == 1 << 2)
    #expect([trie.lists(of: 6), trie.lists(of: 900)] == [0, 0])
    let node = trie.child(of: trie.root(5), by: 6)
    #expect(trie.lists(at: node) == UInt64(1) | 1 << 63)
    #expect(trie.child(of: trie.root(5), by: 5) == -1)
    let ahead = trie.gap(after: node)
    #expect(trie.lists(at: ahead) == 0, "no phrase ends with an ellipsis")
    let end = trie.child(of: ahead, by: 5)
    #expect(trie.lists(at: end) == 1 << 1)
    #expect(trie.goesOn(node) && !trie.goesOn(end))
  }

  @Test func `phrases beyond the room there is are not heard, and the others are`() throws {
    var builder = PhraseTrie.Builder(limit: 3)
    let first = try child(of: 0, by: 5, in: &builder)
    let second = try child(of: first, by: 6, in: &builder)
    builder.end(4, at: second)
    let refused = [
      builder.child(of: second, by: 7), builder.child(of: 0, by: 7),
      builder.child(of: second, by: PhraseTrie.Builder.gap),
    ]
    #expect(refused == [nil, nil, nil])
    let again = builder.child(of: first, by: 6)
    #expect(again == second)
    let trie = builder.trie()
    #expect(trie.lists(at: trie.child(of: trie.root(5), by: 6)) == 1 << 4)
    #expect([trie.root(7), trie.child(of: Int32(second), by: 7)] == [-1, -1])
  }
}
