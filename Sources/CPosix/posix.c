#if defined(__linux__)
#define _GNU_SOURCE
#endif
#include "posix.h"
#include <stdio.h>
#include <unistd.h>

#if defined(__APPLE__)
#include <sys/stdio.h>
#else
#include <fcntl.h>
#endif

int milepost_exchange(int left_folder, const char *left, int right_folder, const char *right) {
#if defined(__APPLE__)
    return renameatx_np(left_folder, left, right_folder, right, RENAME_SWAP);
#else
    return renameat2(left_folder, left, right_folder, right, RENAME_EXCHANGE);
#endif
}

int milepost_sync_filesystem(int descriptor) {
#if defined(__APPLE__)
    // A foreign file system may know no volume sync; its folder is then the best there is.
    int result = fsync_volume_np(descriptor, SYNC_VOLUME_FULLSYNC | SYNC_VOLUME_WAIT);
    return result == 0 ? 0 : fsync(descriptor);
#else
    return syncfs(descriptor);
#endif
}
