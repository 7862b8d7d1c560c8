#!/usr/bin/env python3
"""The wrong figures of the five real documents, written back into a copy of the example site, are each reported at their line.
wrong_figures.csv holds a row for each: the line of the document that prints it, our file, the right text of ours and the wrong one
in its place (with no right text the wrong one is added at the end), the code, and what the message tells. Where the shared
claims are, every row of theirs that does not agree has one, but for those in APART.
Usage: wrong_figures.py CANDOUR SITE SHARED WORK TABLE"""
import csv
import json
import pathlib
import shutil
import subprocess
import sys

CANDOUR, SITE, SHARED, WORK, TABLE = sys.argv[1], *(pathlib.Path(argument) for argument in sys.argv[2:6])
APART = {"1549": "a comparison is promised and not printed: no figure is wrong"}
CLAIMS = SHARED / "figures/claims.csv"


def write_back(row):
    """Gives the line in which the wrong text now begins."""
    path = WORK / row["file"]
    text = path.read_text(encoding="utf-8")
    if row["right"]:
        assert row["right"] in text, row
        text = text.replace(row["right"], row["wrong"], 1)
    else:
        text = text.rstrip("\n") + "\n\n" + row["wrong"] + "\n"
    path.write_text(text, encoding="utf-8")
    return text[:text.index(row["wrong"])].count("\n") + 1


shutil.rmtree(WORK, ignore_errors=True)
for folder in ("content", "data", "themes"):
    shutil.copytree(SITE / folder, WORK / folder)
with TABLE.open(encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
lines = [write_back(row) for row in rows]
run = subprocess.run([CANDOUR, "check", "--root", WORK, "--now", "2024-03-06T09:00:00Z", "--allow", "R303", "--format", "json"],
                     stdout=subprocess.PIPE)
said = json.loads(run.stdout)["diagnostics"]


def is_reported(row, line):
    return any(each["code"] == row["code"] and each["file"] == row["file"] and each["line"] == line and
               row["told"] in json.dumps([each["found"], each["expected"], each["help"]], ensure_ascii=False) for each in said)


faults = [f"{row['file']}:{line} {row['code']} {row['told']!r} is not reported" for row, line in zip(rows, lines)
          if not is_reported(row, line)]
if run.returncode != 1:
    faults.append(f"exit status {run.returncode}")
if CLAIMS.is_file():
    with CLAIMS.open(encoding="utf-8", newline="") as file:
        wrong = {row["line"] for row in csv.DictReader(file) if row["agrees"] == "no"}
    faults += [f"the wrong claim of line {line} has no row" for line in sorted(wrong - {row["printed_at"] for row in rows} - set(APART))]
print("\n".join(faults) or f"{len(rows)} wrong figures written back, each reported")
sys.exit(1 if faults else 0)
