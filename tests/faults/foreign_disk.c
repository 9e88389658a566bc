/* A file system that refuses what FAT, a mount of another system's disk and a network share refuse.
 *
 * Preloaded (LD_PRELOAD) into the program as it is. Below the folder FOREIGN_DISK, changing
 * permissions is answered with the error FOREIGN_MODES and syncing a folder with FOREIGN_FOLDERS;
 * opening that folder itself to read it, as a sync does, with FOREIGN_OPEN. 0 lets it through.
 * Each refusal is written to the file FOREIGN_RECORD as one letter: M, S or O.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define REAL(type, name, ...)                                                                      \
    static type (*real)(__VA_ARGS__);                                                              \
    if (!real)                                                                                     \
        real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

static int number(const char *name) {
    const char *given = getenv(name);
    return given ? atoi(given) : 0;
}

/* Whether a whole path is the foreign folder or below it. */
static int is_foreign(const char *path) {
    const char *disk = getenv("FOREIGN_DISK");
    size_t length = disk ? strlen(disk) : 0;
    return length && !strncmp(path, disk, length) && (!path[length] || path[length] == '/');
}

static int is_foreign_file(int file) {
    char link[40], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return 0;
    path[length] = 0;
    return is_foreign(path);
}

/* 1 where the call is refused: errno says why. */
static int refused(const char *name, char letter) {
    static int (*open_it)(const char *, int, ...);
    int error = number(name);
    const char *record = getenv("FOREIGN_RECORD");
    if (!error)
        return 0;
    if (!open_it)
        open_it = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, "open");
    int file = record ? open_it(record, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    if (file >= 0) {
        if (write(file, &letter, 1) != 1)
            _exit(97); /* a record with a hole would prove nothing */
        close(file);
    }
    errno = error;
    return 1;
}

int chmod(const char *path, mode_t mode) {
    REAL(int, chmod, const char *, mode_t);
    return is_foreign(path) && refused("FOREIGN_MODES", 'M') ? -1 : real(path, mode);
}

int fchmodat(int folder, const char *path, mode_t mode, int flags) {
    REAL(int, fchmodat, int, const char *, mode_t, int);
    return is_foreign(path) && refused("FOREIGN_MODES", 'M') ? -1 : real(folder, path, mode, flags);
}

int fchmod(int file, mode_t mode) {
    REAL(int, fchmod, int, mode_t);
    return is_foreign_file(file) && refused("FOREIGN_MODES", 'M') ? -1 : real(file, mode);
}

static int is_folder(int file) {
    struct stat found;
    return !fstat(file, &found) && S_ISDIR(found.st_mode);
}

#define SYNCS(symbol)                                                                              \
    int symbol(int file) {                                                                         \
        REAL(int, symbol, int);                                                                    \
        if (is_folder(file) && is_foreign_file(file) && refused("FOREIGN_FOLDERS", 'S'))           \
            return -1;                                                                             \
        return real(file);                                                                         \
    }
SYNCS(fsync)
SYNCS(fdatasync)

/* Only a plain opening to read is refused: listing a folder says O_DIRECTORY. */
#define OPENS(symbol)                                                                              \
    int symbol(const char *path, int flags, ...) {                                                 \
        REAL(int, symbol, const char *, int, ...);                                                 \
        mode_t mode = 0;                                                                           \
        if (flags & (O_CREAT | O_TMPFILE)) {                                                       \
            va_list more;                                                                          \
            va_start(more, flags);                                                                 \
            mode = va_arg(more, mode_t);                                                           \
            va_end(more);                                                                          \
        } else if (!(flags & (O_WRONLY | O_RDWR | O_DIRECTORY)) && is_foreign(path) &&             \
                   !strcmp(path, getenv("FOREIGN_DISK")) && refused("FOREIGN_OPEN", 'O'))          \
            return -1;                                                                             \
        return real(path, flags, mode);                                                            \
    }
OPENS(open)
OPENS(open64)
