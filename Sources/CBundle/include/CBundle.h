// The rule base that the binary carries: the files of rules/, byte for byte.
#ifndef CBUNDLE_H
#define CBUNDLE_H

#include <stddef.h>

struct bundle_file {
  const char *name;            // for example "gapcheck.rules"
  const unsigned char *bytes;  // not terminated
  size_t count;
};

extern const size_t bundle_count;

// The file at a place below bundle_count, sorted by name.
const struct bundle_file *bundle_file_at(size_t index);

// The same rule base, checked, as Scripts/snapshot writes it.
const struct bundle_file *bundle_snapshot(void);

extern const size_t bundle_schema_count;

// The schema at a place below bundle_schema_count, sorted by name; a name is without ".json".
const struct bundle_file *bundle_schema_at(size_t index);

// What a page is made of.
enum bundle_page_file {
  bundle_html,
  bundle_style,
  bundle_script,
  bundle_engine,    // packed; empty where Scripts/web has not built it
  bundle_unpacker,  // what unpacks it; the same
  bundle_rules,     // the same
  bundle_digest,    // of the rules before they were packed
  bundle_cases,     // the teaching cases, packed alike
};

const struct bundle_file *bundle_page(enum bundle_page_file file);

/// Asks the system for the memory of a usual run at once.
void bundle_prepare_heap(void);

#endif
