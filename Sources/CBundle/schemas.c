// The files of docs/schema/ in the order of their names. A new file is added here twice; a test says
// so where it is forgotten.
#include "CBundle.h"

static const unsigned char assessment[] = {
#embed "../../docs/schema/assessment.json"
};
static const unsigned char case_file[] = {
#embed "../../docs/schema/case.json"
};
static const unsigned char comparison[] = {
#embed "../../docs/schema/comparison.json"
};
static const unsigned char county[] = {
#embed "../../docs/schema/county.json"
};
static const unsigned char coverage[] = {
#embed "../../docs/schema/coverage.json"
};
static const unsigned char diagnostics[] = {
#embed "../../docs/schema/diagnostics.json"
};
static const unsigned char explanation[] = {
#embed "../../docs/schema/explanation.json"
};
static const unsigned char form_state[] = {
#embed "../../docs/schema/form-state.json"
};
static const unsigned char form[] = {
#embed "../../docs/schema/form.json"
};
static const unsigned char plan[] = {
#embed "../../docs/schema/plan.json"
};
static const unsigned char questions[] = {
#embed "../../docs/schema/questions.json"
};
static const unsigned char rules[] = {
#embed "../../docs/schema/rules.json"
};
static const unsigned char trace[] = {
#embed "../../docs/schema/trace.json"
};
static const unsigned char whatif[] = {
#embed "../../docs/schema/whatif.json"
};

#define FILE(name, bytes) {name, bytes, sizeof bytes}

static const struct bundle_file files[] = {
  FILE("assessment", assessment),
  FILE("case", case_file),
  FILE("comparison", comparison),
  FILE("county", county),
  FILE("coverage", coverage),
  FILE("diagnostics", diagnostics),
  FILE("explanation", explanation),
  FILE("form-state", form_state),
  FILE("form", form),
  FILE("plan", plan),
  FILE("questions", questions),
  FILE("rules", rules),
  FILE("trace", trace),
  FILE("whatif", whatif),
};

const size_t bundle_schema_count = sizeof files / sizeof files[0];

const struct bundle_file *bundle_schema_at(size_t index) { return &files[index]; }
