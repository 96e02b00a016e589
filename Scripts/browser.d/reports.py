"""Writes the HTML files that pages.txt lists, in both languages, and checks each of them."""

import pathlib
import subprocess
import tempfile

import together

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LANGUAGES = ["sv", "en"]


def listed():
    for line in (HERE / "pages.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, options, command = (part.strip() for part in line.split("|"))
            yield name, read(options), command.split()


def read(options):
    result = {"footer": [], "contains": []}
    for option in filter(None, options.split(";")):
        key, _, value = option.strip().partition("=")
        if key in ("paper", "large", "picture"):
            result["kind"] = key
        elif key in ("footer", "contains"):
            result[key].append(value)
        elif key == "pages":
            result["pages"] = int(value)
        else:
            raise ValueError(f"pages.txt: no such option: {key}")
    return result


def write(gapcheck, folder):
    """The files, each with the options of its check."""
    jobs = []
    for name, options, command in listed():
        for language in LANGUAGES:
            file = folder / f"{name}-{language}.html"
            subprocess.run([gapcheck, *command, "--lang", language, "-o", file],
                           cwd=ROOT, check=True)
            if options.get("kind") == "picture":
                file.write_text(framed(file.read_text(encoding="utf-8")), encoding="utf-8")
            jobs.append((file, options | {"lang": language}))
    return jobs


def framed(picture):
    """A picture in a page as large as itself, where the checks can look at it."""
    return f"<!DOCTYPE html><title>.</title><body style='margin: 0'>{picture}"


def run(gapcheck):
    with tempfile.TemporaryDirectory() as folder:
        jobs = write(pathlib.Path(gapcheck).resolve(), pathlib.Path(folder))
        results = together.check_all(jobs)
    for (file, _), problems in zip(jobs, results):
        for check, detail in problems:
            print(f"{file.name}: {check}: {detail}")
    print(f"{len(jobs)} pages, {sum(map(len, results))} problems")
    return not any(results) and len(jobs) > 0
