// The library is Debian's; this file only makes the header a module.
#include "CCmark.h"
