"""Shows that each check finds what it is for: a good page has no fault, and each fault that is put
into it is found by the checks that its line names, and by no other."""

import pathlib
import tempfile

import together

PAGES = pathlib.Path(__file__).resolve().parents[2] / "Tests/Pages"
OPTIONS = {"lang": "sv", "footer": ["Provköping", "2026-01-15", "regelbas 1.0"],
           "contains": ["Provköping"]}


def faults():
    """Blocks of "# CHECKS: what is wrong", lines to take out ("-") and to put in ("+")."""
    for block in (PAGES / "faults.txt").read_text(encoding="utf-8").split("\n# ")[1:]:
        head, *lines = block.splitlines()
        names, what = head.split(": ", 1)
        old = [line[1:] for line in lines if line.startswith("-")]
        new = [line[1:] for line in lines if line.startswith("+")]
        yield set(names.split(", ")) - {"none"}, what, "\n".join(old), "\n".join(new)


def run():
    good = (PAGES / "good.html").read_text(encoding="utf-8")
    wanted = [(set(), "the good page", "", "")] + list(faults())
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        jobs = []
        for number, (_, what, old, new) in enumerate(wanted):
            if old and good.count(old) != 1:
                failed.append(f"{what}: '{old}' stands {good.count(old)} times in the good page")
            file = pathlib.Path(folder) / f"{number}.html"
            file.write_text(good.replace(old, new) if old else good, encoding="utf-8")
            jobs.append((file, OPTIONS))
        for (names, what, _, _), problems in zip(wanted, together.check_all(jobs)):
            if {problem.check for problem in problems} != names:
                found = "".join(f"\n  {check}: {detail}" for check, detail in problems[:8])
                failed.append(f"{what}: wanted {sorted(names)}, found {found or 'nothing'}")
    print(*failed, sep="\n")
    print(f"{len(wanted) - 1} faults put into a good page, {len(failed)} not found as they should be")
    return not failed and len(wanted) > 1
