/* A disk that tells what is done to it, and fails or hangs when told; and a clock that can be set.
 *
 * Preloaded into a program that is otherwise as it is (LD_PRELOAD), it stands between the
 * program and the C library. Only files below the watched folder are concerned. The program's
 * own test code switches it by the functions that begin with disk_, found by ctypes.
 *
 * The record is a row of: one letter, length of the name, length of the second name, position,
 * length of the data (1 + 4 + 4 + 8 + 4 bytes, little-endian), then the three themselves.
 *   C made a file, D made a folder, W wrote, T cut or grew to, S synced, U removed, R renamed,
 *   F failed to sync, M a mark of the test's own, X changed a file in a way this does not follow
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static char watched[PATH_MAX];
static size_t watched_length;
static int record = -1;
static long count, fail_from, fail_until;
static int fail_with, only_syncs, paused;
static long clock_moved;

#define REAL(type, name, ...)                                                                      \
    static type (*real)(__VA_ARGS__);                                                              \
    if (!real)                                                                                     \
        real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

/* ---- what the test says ---- */

void disk_watch(const char *folder) {
    snprintf(watched, sizeof watched, "%s/", folder);
    watched_length = strlen(watched);
}

int disk_record(const char *path) {
    record = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    return record;
}

/* Operations from..until (the first from now on is 1) fail; returns how many there were before. */
long disk_fail(long from, long until, int error) {
    long was = count;
    count = 0;
    fail_from = from;
    fail_until = until;
    fail_with = error;
    return was;
}

/* While paused nothing is counted and nothing fails: the test itself looks at the disk. */
void disk_pause(int is_paused) { paused = is_paused; }

/* Only syncs are counted and fail from now on. */
void disk_only_syncs(void) { only_syncs = 1; }

void disk_set_clock(long seconds) { clock_moved = seconds; }

/* ---- hanging: whoever touches what lies below a name waits until it is let go ---- */

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t let_go = PTHREAD_COND_INITIALIZER;
static char hanging[PATH_MAX];
static size_t hanging_length;
static int waiting;

/* `below` is a name in the watched folder, "" lets everybody go. */
void disk_hang(const char *below) {
    pthread_mutex_lock(&gate);
    snprintf(hanging, sizeof hanging, "%s", below);
    hanging_length = strlen(hanging);
    pthread_cond_broadcast(&let_go);
    pthread_mutex_unlock(&gate);
}

/* How many wait now. */
int disk_waiting(void) {
    pthread_mutex_lock(&gate);
    int now = waiting;
    pthread_mutex_unlock(&gate);
    return now;
}

static void hang(const char *name) {
    if (!hanging_length || !name)
        return;
    pthread_mutex_lock(&gate);
    waiting++;
    while (hanging_length && !strncmp(name, hanging, hanging_length))
        pthread_cond_wait(&let_go, &gate);
    waiting--;
    pthread_mutex_unlock(&gate);
}

/* ---- names ---- */

static const char *inside(const char *path) {
    if (!watched_length || strncmp(path, watched, watched_length - 1))
        return NULL;
    if (!path[watched_length - 1])
        return ".";
    return path[watched_length - 1] == '/' && path[watched_length] ? path + watched_length : NULL;
}

static const char *name_of(int file, char *buffer) {
    char link[40];
    if (!watched_length || file == record)
        return NULL;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, buffer, PATH_MAX - 1);
    if (length <= 0)
        return NULL;
    buffer[length] = 0;
    return inside(buffer);
}

static const char *name_at(int folder, const char *path, char *buffer) {
    if (!watched_length || !path)
        return NULL;
    if (path[0] == '/')
        return inside(path);
    if (folder == AT_FDCWD) {
        if (!getcwd(buffer, PATH_MAX))
            return NULL;
    } else {
        char link[40];
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        ssize_t length = readlink(link, buffer, PATH_MAX - 1);
        if (length <= 0)
            return NULL;
        buffer[length] = 0;
    }
    size_t length = strlen(buffer);
    snprintf(buffer + length, PATH_MAX - length, "/%s", path);
    return inside(buffer);
}

/* ---- telling and failing ---- */

static void tell(char what, const char *name, const char *other, int64_t at, const void *data,
                 uint32_t size) {
    if (record < 0)
        return;
    static ssize_t (*real)(int, const struct iovec *, int);
    if (!real)
        real = (ssize_t(*)(int, const struct iovec *, int))dlsym(RTLD_NEXT, "writev");
    uint32_t lengths[2] = {(uint32_t)strlen(name), other ? (uint32_t)strlen(other) : 0};
    struct iovec parts[] = {
        {&what, 1},   {lengths, 8},
        {&at, 8},     {&size, 4},
        {(void *)name, lengths[0]}, {(void *)other, lengths[1]},
        {(void *)data, size},
    };
    size_t wanted = 21 + lengths[0] + lengths[1] + size;
    if (real(record, parts, 7) != (ssize_t)wanted)
        _exit(97); /* half a record would prove anything */
}

void disk_mark(const void *data, uint32_t size) {
    pthread_mutex_lock(&one_at_a_time);
    tell('M', "mark", NULL, 0, data, size);
    pthread_mutex_unlock(&one_at_a_time);
}

static int fails(const char *name, int is_sync) {
    size_t length = strlen(name);
    if (paused || (only_syncs && !is_sync))
        return 0;
    /* the index of a write-ahead log lives in memory, its file is never asked */
    if (length > 4 && !strcmp(name + length - 4, "-shm"))
        return 0;
    count++;
    if (count < fail_from || count > fail_until)
        return 0;
    errno = fail_with;
    return 1;
}

#define GUARDED(type, failed, name, call, after)                                                   \
    if (!(name))                                                                                   \
        return call;                                                                               \
    hang(name);                                                                                    \
    pthread_mutex_lock(&one_at_a_time);                                                            \
    type done = failed;                                                                            \
    if (!fails(name, 0)) {                                                                            \
        done = call;                                                                               \
        int said = errno;                                                                          \
        if (done != (type)(failed)) {                                                              \
            after;                                                                                 \
        }                                                                                          \
        errno = said;                                                                              \
    }                                                                                              \
    pthread_mutex_unlock(&one_at_a_time);                                                          \
    return done

/* ---- opening ---- */

#define OPENS(symbol, folder, ...)                                                                 \
    int symbol(__VA_ARGS__ const char *path, int flags, ...) {                                     \
        REAL(int, openat, int, const char *, int, ...);                                            \
        mode_t mode = 0;                                                                           \
        if (flags & (O_CREAT | O_TMPFILE)) {                                                       \
            va_list more;                                                                          \
            va_start(more, flags);                                                                 \
            mode = va_arg(more, mode_t);                                                           \
            va_end(more);                                                                          \
        }                                                                                          \
        char buffer[PATH_MAX];                                                                     \
        const char *name = name_at(folder, path, buffer);                                          \
        int is_new = name && (flags & O_CREAT) && faccessat(folder, path, F_OK, 0);                \
        GUARDED(int, -1, name, real(folder, path, flags, mode), {                                  \
            if (is_new)                                                                            \
                tell('C', name, NULL, 0, NULL, 0);                                                 \
            else if (flags & O_TRUNC)                                                              \
                tell('T', name, NULL, 0, NULL, 0);                                                 \
        });                                                                                        \
    }
#define COMMA ,
OPENS(open, AT_FDCWD, )
OPENS(open64, AT_FDCWD, )
OPENS(openat, folder, int folder COMMA)
OPENS(openat64, folder, int folder COMMA)

/* ---- writing, reading, syncing ---- */

#define AT_PLACE(symbol, what, buffer_type)                                                        \
    ssize_t symbol(int file, buffer_type data, size_t size, off64_t at) {                          \
        REAL(ssize_t, symbol, int, buffer_type, size_t, off64_t);                                  \
        char buffer[PATH_MAX];                                                                     \
        const char *name = name_of(file, buffer);                                                  \
        GUARDED(ssize_t, -1, name, real(file, data, size, at), {                                   \
            if (what)                                                                              \
                tell(what, name, NULL, at, data, (uint32_t)done);                                  \
        });                                                                                        \
    }
AT_PLACE(pwrite, 'W', const void *)
AT_PLACE(pwrite64, 'W', const void *)
AT_PLACE(pread, 0, void *)
AT_PLACE(pread64, 0, void *)

ssize_t write(int file, const void *data, size_t size) {
    REAL(ssize_t, write, int, const void *, size_t);
    char buffer[PATH_MAX];
    const char *name = name_of(file, buffer);
    GUARDED(ssize_t, -1, name, real(file, data, size), {
        /* where the write ended is where the file stands now, also when it was appended */
        tell('W', name, NULL, lseek(file, 0, SEEK_CUR) - done, data, (uint32_t)done);
    });
}

ssize_t read(int file, void *data, size_t size) {
    REAL(ssize_t, read, int, void *, size_t);
    char buffer[PATH_MAX];
    const char *name = name_of(file, buffer);
    GUARDED(ssize_t, -1, name, real(file, data, size), (void)0);
}

#define SYNCS(symbol)                                                                              \
    int symbol(int file) {                                                                         \
        REAL(int, symbol, int);                                                                    \
        char buffer[PATH_MAX];                                                                     \
        const char *name = name_of(file, buffer);                                                  \
        if (!name)                                                                                 \
            return real(file);                                                                     \
        hang(name);                                                                                \
        pthread_mutex_lock(&one_at_a_time);                                                        \
        int failed = fails(name, 1) ? -1 : real(file);                                             \
        int said = errno;                                                                          \
        tell(failed ? 'F' : 'S', name, NULL, 0, NULL, 0);                                          \
        errno = said;                                                                              \
        pthread_mutex_unlock(&one_at_a_time);                                                      \
        return failed;                                                                             \
    }
SYNCS(fsync)
SYNCS(fdatasync)

#define CUTS(symbol)                                                                               \
    int symbol(int file, off64_t length) {                                                         \
        REAL(int, symbol, int, off64_t);                                                           \
        char buffer[PATH_MAX];                                                                     \
        const char *name = name_of(file, buffer);                                                  \
        GUARDED(int, -1, name, real(file, length), tell('T', name, NULL, length, NULL, 0));        \
    }
CUTS(ftruncate)
CUTS(ftruncate64)

/* These answer with the error itself, and only ever make a file longer. */
#define GROWS(symbol)                                                                              \
    int symbol(int file, off64_t at, off64_t length) {                                             \
        REAL(int, symbol, int, off64_t, off64_t);                                                  \
        char buffer[PATH_MAX];                                                                     \
        const char *name = name_of(file, buffer);                                                  \
        if (!name)                                                                                 \
            return real(file, at, length);                                                         \
        hang(name);                                                                                \
        pthread_mutex_lock(&one_at_a_time);                                                        \
        int wrong = fails(name, 0) ? fail_with : real(file, at, length);                              \
        struct stat now;                                                                           \
        if (!wrong && !fstat(file, &now))                                                          \
            tell('T', name, NULL, now.st_size, NULL, 0);                                           \
        pthread_mutex_unlock(&one_at_a_time);                                                      \
        return wrong;                                                                              \
    }
GROWS(posix_fallocate)
GROWS(posix_fallocate64)

/* ---- names in folders ---- */

#define ON_NAME(symbol, what, folder, call, ...)                                                   \
    int symbol(__VA_ARGS__) {                                                                      \
        char buffer[PATH_MAX];                                                                     \
        const char *name = name_at(folder, path, buffer);                                          \
        GUARDED(int, -1, name, call, tell(what, name, NULL, 0, NULL, 0));                          \
    }
static int real_unlinkat(int folder, const char *path, int flags) {
    REAL(int, unlinkat, int, const char *, int);
    return real(folder, path, flags);
}
static int real_mkdirat(int folder, const char *path, mode_t mode) {
    REAL(int, mkdirat, int, const char *, mode_t);
    return real(folder, path, mode);
}
ON_NAME(unlink, 'U', AT_FDCWD, real_unlinkat(AT_FDCWD, path, 0), const char *path)
ON_NAME(unlinkat, 'U', folder, real_unlinkat(folder, path, flags), int folder, const char *path,
        int flags)
ON_NAME(rmdir, 'U', AT_FDCWD, real_unlinkat(AT_FDCWD, path, AT_REMOVEDIR), const char *path)
ON_NAME(mkdir, 'D', AT_FDCWD, real_mkdirat(AT_FDCWD, path, mode), const char *path, mode_t mode)
ON_NAME(mkdirat, 'D', folder, real_mkdirat(folder, path, mode), int folder, const char *path,
        mode_t mode)

static int renames(int from, const char *path, int to, const char *onto) {
    REAL(int, renameat, int, const char *, int, const char *);
    char buffer[PATH_MAX], other_buffer[PATH_MAX];
    const char *name = name_at(from, path, buffer), *other = name_at(to, onto, other_buffer);
    GUARDED(int, -1, name, real(from, path, to, onto),
            tell(other ? 'R' : 'X', name, other, 0, NULL, 0));
}
int rename(const char *path, const char *onto) { return renames(AT_FDCWD, path, AT_FDCWD, onto); }
int renameat(int from, const char *path, int to, const char *onto) {
    return renames(from, path, to, onto);
}

/* ---- looking changes nothing, but hangs too ---- */

#define LOOKS(symbol, folder, type, call, ...)                                                     \
    int symbol(__VA_ARGS__, type *found) {                                                         \
        char buffer[PATH_MAX];                                                                     \
        hang(name_at(folder, path, buffer));                                                       \
        return call;                                                                               \
    }
static int real_fstatat(int folder, const char *path, struct stat *found, int flags) {
    REAL(int, fstatat, int, const char *, struct stat *, int);
    return real(folder, path, found, flags);
}
static int real_fstatat64(int folder, const char *path, struct stat64 *found, int flags) {
    REAL(int, fstatat64, int, const char *, struct stat64 *, int);
    return real(folder, path, found, flags);
}
LOOKS(stat, AT_FDCWD, struct stat, real_fstatat(AT_FDCWD, path, found, 0), const char *path)
LOOKS(stat64, AT_FDCWD, struct stat64, real_fstatat64(AT_FDCWD, path, found, 0), const char *path)

DIR *opendir(const char *path) {
    REAL(DIR *, opendir, const char *);
    char buffer[PATH_MAX];
    hang(name_at(AT_FDCWD, path, buffer));
    return real(path);
}

/* ---- what is not followed: told, so that no test believes a record with a hole ---- */

#define UNKNOWN(type, symbol, file, call, ...)                                                     \
    type symbol(__VA_ARGS__) {                                                                     \
        char buffer[PATH_MAX];                                                                     \
        const char *name = name_of(file, buffer);                                                  \
        GUARDED(type, -1, name, call, tell('X', name, #symbol, 0, NULL, 0));                       \
    }
static ssize_t real_sendfile(int out, int in, off64_t *at, size_t size) {
    REAL(ssize_t, sendfile64, int, int, off64_t *, size_t);
    return real(out, in, at, size);
}
static ssize_t real_writev(int file, const struct iovec *parts, int many) {
    REAL(ssize_t, writev, int, const struct iovec *, int);
    return real(file, parts, many);
}
UNKNOWN(ssize_t, sendfile, out, real_sendfile(out, in, at, size), int out, int in, off64_t *at,
        size_t size)
UNKNOWN(ssize_t, sendfile64, out, real_sendfile(out, in, at, size), int out, int in, off64_t *at,
        size_t size)
UNKNOWN(ssize_t, writev, file, real_writev(file, parts, many), int file,
        const struct iovec *parts, int many)

/* ---- the wall clock ---- */

int clock_gettime(clockid_t which, struct timespec *now) {
    REAL(int, clock_gettime, clockid_t, struct timespec *);
    int failed = real(which, now);
    if (!failed && which == CLOCK_REALTIME)
        now->tv_sec += clock_moved;
    return failed;
}
