import Glibc

/// Puts something in the place of the standard input, output and error that were closed when the program was started
/// (`>&-`). Else the next file it opens gets the number of one, and what is said to the user is written into it.
public func fillStandardDescriptors() {
  for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
    // The lowest free number is taken: this one. What is read from it is at its end, and nothing can be written to it.
    _ = open("/dev/null", O_RDONLY)
  }
}
