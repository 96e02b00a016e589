// The engine as a WASI command, for tests: the same functions that the page calls, driven through
// standard input and output. Scripts/web links it into a module of its own.
//
//   in:  count and bytes of the rules as gap_use takes them, then for each request count and bytes,
//        to the end of input
//   out: for the rules and for each request count and bytes of the answer, then the pages of memory
//        in use (4 bytes)
//
// Counts are 32 bits, least significant byte first.
#ifdef __wasm__
#include <stddef.h>
#include <stdint.h>

#define WASI(function) \
  __attribute__((import_module("wasi_snapshot_preview1"), import_name(#function))) function

typedef struct {
  unsigned char *bytes;
  size_t count;
} Piece;

uint32_t WASI(fd_read)(uint32_t file, const Piece *pieces, size_t count, size_t *done);
uint32_t WASI(fd_write)(uint32_t file, const Piece *pieces, size_t count, size_t *done);
_Noreturn void WASI(proc_exit)(uint32_t code);

unsigned char *gap_alloc(int32_t count);
int32_t gap_count(unsigned char *buffer);
void gap_free(unsigned char *buffer);
unsigned char *gap_use(unsigned char *rules, int32_t count);
unsigned char *gap_ask(unsigned char *request, int32_t count);

// Reads exactly `count` bytes; tells whether there were any.
static int readAll(void *bytes, size_t count) {
  Piece rest = {bytes, count};
  while (rest.count > 0) {
    size_t done = 0;
    if (fd_read(0, &rest, 1, &done) != 0) proc_exit(2);
    if (done == 0 && rest.count == count) return 0;
    if (done == 0) proc_exit(3);
    rest.bytes += done;
    rest.count -= done;
  }
  return 1;
}

static void writeAll(const void *bytes, size_t count) {
  Piece rest = {(unsigned char *)bytes, count};
  while (rest.count > 0) {
    size_t done = 0;
    if (fd_write(1, &rest, 1, &done) != 0) proc_exit(4);
    rest.bytes += done;
    rest.count -= done;
  }
}

// Reads a count and its bytes into a new buffer, or gives NULL at the end of input.
static unsigned char *readBuffer(void) {
  int32_t count;
  if (!readAll(&count, sizeof count)) return NULL;
  unsigned char *buffer = gap_alloc(count);
  if (!buffer || (count > 0 && !readAll(buffer, (size_t)count))) proc_exit(3);
  return buffer;
}

static void hand(unsigned char *answer, unsigned char *question) {
  int32_t count = gap_count(answer);
  writeAll(&count, sizeof count);
  writeAll(answer, (size_t)count);
  gap_free(answer);
  gap_free(question);
}

void _start(void) {
  unsigned char *rules, *request;
  if (!(rules = readBuffer())) proc_exit(3);
  hand(gap_use(rules, gap_count(rules)), rules);
  while ((request = readBuffer())) hand(gap_ask(request, gap_count(request)), request);
  int32_t pages = (int32_t)__builtin_wasm_memory_size(0);
  writeAll(&pages, sizeof pages);
}
#endif
