#ifndef CLIBEDIT_H
#define CLIBEDIT_H

#if __has_include(<histedit.h>)
#include <histedit.h>
#else
#error "libedit-dev is missing. Install it with: apt-get update && apt-get install -y libedit-dev"
#endif

#endif
