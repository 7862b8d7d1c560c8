#!/usr/bin/env python3
"""The report of agreement has its shape, and the page that describes it to readers holds the same tables and no other number.
Usage: page.py AGREEMENT_REPORT SITE SHARED REPORT. Exit 77 means skipped."""
import pathlib
import re
import subprocess
import sys

TOOL, SITE, SHARED, REPORT = sys.argv[1], *map(pathlib.Path, sys.argv[2:5])
DATA = SHARED / "data/recorded-crime"
HEADING = "## How often these rules give the printed word"
HEADS = [["Rule", "As printed", "Against the year's change", "Turned right round"],
         ["Rule", "As printed", "Jumped between above and below"],
         ["Report", "Measure", "Printed", "Worked out"]]
# What the page may count beyond what the tool prints: names of years and reports, a month, and the numbers of the rules themselves.
OTHER_NUMBERS = {"3", "2022", "2023", "2024", "2012", "2025", "2026", "22", "23", "24", "95", "12", "20", "5"}
if not DATA.is_dir():
    print("the recorded-crime data are absent: skipped")
    sys.exit(77)
faults = []


def expect(is_so, fault):
    if not is_so:
        faults.append(fault)


def tables_of(text):
    """Each table as its rows of cells, the line of dashes left out."""
    tables = []
    lines = [line for line in text.splitlines()] + [""]
    rows = []
    for line in lines:
        if line.startswith("|"):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if not all(set(cell) <= set("-:") for cell in cells):
                rows.append(cells)
        elif rows:
            tables.append(rows)
            rows = []
    return tables


def prose_of(text):
    return "\n".join(line for line in text.splitlines() if not line.startswith("|"))


def numbers_of(text):
    return set(re.findall(r"\d+(?:\.\d+)?", text.replace(",", "")))


def has_its_shape(tables, text):
    expect([table[0] for table in tables] == HEADS, f"heads of the tables: {[table[0] for table in tables]}")
    for table in tables[:2]:
        expect(table[1][0] == "This site's rule", f"the first rule is {table[1][0]}")
        expect(len(table) >= 7, f"only {len(table) - 1} rules")
        for row in table[1:]:
            agreed = re.fullmatch(r"(\d+) of (\d+)", row[1])
            expect(agreed is not None or row[1] == "cannot judge", f"{row[0]}: {row[1]}")
            expect(agreed is None or int(agreed.group(1)) <= int(agreed.group(2)) == 10, f"{row[0]}: {row[1]}")
            expect(all(re.fullmatch(r"\d{1,3}\.\d%|cannot judge", cell) for cell in row[2:]), f"{row[0]}: {row[2:]}")
    wrong = sum(10 - int(table[1][1].split()[0]) for table in tables[:2])
    expect(len(tables[2]) - 1 == wrong, f"{len(tables[2]) - 1} differences are listed, {wrong} counted")
    expect("51 rows are printed" in text and "41 are left out" in text, "the rows left out are not told")
    expect(not re.search(r"\bnan\b|\binf\b", text), "a number that is none")


def section_of(page):
    expect(HEADING in page, "the page has no section on it")
    return page.split(HEADING, 1)[-1].split("\n## ", 1)[0]


def is_what_the_page_says(tables, text):
    section = section_of((SITE / "content/pages/methodology/notes.md").read_text(encoding="utf-8"))
    theirs = tables_of(section)
    expect(len(theirs) == len(tables), f"the page has {len(theirs)} tables, not {len(tables)}")
    for printed, shown in zip(tables, theirs):
        for row in printed:
            expect(row in shown, f"the page lacks: {' | '.join(row)}")
        for row in shown:
            expect(row in printed, f"nobody worked out: {' | '.join(row)}")
        expect(printed == shown or faults, "the page has the rows of a table in another order")
    untold = numbers_of(prose_of(section)) - numbers_of(prose_of(text)) - numbers_of(str(tables)) - OTHER_NUMBERS
    expect(not untold, f"numbers in the section that the tool does not print: {sorted(untold)}")


run = subprocess.run([TOOL, SITE, SITE / "tests/sites/recorded-crime", DATA, SITE / "tests/commandline/printed_rows.csv"],
                     capture_output=True, text=True)
expect(run.returncode == 0, f"exit {run.returncode}: {run.stderr[:2000]}")
if not faults:
    printed = tables_of(run.stdout)
    has_its_shape(printed, run.stdout)
    if not faults:
        is_what_the_page_says(printed, run.stdout)
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    REPORT.write_text(run.stdout, encoding="utf-8")
print("\n".join(faults) or run.stdout)
sys.exit(1 if faults else 0)
