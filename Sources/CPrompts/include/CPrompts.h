#ifndef CPROMPTS_H
#define CPROMPTS_H

#include <malloc.h>  // malloc_trim, which Swift’s own import of the C library leaves out
#include <stddef.h>

/// One file of prompts/, as it stood when the binary was built.
typedef struct {
  const char *_Nonnull path;  ///< its path below prompts/, such as "fr/questions.yaml"
  const unsigned char *_Nonnull bytes;  ///< its bytes, up to a zero
} prompt_file;

/// How many files are embedded.
size_t prompt_files_count(void);

/// The file at an index below prompt_files_count().
prompt_file prompt_file_at(size_t index);

#endif
