#define _GNU_SOURCE // wcwidth
#include "CLibedit.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
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

void editline_bind_as(EditLine *editor, const char *key, const char *other) {
  el_set(editor, EL_BIND, "-s", key, other, NULL);
}

bool editline_set_line(EditLine *editor, const wchar_t *text, int cursor) {
  // What el_wline shows is libedit's own line; el_wreplacestr refuses an empty one.
  LineInfoW *line = (LineInfoW *)el_wline(editor);
  if (*text == 0) line->lastchar = line->cursor = line->buffer;
  else if (el_wreplacestr(editor, text) != 0) return false;
  el_cursor(editor, cursor - (int)(line->cursor - line->buffer));
  return true;
}

void editline_obey_user_mode(EditLine *editor) {
  el_source(editor, NULL);
  el_set(editor, EL_EDITMODE, 1);
}

// "bind -e" and "bind -v", which unbind every key.
static bool chooses_mode(const char *line) {
  const char *bind = strstr(line, "bind");
  if (!bind) return false;
  bind += strcspn(bind, " \t");
  bind += strspn(bind, " \t");
  return (strncmp(bind, "-e", 2) == 0 || strncmp(bind, "-v", 2) == 0) && strspn(bind + 2, " \t\r\n") > 0;
}

void editline_obey_user_keys(EditLine *editor) {
  char path[4096], line[4096];
  const char *named = getenv("EDITRC"), *home = getenv("HOME");
  snprintf(path, sizeof path, "%s%s", named ? named : home ? home : "", named ? "" : "/.editrc");
  FILE *settings = fopen(path, "r"), *keys = tmpfile();
  if (settings && keys) {
    while (fgets(line, sizeof line, settings))
      if (!chooses_mode(line)) fputs(line, keys);
    fflush(keys);
    snprintf(path, sizeof path, "/dev/fd/%d", fileno(keys));
    el_source(editor, path);
    el_set(editor, EL_EDITMODE, 1);
  }
  if (settings) fclose(settings);
  if (keys) fclose(keys);
}

bool editline_has_vi_keys(EditLine *editor) {
  const char *mode = NULL;
  return el_get(editor, EL_EDITOR, &mode) == 0 && mode && strcmp(mode, "vi") == 0;
}

void editline_set_flag(EditLine *editor, const char *mode, const char *flag) {
  el_set(editor, EL_SETTY, mode, flag, NULL);
}

void editline_raw(EditLine *editor, bool raw) { el_set(editor, EL_PREP_TERM, (int)raw); }
