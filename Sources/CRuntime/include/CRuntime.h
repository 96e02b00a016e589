// What the WebAssembly module needs of a C library. Nothing here is for callers: the compiler and
// the Swift standard library ask the linker for it.
#ifndef CRUNTIME_H
#define CRUNTIME_H
#endif
