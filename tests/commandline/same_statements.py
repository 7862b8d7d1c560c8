#!/usr/bin/env python3
"""What is said does not hang on the order of what was given, nor on which end is better: a site is built again with its rows,
columns, measures and areas turned round, and with another `better`. Usage: same_statements.py CANDOUR SITE WORK"""
import csv
import json
import pathlib
import random
import re
import shutil
import subprocess
import sys

from odd_site import odd_site

CANDOUR, SITE, WORK = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
faults, compared = [], 0


def statements(folder):
    """Every report's statements by measure, and the bytes of every download and of statements.json but its line numbers."""
    run = subprocess.run([CANDOUR, "build", "--root", str(folder), "--now", "2024-03-06T09:00:00Z", "-q"], capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"{folder}: exit {run.returncode}\n{run.stderr[:3000]}")
    said, files = {}, {path.name: path.read_text(encoding="utf-8") for path in sorted((folder / "site/data").glob("*.csv"))}
    for path in sorted((folder / "site/reports").rglob("statements.json")):
        files[str(path.relative_to(folder))] = re.sub(r'"line": \d+', '"line": 0', path.read_text(encoding="utf-8"))
        report = json.loads(files[str(path.relative_to(folder))])
        for measure in report["measures"]:
            said[report["report"], measure["id"], measure["category"]] = measure
    return said, files


def shuffled(text, seed):
    """A CSV with its rows and columns in another order."""
    rows = list(csv.reader(text.splitlines()))
    order = random.Random(seed)
    columns = list(range(len(rows[0])))
    body = rows[1:]
    order.shuffle(columns)
    order.shuffle(body)
    lines = [",".join('"' + row[c].replace('"', '""') + '"' for c in columns) for row in [rows[0], *body]]
    return "\n".join(lines) + "\n"


def reversed_entries(text, key):
    """The entries of one map of a YAML file, last first: an entry is a line of two spaces and what is further in."""
    before, _, rest = text.partition(key + ":\n")
    inside = re.match(r"(?:  .*\n|\n)*", rest).group()
    entries = re.findall(r"  \S.*\n(?:    .*\n)*", inside)
    return before + key + ":\n" + "".join(reversed(entries)) + rest[len(inside):]


def turn_round(folder, seed):
    for path in sorted((folder / "data").glob("*.csv")):
        path.write_text(shuffled(path.read_text(encoding="utf-8"), seed), encoding="utf-8")
    for name, key in (("areas.yaml", "areas"), ("measures.yaml", "measures")):
        path = folder / "data" / name
        text = path.read_text(encoding="utf-8")
        turned = reversed_entries(text, key)
        if sorted(turned) != sorted(text) or turned == text:
            faults.append(f"{path}: not turned round")
        path.write_text(turned, encoding="utf-8")


def compare(what, one, other):
    global compared
    for key in sorted(one.keys() | other.keys(), key=str):
        compared += 1
        if one.get(key) != other.get(key):
            faults.append(f"{what} {key}: {str(one.get(key))[:600]} | {str(other.get(key))[:600]}")


def check_order(name, folder):
    said, files = statements(folder)
    for seed in (1, 2):
        turned = WORK / f"{name}-{seed}"
        shutil.rmtree(turned, ignore_errors=True)
        shutil.copytree(folder, turned, ignore=shutil.ignore_patterns("site"))
        turn_round(turned, seed)
        again, files_again = statements(turned)
        compare(f"{name} {seed}", said, again)
        compare(f"{name} {seed}", files, files_again)
    return said


def turned(rank, of):
    return None if rank is None else of + 1 - rank


def direction_of(measure):
    """All but the judgement, and the ranks from the lowest value up."""
    found = json.loads(json.dumps({key: part for key, part in measure.items() if key not in ("better", "sources")}))
    found["trend"].pop("judgement")
    for each in [found["benchmark"], *found.get("benchmarks", [])]:
        statement, first = each.pop("statement"), each.pop("first_is")
        each["words"] = re.sub(r"^=?\d+\w\w/", "", statement)
        rank, best, worst, of = (each.pop(key) for key in ("rank", "rank_best", "rank_worst", "of"))
        if first == "highest":
            best, worst = turned(worst, of), turned(best, of)
            rank = None if each["tied"] else turned(rank, of)
        each["from_lowest"] = None if each["tied"] else rank, best, worst, of
    return found


def check_better():
    said = {}
    for better in ("lower", "higher", "neither"):
        folder = WORK / f"better-{better}"
        odd_site(better).write(folder)
        said[better] = {key: direction_of(measure) for key, measure in statements(folder)[0].items()}
    compare("better higher", said["lower"], said["higher"])
    compare("better neither", said["lower"], said["neither"])


odd_site().write(WORK / "odd")
check_order("odd", WORK / "odd")
shutil.rmtree(WORK / "site", ignore_errors=True)
shutil.copytree(SITE, WORK / "site", ignore=shutil.ignore_patterns("site"))
check_order(SITE.name, WORK / "site")
check_better()
print(f"{compared} statements and downloads compared, {len(faults)} differ")
print("\n".join(faults[:20]))
sys.exit(1 if faults or not compared else 0)
