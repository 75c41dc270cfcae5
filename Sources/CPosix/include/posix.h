// Calls that Swift's own modules for the C library leave out.
#ifndef MILEPOST_POSIX_H
#define MILEPOST_POSIX_H

/// Exchanges two paths on one file system atomically. Returns 0, or -1 with errno set (ENOSYS, EINVAL or
/// ENOTSUP where the kernel or the file system cannot). Linux renameat2(2), macOS renameatx_np(2).
int milepost_exchange(int left_folder, const char *left, int right_folder, const char *right);

/// Writes everything staged on the file system of an open descriptor to disk. Returns 0, or -1 with errno set.
/// Linux syncfs(2), macOS fsync_volume_np(3).
int milepost_sync_filesystem(int descriptor);

#endif
