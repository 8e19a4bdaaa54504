import CPrompts

/// Gives memory that is no longer in use back to the system: what it takes to read the prompts is a third of what a draft
/// takes, and the C library would keep it.
public func releaseUnusedMemory() {
  malloc_trim(0)
}
