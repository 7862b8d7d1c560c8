#!/usr/bin/env python3
"""The oracle tables through the command line: sites are generated from them, built by `candour`, and every word and
number is read back from statements.json. Usage: golden_tables.py CANDOUR TABLES_FOLDER WORK_FOLDER"""
import csv
import json
import math
import pathlib
import shutil
import subprocess
import sys

CANDOUR, TABLES, WORK = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
C4 = 2 * math.sqrt(2 / math.pi)
QUARTERS = [f"{year}-Q{quarter}" for year in range(2014, 2024) for quarter in (1, 2, 3, 4)]
failures, checks = [], 0


def table(name):
    with open(TABLES / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def check(where, found, expected, tolerance=1e-9):
    """Words exactly; numbers to a relative tolerance, with room for the digits the table prints."""
    global checks
    checks += 1
    if isinstance(expected, float):
        good = found is not None and abs(found - expected) <= tolerance * max(abs(expected), 1e-9)
    else:
        good = found == expected
    if not good:
        failures.append(f"{where}: found {found!r}, expected {expected!r}")


class Site:
    """A generated site: measures and rows are added, then it is built once and read back."""

    def __init__(self, name, areas):
        self.folder, self.areas = WORK / name, areas
        self.measures, self.rows, self.reports = [], [], {}

    def add(self, id_, keys, rows):
        self.measures.append((id_, keys))
        self.rows += [[id_] + row for row in rows]

    def write(self, path, text):
        path = self.folder / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def build(self, reporting, period):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.write("content/site.yaml", f"title: Oracle\nbody: Oracle\narea: {self.areas[0]}\n")
        areas = "".join(f"  {area}: {{ name: {area} }}\n" for area in self.areas)
        self.write("data/areas.yaml", f"areas:\n{areas}groups:\n"
                   f"  msg: {{ name: most similar group, short: MSG, members: [{', '.join(self.areas)}] }}\n")
        self.write("data/measures.yaml", "measures:\n" + "".join(
            f"  {id_}: {{ title: {id_}, unit: events, disclosure: {{ exempt: Oracle }}, {keys} }}\n" for id_, keys in self.measures))
        with open(self.folder / "data/rows.csv", "w", newline="", encoding="utf-8") as file:
            out = csv.writer(file)
            out.writerow(["measure", "area", "period", "value", "numerator", "denominator"])
            out.writerows(self.rows)
        ids = ", ".join(id_ for id_, _ in self.measures)
        for area in reporting:
            self.write(f"content/reports/{area}/report.md",
                       f"---\ntitle: Oracle\nperiod: {period}\narea: {area}\nstatus: approved\n---\n")
            self.write(f"content/reports/{area}/10-all.md", f"---\ntitle: All\nmeasures: [{ids}]\n---\n")
        run = subprocess.run([CANDOUR, "build", "--root", str(self.folder), "--now", "2024-06-01T00:00:00Z", "--format", "json"],
                             capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(f"{self.folder.name}: exit {run.returncode}\n{run.stdout[:4000]}\n{run.stderr[:4000]}")
        said = {}
        for area in reporting:
            text = (self.folder / f"site/reports/{area}/statements.json").read_text(encoding="utf-8")
            for measure in json.loads(text)["measures"]:
                said[area, measure["id"]] = measure
        return said


def share_row(kind, area, period, events, denominator):
    if events == "NA":
        return [area, period, "[x]", "", denominator if kind == "rate" else ""]
    if kind == "rate":
        return [area, period, events, "", denominator]
    return [area, period, "", events, denominator]


def series_with_phi(phi, kind):
    """Twelve quarters whose own over-dispersion factor is `phi`: year-on-year changes alternate between 0 and a."""
    base, size = 40_000.0, 1_000_000.0

    def values(a):
        return [base] * 4 + [base, base + a] * 2 + [base, base + 2 * a] * 2

    def factor(a):
        p = sum(values(a)) / (12 * size)
        return (a / C4 / size) ** 2 / ((p if kind == "rate" else p * (1 - p)) / size)

    low, high = 0.0, 40_000.0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if factor(middle) < phi else (low, middle)
    return [(repr(v), repr(size)) for v in values((low + high) / 2)]


def trend_words():
    rows = table("golden_trend_words.csv")
    most = max(len(row["peer_phi"].split()) for row in rows)
    site = Site("trend-words", ["own"] + [f"peer-{i}" for i in range(1, most + 1)])
    for number, row in enumerate(rows):
        events, sizes = row["events"].split(), row["denominators"].split()
        cells = [share_row(row["kind"], "own", period, x, n) for period, x, n in zip(QUARTERS[-len(events):], events, sizes)]
        for i, phi in enumerate(row["peer_phi"].split(), 1):
            cells += [share_row(row["kind"], f"peer-{i}", period, x, n)
                      for period, (x, n) in zip(QUARTERS[-12:], series_with_phi(float(phi), row["kind"]))]
        keys = f"kind: {row['kind']}, frequency: quarter, better: lower"
        if row["breaks"]:
            at = QUARTERS[-len(events):][int(row["breaks"])]
            keys += f", breaks: [{{ at: {at}, reason: New rule, area: own }}]"
        site.add(f"trend-{number}", keys, cells)
    said = site.build(["own"], "2023-Q4")
    for number, row in enumerate(rows):
        trend, change = said["own", f"trend-{number}"]["trend"], said["own", f"trend-{number}"]["change"]
        where = "golden_trend_words " + row["case_id"]
        check(where + " word", trend["word"], row["word"])
        if row["word"] == "Not available":
            continue
        check(where + " source", trend["dispersion_source"], row["phi_source"].replace("forces", "areas"))
        check(where + " phi", trend["dispersion"], float(row["phi_used"]), 1e-8)
        for key, column in (("rate_percent", "change"), ("low", "lower95"), ("high", "upper95")):
            if row[column] not in ("", "inf"):
                check(f"{where} {key}", change[key], float(row[column]) * 100, 1e-8)
    return len(rows)


def trend_values():
    rows = table("golden_trend_values.csv")
    site = Site("trend-values", ["own"])
    for number, row in enumerate(rows):
        values = row["values"].split()
        site.add(f"level-{number}", "kind: level, frequency: quarter, better: higher",
                 [["own", period, value, "", ""] for period, value in zip(QUARTERS[-len(values):], values)])
    said = site.build(["own"], "2023-Q4")
    for number, row in enumerate(rows):
        found = said["own", f"level-{number}"]
        where = "golden_trend_values " + row["case_id"]
        check(where + " word", found["trend"]["word"], row["word"])
        if row["sigma"]:
            check(where + " sigma", found["trend"]["dispersion"], float(row["sigma"]))
            check(where + " change", found["change"]["rate_percent"], float(row["change"]))
            check(where + " low", found["change"]["low"], float(row["lower95"]))
            check(where + " high", found["change"]["high"], float(row["upper95"]))
    return len(rows)


def benchmark_words():
    rows = table("golden_benchmark_words.csv")
    site = Site("benchmark-words", [f"force-{i}" for i in range(8)])
    ids = {}
    for row in rows:
        if row["group"] in ids:
            continue
        ids[row["group"]] = id_ = f"benchmark-{len(ids)}"
        better = "lower" if row["first_is"] == "lowest" else "higher"
        keys = f"kind: {row['kind']}, frequency: year, better: {better}, dispersion: {row['phi']}, benchmark: {{ group: msg }}"
        keys += ", per: 1" if row["kind"] == "rate" else ""
        site.add(id_, keys, [share_row(row["kind"], f"force-{i}", "2023", x, n) for i, (x, n) in
                             enumerate(zip(row["events"].split(), row["denominators"].split()))])
    said = site.build(site.areas, "2023")
    for row in rows:
        found = said[f"force-{row['own']}", ids[row["group"]]]["benchmark"]
        where = f"golden_benchmark_words {row['group']} {row['own']}"
        check(where + " statement", found["statement"], row["statement"])
        check(where + " available", found["available"], row["statement"] != "Not available")
        if row["statement"] == "Not available":
            continue
        scale = 1 if row["kind"] == "rate" else 100
        check(where + " position", found["position"], row["word"])
        for key, column in (("average", "group_average"), ("difference", "difference"), ("low", "diff_lower95"), ("high", "diff_upper95")):
            check(f"{where} {key}", found[key], float(row[column]) * scale, 2e-8)
        check(where + " of", found["of"], int(row["available"]))
        check(where + " first", found["first_is"], row["first_is"])
        small = row["small_numbers"] == "True"
        check(where + " rank", found["rank"], None if small else int(row["rank"]))
        if not small:
            check(where + " tied", found["tied"], row["tie"] == "True")
            check(where + " best", found["rank_best"], int(row["rank_best"]))
            check(where + " worst", found["rank_worst"], int(row["rank_worst"]))
    return len(rows)


def intervals():
    rates, shares = table("rate_ci_phe_rate.csv"), table("proportion_ci_phe_proportion.csv")
    site = Site("intervals", ["own"])
    for number, row in enumerate(rates):
        site.add(f"rate-{number}", f"kind: rate, per: {row['multiplier']}, frequency: year, better: lower",
                 [["own", "2023", row["count"], "", row["population"]]])
    for number, row in enumerate(shares):
        site.add(f"share-{number}", "kind: proportion, frequency: year, better: lower", [["own", "2023", "", row["count"], row["total"]]])
    said = site.build(["own"], "2023")
    for number, row in enumerate(rates):
        value, where = said["own", f"rate-{number}"]["value"], f"rate_ci row {number}"
        check(where + " rate", value["raw"], float(row["rate"]))
        check(where + " low", value["low"], float(row["lower95"]))
        check(where + " high", value["high"], float(row["upper95"]))
    for number, row in enumerate(shares):
        value, where = said["own", f"share-{number}"]["value"], f"proportion_ci row {number}"
        scale = 100 / float(row["multiplier"])
        check(where + " value", value["raw"], float(row["percentage"]) * scale)
        check(where + " low", value["low"], float(row["lower95"]) * scale)
        check(where + " high", value["high"], float(row["upper95"]) * scale)
    return len(rates) + len(shares)


cases = trend_words() + trend_values() + benchmark_words() + intervals()
print("\n".join(failures[:60]))
print(f"{cases} rows of the oracle tables through the command line: {checks} checks, {len(failures)} differ")
sys.exit(1 if failures else 0)
