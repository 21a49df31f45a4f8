/* A disk with faults, for the tests: loaded before the C library it stands between the program and the
   files under one folder (OMI_FAULTS_UNDER), which it can let fail, fill up, be slow or be gone; with
   OMI_FAULTS_LOG it writes down everything that reaches the disk, for tests/store/faults/cuts.py. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { READ = 1, WRITE = 2, SYNC = 4, TRUNCATE = 8, OPEN = 16, UNLINK = 32, RENAME = 64 };
enum { MOST_FILES = 4096 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char under[PATH_MAX];
static size_t under_length;
static int log_file = -1;
static int32_t serials[MOST_FILES]; /* of each open file that is watched; 0: it is none of ours */
static int32_t opened;

static int kinds, error_number, for_good;
static long countdown = -1, hits;
static int64_t room = -1; /* bytes that may still be added; -1: as many as the real disk takes */
static long sync_delay; /* milliseconds */
static long sync_calls;

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void)
{
    const char *folder = getenv("OMI_FAULTS_UNDER"), *path = getenv("OMI_FAULTS_LOG");
    if (folder && realpath(folder, under)) under_length = strlen(under);
    if (path && *path) log_file = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* --- what the test asks for ---------------------------------------------------------------------------- */

/* The n-th call of these kinds fails with this error, and with `on` every one after it; n < 1: none. */
void disk_fail(long n, int which, int error, int on)
{
    kinds = which, error_number = error, for_good = on, hits = 0, countdown = n < 1 ? -1 : n;
}
long disk_hits(void) { return hits; }
void disk_room(int64_t bytes) { room = bytes; }
void disk_slow(long milliseconds) { sync_delay = milliseconds; }
long disk_syncs(void) { return sync_calls; }

/* --- inside ------------------------------------------------------------------------------------------ */

static int is_watched(const char *path)
{
    char folder[PATH_MAX], whole[PATH_MAX];
    if (!under_length || !path || strlen(path) >= PATH_MAX) return 0;
    /* the file may not exist yet; its folder does */
    strcpy(folder, path);
    char *slash = strrchr(folder, '/');
    if (slash == folder) return 0;
    if (slash) *slash = 0; else strcpy(folder, ".");
    if (!realpath(folder, whole)) return 0;
    if (!strncmp(whole, under, under_length) && (whole[under_length] == '/' || !whole[under_length])) return 1;
    return realpath(path, whole) && !strcmp(whole, under);
}

static int serial_of(int file) { return file >= 0 && file < MOST_FILES ? serials[file] : 0; }

/* Whether this call is to fail; then errno is set. */
static int fails(int kind)
{
    int failed = 0;
    pthread_mutex_lock(&lock);
    if (countdown >= 0 && (kinds & kind)) {
        if (countdown > 0) countdown--;
        if (countdown == 0) failed = 1, hits++;
        if (failed && !for_good) countdown = -1;
    }
    pthread_mutex_unlock(&lock);
    if (failed) errno = error_number;
    return failed;
}

/* Whether there is no room for a file to grow so far; room that is there is used up. */
static int is_full(int file, int64_t end)
{
    struct stat now;
    if (room < 0 || fstat(file, &now)) return 0;
    int64_t more = end - now.st_size;
    if (more <= 0) return 0;
    if (more > room) { errno = ENOSPC; return 1; }
    room -= more;
    return 0;
}

static void give_back(int64_t bytes) { if (room >= 0 && bytes > 0) room += bytes; }

static void note(char kind, int32_t serial, int64_t offset, const void *content, int64_t length)
{
    struct __attribute__((packed)) { char kind; int32_t serial; int64_t offset, length; } head = {kind, serial, offset, length};
    if (log_file < 0) return;
    pthread_mutex_lock(&lock);
    syscall(SYS_write, log_file, &head, sizeof head);
    if (length) syscall(SYS_write, log_file, content, (size_t)length);
    pthread_mutex_unlock(&lock);
}

static void note_path(char kind, int32_t serial, int64_t offset, const char *path)
{
    char whole[PATH_MAX], folder[PATH_MAX];
    const char *name = strrchr(path, '/');
    strcpy(folder, path);
    if (name) folder[name - path] = 0; else strcpy(folder, ".");
    if (!realpath(path, whole) && realpath(folder, whole)) {
        strcat(whole, "/");
        strcat(whole, name ? name + 1 : path);
    }
    note(kind, serial, offset, whole, (int64_t)strlen(whole));
}

static int watch(int file, const char *path, int was_there, int flags)
{
    if (file < 0 || file >= MOST_FILES) return file;
    serials[file] = ++opened;
    note_path(was_there ? 'o' : 'c', opened, (flags & O_TRUNC) ? 0 : -1, path);
    return file;
}

/* --- opening ------------------------------------------------------------------------------------------- */

static int open_watched(int (*real)(const char *, int, ...), const char *path, int flags, mode_t mode)
{
    struct stat before;
    if (!is_watched(path)) return real(path, flags, mode);
    if (fails(OPEN)) return -1;
    int was_there = !lstat(path, &before);
    if (!was_there && (flags & O_CREAT) && room == 0) { errno = ENOSPC; return -1; }
    return watch(real(path, flags, mode), path, was_there, flags);
}

#define MODE \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }

int open(const char *path, int flags, ...) { REAL(open); MODE return open_watched(real, path, flags, mode); }
int open64(const char *path, int flags, ...) { REAL(open64); MODE return open_watched(real, path, flags, mode); }

int close(int file)
{
    REAL(close);
    if (serial_of(file)) serials[file] = 0;
    return real(file);
}

/* --- reading and writing ------------------------------------------------------------------------------- */

ssize_t read(int file, void *into, size_t size)
{
    REAL(read);
    return serial_of(file) && fails(READ) ? -1 : real(file, into, size);
}
ssize_t pread(int file, void *into, size_t size, off_t at)
{
    REAL(pread);
    return serial_of(file) && fails(READ) ? -1 : real(file, into, size, at);
}
ssize_t pread64(int file, void *into, size_t size, off64_t at)
{
    REAL(pread64);
    return serial_of(file) && fails(READ) ? -1 : real(file, into, size, at);
}

static int write_refused(int file, int64_t at, size_t size)
{
    return serial_of(file) && (fails(WRITE) || is_full(file, at + (int64_t)size));
}

ssize_t write(int file, const void *from, size_t size)
{
    REAL(write);
    int64_t at = -1;
    if (serial_of(file)) {
        struct stat now;
        at = (fcntl(file, F_GETFL) & O_APPEND) && !fstat(file, &now) ? now.st_size : lseek(file, 0, SEEK_CUR);
    }
    if (write_refused(file, at, size)) return -1;
    ssize_t written = real(file, from, size);
    if (serial_of(file) && written > 0) note('w', serials[file], at, from, written);
    return written;
}

#define PWRITE(name, offset_type) \
    ssize_t name(int file, const void *from, size_t size, offset_type at) \
    { \
        REAL(name); \
        if (write_refused(file, at, size)) return -1; \
        ssize_t written = real(file, from, size, at); \
        if (serial_of(file) && written > 0) note('w', serials[file], at, from, written); \
        return written; \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

/* Whoever copies in the kernel is told to read and write instead. */
ssize_t sendfile64(int to, int from, off64_t *at, size_t size);
ssize_t sendfile(int to, int from, off_t *at, size_t size)
{
    REAL(sendfile);
    if (serial_of(to)) { errno = EINVAL; return -1; }
    return real(to, from, at, size);
}
ssize_t sendfile64(int to, int from, off64_t *at, size_t size)
{
    REAL(sendfile64);
    if (serial_of(to)) { errno = EINVAL; return -1; }
    return real(to, from, at, size);
}

#define FTRUNCATE(name, offset_type) \
    int name(int file, offset_type size) \
    { \
        struct stat before; \
        REAL(name); \
        if (!serial_of(file)) return real(file, size); \
        if (fails(TRUNCATE) || is_full(file, size)) return -1; \
        int known = !fstat(file, &before), done = real(file, size); \
        if (!done) note('t', serials[file], size, 0, 0); \
        if (!done && known) give_back(before.st_size - size); \
        return done; \
    }
FTRUNCATE(ftruncate, off_t)
FTRUNCATE(ftruncate64, off64_t)

static void be_slow(void)
{
    struct timespec time = {sync_delay / 1000, (sync_delay % 1000) * 1000000};
    if (sync_delay) nanosleep(&time, 0);
}

#define SYNCING(name) \
    int name(int file) \
    { \
        REAL(name); \
        if (!serial_of(file)) return real(file); \
        if (fails(SYNC)) return -1; \
        sync_calls++; \
        be_slow(); \
        /* a disk that loses power is simulated from the log: the real one need not turn */ \
        int done = log_file < 0 ? real(file) : 0; \
        if (!done) note('s', serials[file], 0, 0, 0); \
        return done; \
    }
SYNCING(fsync)
SYNCING(fdatasync)

/* --- names --------------------------------------------------------------------------------------------- */

int unlink(const char *path)
{
    REAL(unlink);
    struct stat before;
    if (!is_watched(path)) return real(path);
    if (fails(UNLINK)) return -1;
    int known = !lstat(path, &before), done = real(path);
    if (!done) note_path('u', 0, 0, path);
    if (!done && known) give_back(before.st_size);
    return done;
}

int rename(const char *from, const char *to)
{
    REAL(rename);
    struct stat before;
    if (!is_watched(from)) return real(from, to);
    if (fails(RENAME)) return -1;
    int known = !lstat(to, &before);
    note_path('r', 0, 0, from);
    int done = real(from, to);
    note_path(done ? 'x' : 'R', 0, 0, to);
    if (!done && known) give_back(before.st_size);
    return done;
}

int mkdir(const char *path, mode_t mode)
{
    REAL(mkdir);
    if (!is_watched(path)) return real(path, mode);
    if (room == 0) { errno = ENOSPC; return -1; }
    int done = real(path, mode);
    if (!done) note_path('m', 0, 0, path);
    return done;
}

#define STATVFS(name, type) \
    int name(const char *path, struct type *into) \
    { \
        REAL(name); \
        int done = real(path, into); \
        if (!done && room >= 0 && under_length) \
            into->f_bavail = into->f_bfree = (fsblkcnt_t)(room / (int64_t)into->f_frsize); \
        return done; \
    }
STATVFS(statvfs, statvfs)
STATVFS(statvfs64, statvfs64)
