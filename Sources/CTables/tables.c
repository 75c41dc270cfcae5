// The tables. C23's #embed puts the bytes in without a copy of them in the sources.
#include "tables.h"

static const unsigned char skeletons[] = {
#embed "Tables/skeletons.tsv"
};

struct milepost_table milepost_skeletons(void) {
    return (struct milepost_table){skeletons, sizeof skeletons};
}
