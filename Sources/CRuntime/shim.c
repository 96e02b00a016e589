// The C library of the WebAssembly module: exactly what the linker asks for, nothing on other
// machines. mem* but memcmp are instructions (-mbulk-memory).
#ifdef __wasm__
#include <stddef.h>
#include <stdint.h>

// The allocator: blocks of a power of two, one list of free blocks for each size. A block starts
// with its class in 16 bytes, so that what follows is aligned for everything.
enum { headerSize = 16, smallestClass = 5, classCount = 32, pageSize = 65536 };

typedef struct Block {
  uint32_t class;
  struct Block *next;
} Block;

extern unsigned char __heap_base;
static Block *freeBlocks[classCount];
static uintptr_t top, end;

// Takes `size` bytes that have never been used, growing the memory where needed.
static Block *take(size_t size) {
  if (top == 0) {
    top = ((uintptr_t)&__heap_base + headerSize - 1) & ~(uintptr_t)(headerSize - 1);
    end = __builtin_wasm_memory_size(0) * (uintptr_t)pageSize;
  }
  if (end - top < size) {
    size_t pages = (size - (end - top) + pageSize - 1) / pageSize;
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) return NULL;
    end += pages * pageSize;
  }
  Block *block = (Block *)top;
  top += size;
  return block;
}

int posix_memalign(void **result, size_t alignment, size_t count) {
  if (alignment > headerSize) return 22;
  if (count > ((size_t)1 << (classCount - 1)) - headerSize) return 12;
  uint32_t class = smallestClass;
  while (((size_t)1 << class) < count + headerSize) class++;
  Block *block = freeBlocks[class];
  if (block) {
    freeBlocks[class] = block->next;
  } else if (!(block = take((size_t)1 << class))) {
    return 12;
  }
  block->class = class;
  *result = (unsigned char *)block + headerSize;
  return 0;
}

void free(void *pointer) {
  if (!pointer) return;
  Block *block = (Block *)((unsigned char *)pointer - headerSize);
  block->next = freeBlocks[block->class];
  freeBlocks[block->class] = block;
}

int memcmp(const void *first, const void *second, size_t count) {
  const unsigned char *a = first, *b = second;
  for (; count > 0; a++, b++, count--)
    if (*a != *b) return *a - *b;
  return 0;
}

// Seeds of hash tables. The same in every run: nothing that is printed may depend on it.
void arc4random_buf(void *bytes, size_t count) {
  for (unsigned char *byte = bytes; count > 0; byte++, count--) *byte = 0x5a;
}

// The product of two 128-bit numbers modulo 2^128, of 32-bit halves.
__int128 __multi3(__int128 first, __int128 second) {
  uint64_t a = (uint64_t)first, b = (uint64_t)second;
  uint64_t aLow = (uint32_t)a, aHigh = a >> 32, bLow = (uint32_t)b, bHigh = b >> 32;
  uint64_t low = aLow * bLow, middle = aHigh * bLow + (low >> 32);
  uint64_t cross = aLow * bHigh + (uint32_t)middle;
  uint64_t high = aHigh * bHigh + (middle >> 32) + (cross >> 32);
  high += a * (uint64_t)((unsigned __int128)second >> 64);
  high += b * (uint64_t)((unsigned __int128)first >> 64);
  return (__int128)(((unsigned __int128)high << 64) | (cross << 32) | (uint32_t)low);
}

uintptr_t __stack_chk_guard = 0x6a09e667;

_Noreturn void __stack_chk_fail(void) { __builtin_trap(); }

// Nobody reads what the engine would print: it hands back bytes.
int putchar(int character) { return character; }
#endif
