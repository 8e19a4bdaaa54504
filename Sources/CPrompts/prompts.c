#include "CPrompts.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// The files of prompts/, each with a zero at its end. PromptsTests compares this list with the folder.
#define TEXT (const unsigned char[])
static const prompt_file files[] = {
  {"fr/questions.yaml", TEXT {
#embed "../../prompts/fr/questions.yaml" if_empty(0) suffix(, 0)
  }},
  {"fr/kinds.yaml", TEXT {
#embed "../../prompts/fr/kinds.yaml" if_empty(0) suffix(, 0)
  }},
  {"fr/messages.yaml", TEXT {
#embed "../../prompts/fr/messages.yaml" if_empty(0) suffix(, 0)
  }},
  {"fr/sheet.yaml", TEXT {
#embed "../../prompts/fr/sheet.yaml" if_empty(0) suffix(, 0)
  }},
  {"fr/cues/hedge.yaml", TEXT {
#embed "../../prompts/fr/cues/hedge.yaml" if_empty(0) suffix(, 0)
  }},
  {"en/questions.yaml", TEXT {
#embed "../../prompts/en/questions.yaml" if_empty(0) suffix(, 0)
  }},
  {"en/kinds.yaml", TEXT {
#embed "../../prompts/en/kinds.yaml" if_empty(0) suffix(, 0)
  }},
  {"en/messages.yaml", TEXT {
#embed "../../prompts/en/messages.yaml" if_empty(0) suffix(, 0)
  }},
  {"en/sheet.yaml", TEXT {
#embed "../../prompts/en/sheet.yaml" if_empty(0) suffix(, 0)
  }},
  {"en/cues/hedge.yaml", TEXT {
#embed "../../prompts/en/cues/hedge.yaml" if_empty(0) suffix(, 0)
  }},
};

size_t prompt_files_count(void) { return sizeof files / sizeof *files; }

prompt_file prompt_file_at(size_t index) { return files[index]; }
