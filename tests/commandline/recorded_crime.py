#!/usr/bin/env python3
"""The real-data site: built through the command line, then compared with what was published at the time.
Usage: recorded_crime.py CANDOUR SITE SHARED WORK REPORT. Exit 77 means skipped."""
import csv
import json
import pathlib
import subprocess
import sys
import tempfile

CANDOUR, SITE, SHARED, WORK, REPORT = sys.argv[1], *map(pathlib.Path, sys.argv[2:6])
DATA = SHARED / "data/recorded-crime"
if not DATA.is_dir():
    print("the recorded-crime data are absent: skipped")
    sys.exit(77)

lines, faults = [], []


def say(text=""):
    lines.append(text)


def expect(claim, text):
    if not claim:
        faults.append(text)


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def statements(slug):
    text = (WORK / "recorded-crime/reports" / slug / "statements.json").read_text(encoding="utf-8")
    return {measure["id"]: measure for measure in json.loads(text)["measures"]}


def build():
    run = subprocess.run([CANDOUR, "build", "--root", SITE, "--data", DATA, "--now", "2024-03-06T09:00:00Z",
                          "--output", WORK / "recorded-crime", "--format", "json"], capture_output=True, text=True)
    expect(run.returncode == 0, f"exit {run.returncode}: {run.stderr[:2000]}")
    return json.loads(run.stdout)


def slug_of(force):
    return force.lower().replace(" ", "-").replace("&", "and")


# --- 44 reports ---
diagnostics = build()
reports = sorted(path.parent.name for path in (WORK / "recorded-crime/reports").glob("*/statements.json"))
expect(len(reports) == 44, f"{len(reports)} reports")
expect(diagnostics["counts"]["errors"] == 0, "errors were said")
for slug in reports:
    expect(len(statements(slug)) == 23, f"{slug} states {len(statements(slug))} measures")
say(f"Recorded crime: {len(reports)} reports of 23 measures, {diagnostics['counts']['warnings']} warnings.")

# --- the ten printed ranks that the data can be held against ---
NAMES = {"Police recorded Homicide offences": "homicide", "Police recorded serious violence offences": "serious-violence",
         "Police recorded drug trafficking crimes": "drug-trafficking", "Number of drug trafficking offences": "drug-trafficking",
         "Police recorded residential burglary offences": "residential-burglary",
         "Police recorded vehicle crime offences": "vehicle-crime", "Police recorded personal robbery offences": "personal-robbery",
         "Police recorded theft from the person offences": "theft-from-the-person"}
SLUGS = {"Q3 2023/24 v2": "avon-and-somerset-2023-24-q3", "Q3 2022/23": "avon-and-somerset-2022-23-q3"}
say()
say("Ranks of Avon and Somerset in the most similar group, as printed at the time and as computed from data revised to April")
say("2026. The printed ranks do not say which end is 1st; the nearer reading of ours is compared. Reported, not forced.")
say(f"  {'quarter':<14} {'measure':<24} {'printed':<28} {'computed':<44} places off")
same = tested = 0
for row in rows(SHARED / "figures/measures.csv"):
    if not row["rank"] or row["measure"] not in NAMES:
        continue
    benchmark = statements(SLUGS[row["report"]])[NAMES[row["measure"]]]["benchmark"]
    printed = int(row["rank"])
    off = min(abs(benchmark["rank"] - printed), abs(benchmark["of"] + 1 - benchmark["rank"] - printed))
    tested, same = tested + 1, same + (off == 0)
    say(f"  {row['report']:<14} {NAMES[row['measure']]:<24} {row['benchmark'].replace(' MSG average rates', ''):<28} "
        f"{benchmark['statement'].replace(' MSG average rates', ''):<28} 1st is {benchmark['first_is']:<8} {off}")
say(f"  {same} of {tested} printed ranks come out the same.")
expect(tested == 10, f"{tested} printed ranks were found, not ten")

# --- rates against those the Office for National Statistics published ---
# It prints counts for the year to December 2023, and rates only for the year to December 2024, on the population of
# mid-2023. Its population is therefore its own count over its own rate of 2024; its rate for 2023 is its count over that.
ONS = {"total-recorded-crime": "Total recorded crime (excluding fraud)", "shoplifting": "Shoplifting",
       "bicycle-theft": "Bicycle theft", "residential-burglary": "Residential burglary"}
published = {(row["force"], row["measure"], row["period"], row["unit"]): row["value"] for row in rows(DATA / "ons_pfa_published.csv")}


def number(force, measure, period, unit):
    value = published.get((force, measure, period, unit), "")
    return float(value) if value.replace(".", "", 1).isdigit() else None


say()
say("Rates of the 12 months to December 2023 for each 1,000 people, against the published counts and populations:")
compared, differing, ours_counts = 0, [], {}
for force in sorted({key[0] for key in published}):
    total, total_rate = (number(force, ONS["total-recorded-crime"], "YE 2024-12", unit) for unit in ("offences", "per 1,000 population"))
    if not total or not total_rate:
        say(f"  {force}: no rate is published")
        continue
    for measure, name in ONS.items():
        count = number(force, name, "YE 2023-12", "offences")
        people = total / total_rate * 1000
        if measure == "residential-burglary":
            burglaries = number(force, name, "YE 2024-12", "offences")
            rate = number(force, name + " (households)", "YE 2024-12", "per 1,000 households")
            people = burglaries / rate * 1000 if burglaries and rate else None
        if count is None or people is None:
            continue
        ours = statements(slug_of(force) + "-2023-24-q3")[measure]["value"]
        theirs = count / people * 1000
        compared += 1
        ours_counts[force, measure] = count
        # Two roundings of six decimals each, and a population of hundreds of thousands: a millionth part and a half.
        if abs(ours["raw"] - theirs) > 1.5e-6 * theirs + 1e-6:
            differing.append((force, measure, ours["raw"], theirs, ours["count"] - count, ours["denominator"] / people - 1))
say(f"  {compared} rates compared, {compared - len(differing)} equal within rounding; the others, with what moved:")
for force, measure, ours, theirs, events, people in differing:
    why = [f"{events:+.0f} offences since" if events else "", f"population {people:+.3%}" if abs(people) > 5e-6 else ""]
    say(f"    {force:<22} {measure:<22} {ours:.4f} against {theirs:.4f}: {', '.join(filter(None, why))}")
    # A difference must come from offences or people that moved, and from nothing else.
    expect(abs(ours / theirs - 1) <= abs(events) / max(1, ours_counts[force, measure]) * 1.01 + abs(people) + 3e-6,
           f"{force} {measure}: {ours} against {theirs} is not explained by revisions")
    expect(abs(people) < 5e-4, f"{force} {measure}: the population differs by {people:.4%}")

REPORT.parent.mkdir(parents=True, exist_ok=True)
REPORT.write_text("\n".join(lines) + "\n", encoding="utf-8")
print("\n".join(lines + faults))
sys.exit(1 if faults else 0)
