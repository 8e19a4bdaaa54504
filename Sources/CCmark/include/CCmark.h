#ifndef CCMARK_H
#define CCMARK_H

#if __has_include(<cmark.h>)
#include <cmark.h>
#else
#error "libcmark-dev is missing. Install it with: apt-get update && apt-get install -y libcmark-dev"
#endif

#endif
