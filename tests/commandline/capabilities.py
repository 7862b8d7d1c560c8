#!/usr/bin/env python3
"""Every capability that the five real documents need is shown by a page of the example site, or left out with its reason.
capabilities.csv holds a row for each: the code, the page, and a piece of that page's HTML. Where the shared catalogue is, every
code of it has its rows. Usage: capabilities.py CANDOUR SITE SHARED WORK TABLE"""
import csv
import pathlib
import re
import subprocess
import sys

CANDOUR, SITE, SHARED, WORK, TABLE = sys.argv[1], *(pathlib.Path(argument) for argument in sys.argv[2:6])
CATALOGUE = SHARED / "figures/what-each-document-needs.md"
LEFT_OUT = "left out: "


def html_of(page):
    return (WORK / page.strip("/") / "index.html").read_text(encoding="utf-8")


def fault_of(row):
    if row["shown_by"].startswith(LEFT_OUT):
        return "" if len(row["shown_by"]) > len(LEFT_OUT) + 20 else "is left out without a reason"
    if not (WORK / row["page"].strip("/") / "index.html").is_file():
        return "names no page of the site"
    text = html_of(row["page"])
    plain = re.sub(r"<[^>]*>", "", text)
    return "" if row["shown_by"] in text or row["shown_by"] in plain else "is not shown there"


subprocess.run([CANDOUR, "build", "--root", SITE, "--output", WORK, "--now", "2024-03-06T09:00:00Z", "--force", "--quiet",
                "--allow", "R303"], check=True)
with TABLE.open(encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
faults = [f"{row['code']} {row['page']} {row['shown_by']!r} {fault}" for row in rows if (fault := fault_of(row))]
left_out = sorted({row["code"] for row in rows if row["shown_by"].startswith(LEFT_OUT)})
if CATALOGUE.is_file():
    codes = set(re.findall(r"^- ([A-Z]\d\d) ", CATALOGUE.read_text(encoding="utf-8"), re.MULTILINE))
    faults += [f"{code} has no row" for code in sorted(codes - {row["code"] for row in rows})]
    faults += [f"{code} is not in the catalogue" for code in sorted({row["code"] for row in rows} - codes)]
print("\n".join(faults) or f"{len({row['code'] for row in rows})} capabilities, {len(left_out)} left out: {', '.join(left_out)}")
sys.exit(1 if faults else 0)
