// Tables of facts from elsewhere, embedded from Tables/ when this file is compiled; each names its source and licence.
// Lists of words are sorted by bytes, one word in lower case on each line, behind comments that begin with `#`.
#ifndef MILEPOST_TABLES_H
#define MILEPOST_TABLES_H

#include <stddef.h>

/// The bytes of one table.
struct milepost_table {
    const unsigned char *bytes;
    size_t count;
};

/// Which letters look alike: a code point and its skeleton on each line (Unicode Technical Standard 39).
/// The notice of its source is Tables/skeletons.copyright.txt.
struct milepost_table milepost_skeletons(void);

/// English words, American and British (SCOWL). The notice of its source is Tables/english.copyright.txt.
struct milepost_table milepost_english(void);

/// English words of work and of the web that SCOWL's list lacks.
struct milepost_table milepost_english_work(void);

/// German nouns, in lower case, and the words that open German sentences.
struct milepost_table milepost_german_nouns(void);
struct milepost_table milepost_german_openers(void);

/// Words that open Spanish sentences.
struct milepost_table milepost_spanish_openers(void);

#endif
