// The files of rules/ in the order of their names. A new file is added here twice; a test says so
// where it is forgotten.
#include "CBundle.h"

static const unsigned char aldersfaktorer[] = {
#embed "../../rules/aldersfaktorer.rules"
};
static const unsigned char aldrar[] = {
#embed "../../rules/aldrar.rules"
};
static const unsigned char behov[] = {
#embed "../../rules/behov.rules"
};
static const unsigned char dialogerna[] = {
#embed "../../rules/dialogerna.rules"
};
static const unsigned char effekter[] = {
#embed "../../rules/effekter.rules"
};
static const unsigned char fakta_behov[] = {
#embed "../../rules/fakta-behov.rules"
};
static const unsigned char fakta_grupper[] = {
#embed "../../rules/fakta-grupper.rules"
};
static const unsigned char fakta_kunskap[] = {
#embed "../../rules/fakta-kunskap.rules"
};
static const unsigned char fakta_na[] = {
#embed "../../rules/fakta-na.rules"
};
static const unsigned char fakta_personal[] = {
#embed "../../rules/fakta-personal.rules"
};
static const unsigned char fakta_perspektiv[] = {
#embed "../../rules/fakta-perspektiv.rules"
};
static const unsigned char fakta_samordning[] = {
#embed "../../rules/fakta-samordning.rules"
};
static const unsigned char fakta_samverkan[] = {
#embed "../../rules/fakta-samverkan.rules"
};
static const unsigned char fakta_styrning[] = {
#embed "../../rules/fakta-styrning.rules"
};
static const unsigned char fakta_uppfoljning[] = {
#embed "../../rules/fakta-uppfoljning.rules"
};
static const unsigned char fakta_utbud_former[] = {
#embed "../../rules/fakta-utbud-former.rules"
};
static const unsigned char fakta_utbud[] = {
#embed "../../rules/fakta-utbud.rules"
};
static const unsigned char familjecentral[] = {
#embed "../../rules/familjecentral.rules"
};
static const unsigned char forsiktighet[] = {
#embed "../../rules/forsiktighet.rules"
};
static const unsigned char gapcheck[] = {
#embed "../../rules/gapcheck.rules"
};
static const unsigned char grupper_riktat[] = {
#embed "../../rules/grupper-riktat.rules"
};
static const unsigned char grupper[] = {
#embed "../../rules/grupper.rules"
};
static const unsigned char kallor_lst_stockholm_2014[] = {
#embed "../../rules/kallor-lst-stockholm-2014.rules"
};
static const unsigned char kallor_orebro_2016[] = {
#embed "../../rules/kallor-orebro-2016.rules"
};
static const unsigned char kallor_pa_2019[] = {
#embed "../../rules/kallor-pa-2019.rules"
};
static const unsigned char kallor_stis_2019[] = {
#embed "../../rules/kallor-stis-2019.rules"
};
static const unsigned char kanda_program[] = {
#embed "../../rules/kanda-program.rules"
};
static const unsigned char kunskap[] = {
#embed "../../rules/kunskap.rules"
};
static const unsigned char listor[] = {
#embed "../../rules/listor.rules"
};
static const unsigned char motsagelser[] = {
#embed "../../rules/motsagelser.rules"
};
static const unsigned char na_deltagande[] = {
#embed "../../rules/na-deltagande.rules"
};
static const unsigned char na_information[] = {
#embed "../../rules/na-information.rules"
};
static const unsigned char na_upplagg[] = {
#embed "../../rules/na-upplagg.rules"
};
static const unsigned char na_vard[] = {
#embed "../../rules/na-vard.rules"
};
static const unsigned char organisation_omvarlden[] = {
#embed "../../rules/organisation-omvarlden.rules"
};
static const unsigned char organisation_personal[] = {
#embed "../../rules/organisation-personal.rules"
};
static const unsigned char organisation_plan[] = {
#embed "../../rules/organisation-plan.rules"
};
static const unsigned char organisation_resurser[] = {
#embed "../../rules/organisation-resurser.rules"
};
static const unsigned char organisation_samordning[] = {
#embed "../../rules/organisation-samordning.rules"
};
static const unsigned char organisation_samverkan[] = {
#embed "../../rules/organisation-samverkan.rules"
};
static const unsigned char organisation_slutsatser[] = {
#embed "../../rules/organisation-slutsatser.rules"
};
static const unsigned char organisation_styrning[] = {
#embed "../../rules/organisation-styrning.rules"
};
static const unsigned char perspektiv[] = {
#embed "../../rules/perspektiv.rules"
};
static const unsigned char ramverket[] = {
#embed "../../rules/ramverket.rules"
};
static const unsigned char risker[] = {
#embed "../../rules/risker.rules"
};
static const unsigned char spindeln[] = {
#embed "../../rules/spindeln.rules"
};
static const unsigned char strategin[] = {
#embed "../../rules/strategin.rules"
};
static const unsigned char styrkor[] = {
#embed "../../rules/styrkor.rules"
};
static const unsigned char underlag[] = {
#embed "../../rules/underlag.rules"
};
static const unsigned char uppfoljning[] = {
#embed "../../rules/uppfoljning.rules"
};
static const unsigned char utbud_former[] = {
#embed "../../rules/utbud-former.rules"
};
static const unsigned char utbud_motesplatser[] = {
#embed "../../rules/utbud-motesplatser.rules"
};
static const unsigned char utbud_slutsatser[] = {
#embed "../../rules/utbud-slutsatser.rules"
};

#define FILE(name, bytes) {name, bytes, sizeof bytes}

static const struct bundle_file files[] = {
  FILE("aldersfaktorer.rules", aldersfaktorer),
  FILE("aldrar.rules", aldrar),
  FILE("behov.rules", behov),
  FILE("dialogerna.rules", dialogerna),
  FILE("effekter.rules", effekter),
  FILE("fakta-behov.rules", fakta_behov),
  FILE("fakta-grupper.rules", fakta_grupper),
  FILE("fakta-kunskap.rules", fakta_kunskap),
  FILE("fakta-na.rules", fakta_na),
  FILE("fakta-personal.rules", fakta_personal),
  FILE("fakta-perspektiv.rules", fakta_perspektiv),
  FILE("fakta-samordning.rules", fakta_samordning),
  FILE("fakta-samverkan.rules", fakta_samverkan),
  FILE("fakta-styrning.rules", fakta_styrning),
  FILE("fakta-uppfoljning.rules", fakta_uppfoljning),
  FILE("fakta-utbud-former.rules", fakta_utbud_former),
  FILE("fakta-utbud.rules", fakta_utbud),
  FILE("familjecentral.rules", familjecentral),
  FILE("forsiktighet.rules", forsiktighet),
  FILE("gapcheck.rules", gapcheck),
  FILE("grupper-riktat.rules", grupper_riktat),
  FILE("grupper.rules", grupper),
  FILE("kallor-lst-stockholm-2014.rules", kallor_lst_stockholm_2014),
  FILE("kallor-orebro-2016.rules", kallor_orebro_2016),
  FILE("kallor-pa-2019.rules", kallor_pa_2019),
  FILE("kallor-stis-2019.rules", kallor_stis_2019),
  FILE("kanda-program.rules", kanda_program),
  FILE("kunskap.rules", kunskap),
  FILE("listor.rules", listor),
  FILE("motsagelser.rules", motsagelser),
  FILE("na-deltagande.rules", na_deltagande),
  FILE("na-information.rules", na_information),
  FILE("na-upplagg.rules", na_upplagg),
  FILE("na-vard.rules", na_vard),
  FILE("organisation-omvarlden.rules", organisation_omvarlden),
  FILE("organisation-personal.rules", organisation_personal),
  FILE("organisation-plan.rules", organisation_plan),
  FILE("organisation-resurser.rules", organisation_resurser),
  FILE("organisation-samordning.rules", organisation_samordning),
  FILE("organisation-samverkan.rules", organisation_samverkan),
  FILE("organisation-slutsatser.rules", organisation_slutsatser),
  FILE("organisation-styrning.rules", organisation_styrning),
  FILE("perspektiv.rules", perspektiv),
  FILE("ramverket.rules", ramverket),
  FILE("risker.rules", risker),
  FILE("spindeln.rules", spindeln),
  FILE("strategin.rules", strategin),
  FILE("styrkor.rules", styrkor),
  FILE("underlag.rules", underlag),
  FILE("uppfoljning.rules", uppfoljning),
  FILE("utbud-former.rules", utbud_former),
  FILE("utbud-motesplatser.rules", utbud_motesplatser),
  FILE("utbud-slutsatser.rules", utbud_slutsatser),
};

const size_t bundle_count = sizeof files / sizeof files[0];

const struct bundle_file *bundle_file_at(size_t index) { return &files[index]; }

static const unsigned char snapshot[] = {
#embed "rules.snapshot"
};

static const struct bundle_file snapshot_file = FILE("rules.snapshot", snapshot);

const struct bundle_file *bundle_snapshot(void) { return &snapshot_file; }
