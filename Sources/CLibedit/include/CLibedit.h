// What Swift cannot call or do itself: libedit's variadic functions, and signal handlers.
#ifndef CLIBEDIT_H
#define CLIBEDIT_H

#if __has_include(<histedit.h>)
#include <histedit.h>
#else
#error "libedit-dev is missing. Install it with: apt-get update && apt-get install -y libedit-dev"
#endif

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <wchar.h>

#include "TerminalGuard.h"

typedef unsigned char (*editline_key_function)(EditLine *_Nullable, wint_t);
typedef int (*editline_read_function)(EditLine *_Nullable, wchar_t *_Nullable);

/// Makes LC_CTYPE a UTF-8 one, whatever the locale. libedit crashes or drops accents without it, so
/// this comes before `editline_open`. False if the system has no UTF-8 locale at all.
bool use_utf8_characters(void);

/// wcwidth, which Swift's Glibc does not show: columns on the screen, -1 if not printable.
int character_width(wchar_t character);

/// libedit on a terminal. It reads keys and edits the line, but all that it draws goes to /dev/null.
EditLine *_Nullable editline_open(const char *_Nonnull program, int input, int output);
void editline_close(EditLine *_Nonnull editor);

void editline_set_owner(EditLine *_Nonnull editor, void *_Nullable owner);
void *_Nullable editline_owner(EditLine *_Nonnull editor);

void editline_set_reader(EditLine *_Nonnull editor, editline_read_function _Nonnull reader);
void editline_set_mode(EditLine *_Nonnull editor, const char *_Nonnull mode);

void editline_add_function(EditLine *_Nonnull editor, const char *_Nonnull name, editline_key_function _Nonnull function);
/// Binds a key for typing (emacs' keys, or vi's while inserting).
void editline_bind(EditLine *_Nonnull editor, const char *_Nonnull key, const char *_Nonnull command);
/// Binds a key for vi's commands.
void editline_bind_in_vi_commands(EditLine *_Nonnull editor, const char *_Nonnull key, const char *_Nonnull command);
/// Makes one key do what another does.
void editline_bind_as(EditLine *_Nonnull editor, const char *_Nonnull key, const char *_Nonnull other);
/// Makes `text` the line, and puts the cursor at `cursor`. False if there is no memory for it.
bool editline_set_line(EditLine *_Nonnull editor, const wchar_t *_Nonnull text, int cursor);
/// Takes emacs' keys or vi's as the user's ~/.editrc says; editing stays on.
void editline_obey_user_mode(EditLine *_Nonnull editor);
/// Binds the keys as the user's ~/.editrc says, without unbinding the others.
void editline_obey_user_keys(EditLine *_Nonnull editor);
bool editline_has_vi_keys(EditLine *_Nonnull editor);

/// Adds ("+echo") or removes ("-echo") a flag of the mode "-d" (while editing) or "-x" (between two lines).
void editline_set_flag(EditLine *_Nonnull editor, const char *_Nonnull mode, const char *_Nonnull flag);
void editline_raw(EditLine *_Nonnull editor, bool raw);

#endif
