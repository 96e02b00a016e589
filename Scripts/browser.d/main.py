"""The commands of Scripts/browser."""

import argparse
import sys

import firefox
import reports
import selfassessment
import selftest
import together


def main():
    parser = argparse.ArgumentParser(prog="Scripts/browser")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="check HTML files")
    check.add_argument("files", nargs="+")
    check.add_argument("--kind", choices=["report", "app"], default="report")
    check.add_argument("--lang", choices=["sv", "en"])
    check.add_argument("--pages", type=int, help="how many A4 pages it must take")
    check.add_argument("--footer", action="append", default=[], help="what each page's foot says")
    check.add_argument("--contains", action="append", default=[], help="a text that must be there")
    commands.add_parser("selftest", help="see that each check finds what it is for")
    page = commands.add_parser("page", help="use the self-assessment page from end to end")
    page.add_argument("gapcheck", help="the program that writes the page")
    other = commands.add_parser("firefox", help="open the self-assessment page in Firefox")
    other.add_argument("gapcheck", help="the program that writes the page")
    report = commands.add_parser("reports", help="write and check the pages that pages.txt lists")
    report.add_argument("gapcheck", help="the program that writes them")
    arguments = parser.parse_args()
    if arguments.command == "reports":
        return reports.run(arguments.gapcheck)
    if arguments.command == "selftest":
        return selftest.run()
    if arguments.command in {"page", "firefox"}:
        journey = selfassessment if arguments.command == "page" else firefox
        problems = journey.run(arguments.gapcheck)
        for check, detail in problems:
            print(f"{check}: {detail}")
        print(f"the self-assessment page: {len(problems)} problems")
        return not problems
    return check_files(arguments)


def check_files(arguments):
    options = vars(arguments)
    files = options.pop("files")
    options.pop("command")
    results = together.check_all([(file, options) for file in files])
    for file, problems in zip(files, results):
        for check, detail in problems:
            print(f"{file}: {check}: {detail}")
    print(f"{len(files)} files, {sum(map(len, results))} problems")
    return not any(results)


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
