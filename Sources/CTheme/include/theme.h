// The default theme, embedded from Templates/ when this file is compiled.
#ifndef MILEPOST_THEME_H
#define MILEPOST_THEME_H

#include <stddef.h>

/// One file of the theme: its path below Templates/ and its bytes.
struct milepost_theme_file {
    const char *path;
    const unsigned char *bytes;
    size_t count;
};

/// How many files the theme has.
size_t milepost_theme_count(void);

/// The file at an index below the count.
struct milepost_theme_file milepost_theme_file(size_t index);

#endif
