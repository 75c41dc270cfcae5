// Tables of facts from elsewhere, embedded from Tables/ when this file is compiled; each names its source and licence.
#ifndef MILEPOST_TABLES_H
#define MILEPOST_TABLES_H

#include <stddef.h>

/// The bytes of one table.
struct milepost_table {
    const unsigned char *bytes;
    size_t count;
};

/// Which letters look alike: a code point and its skeleton on each line (Unicode Technical Standard 39).
struct milepost_table milepost_skeletons(void);

#endif
