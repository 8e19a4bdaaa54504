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
  {"fr/fields.yaml", TEXT {
#embed "../../prompts/fr/fields.yaml" if_empty(0) suffix(, 0)
  }},
  {"fr/weights.txt", TEXT {
#embed "../../prompts/fr/weights.txt" if_empty(0) suffix(, 0)
  }},
  {"fr/headings.yaml", TEXT {
#embed "../../prompts/fr/headings.yaml" if_empty(0) suffix(, 0)
  }},
  {"fr/demands.txt", TEXT {
#embed "../../prompts/fr/demands.txt" if_empty(0) suffix(, 0)
  }},
  {"fr/cues/reading.yaml", TEXT {
#embed "../../prompts/fr/cues/reading.yaml" if_empty(0) suffix(, 0)
  }},
  {"fr/cues/places.yaml", TEXT {
#embed "../../prompts/fr/cues/places.yaml" if_empty(0) suffix(, 0)
  }},
  {"fr/cues/vague.yaml", TEXT {
#embed "../../prompts/fr/cues/vague.yaml" if_empty(0) suffix(, 0)
  }},
  {"fr/cues/commitment.yaml", TEXT {
#embed "../../prompts/fr/cues/commitment.yaml" if_empty(0) suffix(, 0)
  }},
  {"fr/cues/dependency.yaml", TEXT {
#embed "../../prompts/fr/cues/dependency.yaml" if_empty(0) suffix(, 0)
  }},
  {"fr/cues/spreading.yaml", TEXT {
#embed "../../prompts/fr/cues/spreading.yaml" if_empty(0) suffix(, 0)
  }},
  {"fr/cues/partners.yaml", TEXT {
#embed "../../prompts/fr/cues/partners.yaml" if_empty(0) suffix(, 0)
  }},
  {"fr/cues/success.yaml", TEXT {
#embed "../../prompts/fr/cues/success.yaml" if_empty(0) suffix(, 0)
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
  {"en/fields.yaml", TEXT {
#embed "../../prompts/en/fields.yaml" if_empty(0) suffix(, 0)
  }},
  {"en/weights.txt", TEXT {
#embed "../../prompts/en/weights.txt" if_empty(0) suffix(, 0)
  }},
  {"en/headings.yaml", TEXT {
#embed "../../prompts/en/headings.yaml" if_empty(0) suffix(, 0)
  }},
  {"en/demands.txt", TEXT {
#embed "../../prompts/en/demands.txt" if_empty(0) suffix(, 0)
  }},
  {"en/cues/reading.yaml", TEXT {
#embed "../../prompts/en/cues/reading.yaml" if_empty(0) suffix(, 0)
  }},
  {"en/cues/places.yaml", TEXT {
#embed "../../prompts/en/cues/places.yaml" if_empty(0) suffix(, 0)
  }},
  {"en/cues/vague.yaml", TEXT {
#embed "../../prompts/en/cues/vague.yaml" if_empty(0) suffix(, 0)
  }},
  {"en/cues/commitment.yaml", TEXT {
#embed "../../prompts/en/cues/commitment.yaml" if_empty(0) suffix(, 0)
  }},
  {"en/cues/dependency.yaml", TEXT {
#embed "../../prompts/en/cues/dependency.yaml" if_empty(0) suffix(, 0)
  }},
  {"en/cues/spreading.yaml", TEXT {
#embed "../../prompts/en/cues/spreading.yaml" if_empty(0) suffix(, 0)
  }},
  {"en/cues/partners.yaml", TEXT {
#embed "../../prompts/en/cues/partners.yaml" if_empty(0) suffix(, 0)
  }},
  {"en/cues/success.yaml", TEXT {
#embed "../../prompts/en/cues/success.yaml" if_empty(0) suffix(, 0)
  }},
};

size_t prompt_files_count(void) { return sizeof files / sizeof *files; }

prompt_file prompt_file_at(size_t index) { return files[index]; }
