// What a page is made of: its own files, and the engine and the rules as Scripts/web has packed
// them; where it has not, they are empty.
#include "CBundle.h"

static const unsigned char html[] = {
#embed "../WebEngine/Page/page.html"
};
static const unsigned char style[] = {
#embed "../WebEngine/Page/page.css"
};
static const unsigned char script[] = {
#embed "../WebEngine/Page/unpack.js" suffix(, )
#embed "../WebEngine/Page/engine.js" suffix(, )
#embed "../WebEngine/Page/texts.js" suffix(, )
#embed "../WebEngine/Page/elements.js" suffix(, )
#embed "../WebEngine/Page/answer.js" suffix(, )
#embed "../WebEngine/Page/question.js" suffix(, )
#embed "../WebEngine/Page/list.js" suffix(, )
#embed "../WebEngine/Page/files.js" suffix(, )
#embed "../WebEngine/Page/views.js" suffix(, )
#embed "../WebEngine/Page/answers.js" suffix(, )
#embed "../WebEngine/Page/result.js" suffix(, )
#embed "../WebEngine/Page/workshop.js" suffix(, )
#embed "../WebEngine/Page/page.js"
};

#define ENGINE "../../.build/web/wasm32-unknown-none-wasm/release/WebEngine.wasm.packed"
#define UNPACKER "../../.build/web/wasm32-unknown-none-wasm/release/Unpacker.wasm.gz"
#define RULES "../../.build/web/wasm32-unknown-none-wasm/release/rules.gz"
#define CASES "../../.build/web/wasm32-unknown-none-wasm/release/cases.gz"
#define DIGEST "../../.build/web/wasm32-unknown-none-wasm/release/rules.sha256"

static const unsigned char engine[] = {
#if __has_embed(ENGINE)
#embed ENGINE
#endif
};
static const unsigned char unpacker[] = {
#if __has_embed(UNPACKER)
#embed UNPACKER
#endif
};
static const unsigned char rules[] = {
#if __has_embed(RULES)
#embed RULES
#endif
};
static const unsigned char cases[] = {
#if __has_embed(CASES)
#embed CASES
#endif
};
static const unsigned char digest[] = {
#if __has_embed(DIGEST)
#embed DIGEST
#endif
};

#define FILE(name, bytes) {name, bytes, sizeof bytes}

static const struct bundle_file files[] = {
  FILE("page.html", html),
  FILE("page.css", style),
  FILE("page.js", script),
  FILE("WebEngine.wasm.packed", engine),
  FILE("Unpacker.wasm.gz", unpacker),
  FILE("rules.gz", rules),
  FILE("rules.sha256", digest),
  FILE("cases.gz", cases),
};

const struct bundle_file *bundle_page(enum bundle_page_file file) { return &files[file]; }
