// A disk that fails, for the real program: loaded before it (LD_PRELOAD), this makes FAULT_TIMES of the calls that
// concern the files of FAULT_FOLDER fail with FAULT_ERRNO, from the FAULT_AT-th on. A write that fails takes the first
// half of its bytes all the same; with FAULT_ERRNO 0 it says so, and nothing else fails. When FAULT_WHILE names a file,
// calls only count while it is there. The file .fault appears in the folder when a call has failed.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static long number(const char *name) {
  const char *text = getenv(name);
  return text ? atol(text) : 0;
}

static bool is_inside(const char *path) {
  const char *folder = getenv("FAULT_FOLDER");
  return folder && (path[0] != '/' || strncmp(path, folder, strlen(folder)) == 0);
}

static bool is_open_inside(int descriptor) {
  char link[64], path[PATH_MAX] = "/";
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  return descriptor > 2 && readlink(link, path, sizeof path - 1) > 0 && is_inside(path);
}

static bool fails(void) {
  static long calls;
  const char *needed = getenv("FAULT_WHILE");
  if (needed && access(needed, F_OK) != 0) return false;
  long call = calls++, first = number("FAULT_AT");
  if (call < first || call >= first + number("FAULT_TIMES")) return false;
  char mark[PATH_MAX];
  snprintf(mark, sizeof mark, "%s/.fault", getenv("FAULT_FOLDER"));
  syscall(SYS_close, syscall(SYS_openat, AT_FDCWD, mark, O_WRONLY | O_CREAT, 0600));
  errno = (int)number("FAULT_ERRNO");
  return true;
}

// The C library's own function of that name.
#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))
#define FAIL_IF(concerned) \
  if ((concerned) && fails() && errno) return -1

static int open_with(const char *path, int flags, mode_t mode) {
  FAIL_IF(is_inside(path));
  return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0; \
    va_end(rest); \
    return open_with(path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

ssize_t write(int descriptor, const void *bytes, size_t count) {
  if (is_open_inside(descriptor) && fails()) {
    int code = errno;
    if (code == EINTR) return -1;
    ssize_t written = REAL(write)(descriptor, bytes, (count + 1) / 2);
    errno = code;
    return code ? -1 : written;
  }
  return REAL(write)(descriptor, bytes, count);
}

int fsync(int descriptor) {
  FAIL_IF(is_open_inside(descriptor));
  return REAL(fsync)(descriptor);
}

int fdatasync(int descriptor) {
  FAIL_IF(is_open_inside(descriptor));
  return REAL(fdatasync)(descriptor);
}

int ftruncate(int descriptor, off_t length) {
  FAIL_IF(is_open_inside(descriptor));
  return REAL(ftruncate)(descriptor, length);
}

int rename(const char *old, const char *new) {
  FAIL_IF(is_inside(new));
  return REAL(rename)(old, new);
}

// A file is closed even when that fails.
int close(int descriptor) {
  bool concerned = is_open_inside(descriptor);
  int result = REAL(close)(descriptor);
  FAIL_IF(concerned);
  return result;
}
