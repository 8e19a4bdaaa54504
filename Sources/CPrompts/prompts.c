#include "CPrompts.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// One block a file of prompts/; PromptsTests compares this list with the folder.
static const unsigned char fr_messages[] = {
#embed "../../prompts/fr/messages.yaml"
};
static const unsigned char fr_sheet[] = {
#embed "../../prompts/fr/sheet.yaml"
};
static const unsigned char en_messages[] = {
#embed "../../prompts/en/messages.yaml"
};
static const unsigned char en_sheet[] = {
#embed "../../prompts/en/sheet.yaml"
};

static const prompt_file files[] = {
  {"fr/messages.yaml", fr_messages, sizeof fr_messages},
  {"fr/sheet.yaml", fr_sheet, sizeof fr_sheet},
  {"en/messages.yaml", en_messages, sizeof en_messages},
  {"en/sheet.yaml", en_sheet, sizeof en_sheet},
};

size_t prompt_files_count(void) { return sizeof files / sizeof *files; }

prompt_file prompt_file_at(size_t index) { return files[index]; }
