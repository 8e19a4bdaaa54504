#define _GNU_SOURCE // wcwidth
#include "CLibedit.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

static bool is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

bool use_utf8_characters(void) {
  if (setlocale(LC_CTYPE, "") && is_utf8()) return true;
  return setlocale(LC_CTYPE, "C.UTF-8") && is_utf8();
}

int character_width(wchar_t character) { return wcwidth(character); }

EditLine *editline_open(const char *program, int input, int output) {
  FILE *nowhere = fopen("/dev/null", "r+");
  if (!nowhere) return NULL;
  EditLine *editor = el_init_fd(program, nowhere, nowhere, nowhere, input, output, output);
  if (!editor) fclose(nowhere);
  return editor;
}

void editline_close(EditLine *editor) {
  FILE *nowhere = NULL;
  el_get(editor, EL_GETFP, 0, &nowhere);
  el_end(editor);
  if (nowhere) fclose(nowhere);
}

void editline_set_owner(EditLine *editor, void *owner) { el_set(editor, EL_CLIENTDATA, owner); }

void *editline_owner(EditLine *editor) {
  void *owner = NULL;
  el_get(editor, EL_CLIENTDATA, &owner);
  return owner;
}

void editline_set_reader(EditLine *editor, editline_read_function reader) { el_set(editor, EL_GETCFN, reader); }

void editline_set_mode(EditLine *editor, const char *mode) { el_set(editor, EL_EDITOR, mode); }

void editline_add_function(EditLine *editor, const char *name, editline_key_function function) {
  el_set(editor, EL_ADDFN, name, "", function);
}

void editline_bind(EditLine *editor, const char *key, const char *command) {
  el_set(editor, EL_BIND, key, command, NULL);
}

void editline_bind_in_vi_commands(EditLine *editor, const char *key, const char *command) {
  el_set(editor, EL_BIND, "-a", key, command, NULL);
}

void editline_obey_user(EditLine *editor) {
  el_source(editor, NULL);
  el_set(editor, EL_EDITMODE, 1);
}

bool editline_has_vi_keys(EditLine *editor) {
  const char *mode = NULL;
  return el_get(editor, EL_EDITOR, &mode) == 0 && mode && strcmp(mode, "vi") == 0;
}

void editline_set_flag(EditLine *editor, const char *mode, const char *flag) {
  el_set(editor, EL_SETTY, mode, flag, NULL);
}

void editline_raw(EditLine *editor, bool raw) { el_set(editor, EL_PREP_TERM, (int)raw); }

History *editline_history(EditLine *editor, int size) {
  History *lines = history_init();
  HistEvent event;
  if (!lines) return NULL;
  history(lines, &event, H_SETSIZE, size);
  history(lines, &event, H_SETUNIQUE, 1);
  el_set(editor, EL_HIST, history, lines);
  return lines;
}

void editline_remember(History *lines, const char *line) {
  HistEvent event;
  history(lines, &event, H_ENTER, line);
}
