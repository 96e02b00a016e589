#!/usr/bin/env python3
"""Writes the facts.json of ../../../shared/bench/domain/gen_domain.py as case files, one a municipality.

usage: to_cases.py facts.json FOLDER

It renames and changes the notation, nothing else: `_` becomes `-`, the symbol `unknown` and a number that is left out
become the answer "vet ej", and every list is closed.
"""
import json, os, sys

NAMES = {"sv": "sv-se", "en": "en-gb", "yes": "yes", "no": "no"}
PREMISES = {"yes": "shared", "no": "separate", "unknown": "not-known"}


def name(text):
    return NAMES.get(text, text.replace("_", "-"))


def answer(fact, value):
    return f"{name(fact)} = {value if isinstance(value, int) else name(value)}"


def members(values):
    return "{ " + ", ".join(map(name, values)) + " }"


def lines(m):
    yield f'case m{m["id"]:05} {{ unit "Kommun {m["id"]}" kind kommun date 2026-01-01 fictional }}'
    for fact, value in m["scalars"].items():
        yield answer(fact, value)
    for fact, value in {"coordinator_share": "unknown", **m["numbers"]}.items():
        yield answer(fact, value)
    for p in m["programmes"]:
        yield (f'programme p{p["id"]} {{ number = {p["id"]} name = "{p["name"]}" first = {p["min"]} last = {p["max"]} '
               f'level = {p["level"]} sessions = {p["sessions"]} sender = {name(p["sender"])} '
               f'languages = {members(p["languages"])} }}')
    for c in m["centres"]:
        yield f'centre c{c["id"]} {{ premises = {PREMISES[c["shared"]]} components = {members(c["components"])} }}'
    for x in m["partners"]:
        yield (f'partner x{x["id"]} {{ org = {name(x["org"])} sector = {name(x["sector"])} '
               f'agreement = {x["agreement"]} }}')
    for entity, rows in (("programme", "programmes"), ("centre", "centres"), ("partner", "partners")):
        yield f"{entity} list {'complete' if m[rows] else 'none'}"


def main():
    facts, folder = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    for m in json.load(open(facts)):
        with open(os.path.join(folder, f'm{m["id"]:05}.case'), "w") as file:
            file.write("\n".join(lines(m)) + "\n")


if __name__ == "__main__":
    main()
