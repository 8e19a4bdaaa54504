// In C because a signal handler may only do what is async-signal-safe: no Swift runtime, no allocation.
#define _GNU_SOURCE // pipe2
#include "TerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static const int noted[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
static const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

static struct sigaction noted_before[COUNT(noted)], crashes_before[COUNT(crashes)];
static struct termios modes_before;
static int held_input = -1, held_output = -1;
static int wakeup[2] = {-1, -1};
static volatile sig_atomic_t held, ending, stop, continued, resized;
static volatile time_t ending_at;

static void give_back(void) {
  if (!held) return;
  held = 0;
  // In the background the terminal is somebody else's.
  if (tcgetpgrp(held_input) != getpgrp()) return;
  ssize_t written = write(held_output, "\033[?2004l", 8);
  (void)written;
  tcsetattr(held_input, TCSANOW, &modes_before);
}

static void die_of(int signal_number) {
  give_back();
  signal(signal_number, SIG_DFL);
  raise(signal_number); // delivered when the handler returns
}

static void note(int signal_number) {
  int saved_errno = errno;
  switch (signal_number) {
  case SIGTSTP: stop = 1; break;
  case SIGCONT: continued = 1; break;
  case SIGWINCH: resized = 1; break;
  default:
    // A program that has not ended a second after it was asked to is stuck.
    if (ending && time(NULL) - ending_at > 1) die_of(signal_number);
    if (!ending) ending_at = time(NULL);
    ending = signal_number;
  }
  ssize_t written = write(wakeup[1], "!", 1);
  (void)written;
  errno = saved_errno;
}

static void crash(int signal_number) {
  give_back();
  for (int i = 0; i < COUNT(crashes); i++)
    if (crashes[i] == signal_number) sigaction(signal_number, &crashes_before[i], NULL);
  raise(signal_number);
}

static void catch(const int *numbers, struct sigaction *before, int count, void (*handler)(int)) {
  for (int i = 0; i < count; i++) {
    // On its own stack if there is one: a crash may be a stack overflow.
    struct sigaction action = {.sa_handler = handler, .sa_flags = SA_ONSTACK};
    sigemptyset(&action.sa_mask);
    sigaction(numbers[i], NULL, &before[i]);
    // What was ignored from the start (nohup) stays ignored.
    if (before[i].sa_handler != SIG_IGN) sigaction(numbers[i], &action, NULL);
  }
}

bool terminal_guard_hold(int input, int output) {
  static bool prepared = false;
  if (held) return true;
  if (tcgetattr(input, &modes_before) != 0) return false;
  if (!prepared) {
    if (pipe2(wakeup, O_CLOEXEC | O_NONBLOCK) != 0) return false;
    atexit(give_back);
    prepared = true;
  }
  held_input = input;
  held_output = output;
  held = 1;
  catch(noted, noted_before, COUNT(noted), note);
  catch(crashes, crashes_before, COUNT(crashes), crash);
  ssize_t written = write(output, "\033[?2004h", 8);
  (void)written;
  return true;
}

void terminal_guard_release(void) {
  if (!held) return;
  give_back();
  for (int i = 0; i < COUNT(noted); i++) sigaction(noted[i], &noted_before[i], NULL);
  for (int i = 0; i < COUNT(crashes); i++) sigaction(crashes[i], &crashes_before[i], NULL);
}

int terminal_guard_descriptor(void) { return wakeup[0]; }

terminal_signals terminal_guard_signals(void) {
  char bytes[64];
  while (read(wakeup[0], bytes, sizeof bytes) > 0) continue;
  terminal_signals signals = {.ending = ending, .stop = stop, .continued = continued, .resized = resized};
  stop = continued = resized = 0;
  return signals;
}
