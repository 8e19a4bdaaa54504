// Whatever happens to the process, the terminal is given back as it was found. One terminal per process.
#ifndef TERMINAL_GUARD_H
#define TERMINAL_GUARD_H

#include <stdbool.h>

/// What the signals that arrived since the last call ask for.
typedef struct {
  int ending; ///< SIGTERM, SIGHUP, SIGINT or SIGQUIT; 0 if none. It stays until the program ends.
  bool stop;  ///< SIGTSTP: the program should suspend itself.
  bool continued;
  bool resized;
} terminal_signals;

/// Notes the terminal's modes, catches signals, and turns bracketed paste on.
/// False if the terminal is gone.
bool terminal_guard_hold(int input, int output);

/// Gives the terminal back as `terminal_guard_hold` found it, and the signals their former actions.
void terminal_guard_release(void);

/// A descriptor that becomes readable when a signal has arrived; -1 before the first hold.
int terminal_guard_descriptor(void);

terminal_signals terminal_guard_signals(void);

#endif
