// The tables. C23's #embed puts the bytes in without a copy of them in the sources.
#include "tables.h"

static const unsigned char skeletons[] = {
#embed "Tables/skeletons.tsv"
};
static const unsigned char english[] = {
#embed "Tables/english.txt"
};
static const unsigned char english_work[] = {
#embed "Tables/english-work.txt"
};
static const unsigned char german_nouns[] = {
#embed "Tables/german-nouns.txt"
};
static const unsigned char german_openers[] = {
#embed "Tables/german-openers.txt"
};
static const unsigned char spanish_openers[] = {
#embed "Tables/spanish-openers.txt"
};

struct milepost_table milepost_skeletons(void) {
    return (struct milepost_table){skeletons, sizeof skeletons};
}

struct milepost_table milepost_english(void) {
    return (struct milepost_table){english, sizeof english};
}

struct milepost_table milepost_english_work(void) {
    return (struct milepost_table){english_work, sizeof english_work};
}

struct milepost_table milepost_german_nouns(void) {
    return (struct milepost_table){german_nouns, sizeof german_nouns};
}

struct milepost_table milepost_german_openers(void) {
    return (struct milepost_table){german_openers, sizeof german_openers};
}

struct milepost_table milepost_spanish_openers(void) {
    return (struct milepost_table){spanish_openers, sizeof spanish_openers};
}
