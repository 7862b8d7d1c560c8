#!/usr/bin/env python3
"""The example site computes the words that two real reports print. printed_rows.csv holds the 51 rows of their measure tables
as printed; each is looked up in statements.json. A row that differs must be listed on the about page, with its reason, and at
most five may. The site builds without a warning but that nobody signed it off. No word is asserted and no dispersion factor or
rule is set to get one: only the illustrative series were fitted. Figures that documents print are series of their own and are
never called illustrative.
Usage: printed_words.py CANDOUR SITE SHARED WORK REPORT"""
import collections
import csv
import json
import pathlib
import re
import subprocess
import sys

CANDOUR, SITE, SHARED, WORK, REPORT = sys.argv[1], *(pathlib.Path(argument) for argument in sys.argv[2:6])
NOW = "2024-03-06T09:00:00Z"
MOST_EXCEPTIONS = 5
# What the reports print, in our words: one spelling for each trend, one for each position.
TREND = {"Decreasing": "Reducing", "Reducina": "Reducing", "Stable (100%)": "Stable"}
POSITION = {"higher than": "above"}
# Figures that the reports' comments print, and that are published values of a measure.
PRINTED_VALUES = {("2022-23-q3", "burglary-victim-satisfaction"): "66.0", ("2023-24-q3", "burglary-victim-satisfaction"): "60.1"}
# Every other figure that the two reports print stands where they print it: in comments, actions, a table, the glossary.
PRINTED_FIGURES = {
    "reports/2022-23-q3": ["78.5%", "66%", "10 homicides", "23%", "28%", "90%", "8%", "112", "750", "3,000", "2.4", "7.0", "2.3", "2.7"],
    "reports/2023-24-q3": ["79.8%", "60.1%", "81.0%", "79.6%", "3,393", "3,331", "100.0%"],
    "glossary": ["3,331", "496", "750"]}
# Made-up counts of 2022 are as large as real ones: within these factors, for the own area and for others.
MADE_UP_PAGES = ["index.html", "about", "measures", "reports/2022-23-q3", "reports/2023-24-q3"]  # their charts, but for printed measures
REAL = {"homicide": "homicide", "serious-violence": "serious_violence_with_homicide", "drug-trafficking": "drug_trafficking",
        "residential-burglary": "residential_burglary", "vehicle-crime": "vehicle_crime", "personal-robbery": "personal_robbery",
        "theft-from-the-person": "theft_from_the_person"}
OWN, OWN_FACTOR, OTHER_FACTOR = "avon-and-somerset", 2, 5
faults = []


def expect(is_so, fault):
    if not is_so:
        faults.append(fault)


def made_up_measures():
    with open(SITE / "data/illustrative.csv", newline="", encoding="utf-8") as file:
        return {row["measure"] for row in csv.DictReader(file)}


def statements_of(slug):
    """Of the measures of the tables; those with printed figures stand in texts."""
    with open(WORK / "reports" / slug / "statements.json", encoding="utf-8") as file:
        return [each for each in json.load(file)["measures"] if each["id"] in MADE_UP]


def printed_words(row):
    trend = TREND.get(row["trend"], row["trend"])
    rank = (int(row["rank"]), int(row["of"]), POSITION.get(row["position"], row["position"])) if row["rank"] else None
    return trend, rank


def computed_words(statement):
    benchmark = statement["benchmark"]
    rank = (benchmark["rank"], benchmark["of"], benchmark["position"]) if benchmark["available"] else None
    expect(benchmark["available"] or benchmark["reason"], f"{statement['id']}: no comparison and no reason")
    return statement["trend"]["word"], rank


def compare(rows):
    found = {(slug, each["section"], each["id"]): each for slug in sorted({row["report"] for row in rows}) for each in statements_of(slug)}
    wanted = {(row["report"], row["section"], row["measure"]): row for row in rows}
    expect(len(wanted) == 51, f"{len(wanted)} printed rows, not 51")
    expect(set(found) == set(wanted), f"rows of one side only: {sorted(set(found) ^ set(wanted))}")
    differing = set()
    for key in sorted(set(found) & set(wanted)):
        if computed_words(found[key]) != printed_words(wanted[key]):
            differing.add((key[0], key[2]))
            print(f"differs: {key}: printed {printed_words(wanted[key])}, computed {computed_words(found[key])}")
        if wanted[key]["trend"].endswith("(100%)"):
            expect(found[key]["value"]["raw"] == 100, f"{key}: the value printed is 100%, not {found[key]['value']['raw']}")
    for (slug, measure), text in PRINTED_VALUES.items():
        values = [each["value"]["text"] for key, each in found.items() if key[0] == slug and key[2] == measure]
        expect(values == [text], f"{slug} {measure}: the value printed is {text}, not {values}")
    return differing


def listed_exceptions():
    about = (SITE / "content/pages/about.md").read_text(encoding="utf-8")
    section = re.search(r"^## Rows that differ[^\n]*\n(.*?)(?=^## |\Z)", about, re.MULTILINE | re.DOTALL)
    expect(section is not None, "about.md has no section on the rows that differ")
    rows = re.findall(r"^\| *`([a-z0-9-]+)` *\| *`([a-z0-9-]+)` *\|(.*)\|$", section.group(1) if section else "", re.MULTILINE)
    for slug, measure, rest in rows:
        expect(all(cell.strip() for cell in rest.split("|")), f"about.md: {slug} {measure} has an empty cell")
    return {(slug, measure) for slug, measure, _ in rows}


def nothing_is_set():
    for path in sorted((SITE / "content/reports").rglob("*.md")):
        front = path.read_text(encoding="utf-8").split("---")[1]
        expect(not re.search(r"\basserted\b|\bdispersion\b", front), f"{path}: a word or its noise is set by hand")
    measures = (SITE / "data/measures.yaml").read_text(encoding="utf-8")
    expect("dispersion" not in measures, "measures.yaml: a dispersion factor is set by hand")
    expect("methods:" not in (SITE / "content/site.yaml").read_text(encoding="utf-8"), "site.yaml: a constant of the methods is set")


def made_up_series_say_so():
    statuses = {True: collections.Counter(), False: collections.Counter()}
    for path in sorted((WORK / "data").glob("*.csv")):
        with open(path, newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
            statuses[path.stem in MADE_UP].update(row["status"] for row in rows)
            expect(all(row["status"] != "forecast" or row["period"].startswith("2024") for row in rows),
                   f"{path}: a forecast of what was counted")
    expect(set(statuses[True]) == {"illustrative", "forecast"}, f"rows of made-up series by status: {dict(statuses[True])}")
    expect(not {"illustrative", "forecast"} & set(statuses[False]), f"rows of printed series by status: {dict(statuses[False])}")
    charts = 0
    for path in sorted(WORK.rglob("*.html")):
        html = path.read_text(encoding="utf-8")
        expect("Some figures on this site are illustrative" in html.split("<main")[0], f"{path}: no notice")
        page = path.relative_to(WORK).as_posix()
        is_of_printed = page.startswith("measures/") and page.split("/")[1] not in MADE_UP
        if is_of_printed or not page.startswith(tuple(MADE_UP_PAGES)):
            continue
        notes = re.findall(r'<p class="chart-note">([^<]*)</p>', html)
        expect(len(notes) == html.count('<figure class="chart"'), f"{path}: a chart has no note")
        expect(all("The figures are illustrative." in note for note in notes), f"{path}: a chart does not say that it is illustrative")
        charts += len(notes)
        for table in re.findall(r'<figure class="table-block".*?</figure>', html, flags=re.S):
            expect("All figures in this table are illustrative." in table or 'class="summary"' in table,
                   f"{path}: a table does not say that it is illustrative")
    expect(charts > 80, f"only {charts} charts")


def printed_figures_stand():
    for page, figures in PRINTED_FIGURES.items():
        html = (WORK / page / "index.html").read_text(encoding="utf-8")
        words = " ".join(re.sub(r"<[^>]*>", " ", html.split("<main")[1]).replace("&#x27;", "'").split())
        for figure in figures:
            expect(re.search(r"(?<![\w.,])" + re.escape(figure) + r"(?![\w]|[.,]\d)", words), f"{page}: the printed {figure} is not there")


def counts_of(path, names, measure_column, area_column, id_of=lambda name: name):
    counts = collections.Counter()
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row[measure_column] in names and row["period"].startswith("2022-Q") and row["value"].isdigit():
                counts[row[measure_column], id_of(row[area_column])] += int(row["value"])
    return counts


def plausible_sizes():
    theirs = SHARED / "data/recorded-crime/benchmark_quarterly.csv"
    if not theirs.is_file():
        return
    real = counts_of(theirs, set(REAL.values()), "measure", "force", lambda name: name.lower().replace(" ", "-"))
    for (measure, area), count in counts_of(SITE / "data/illustrative.csv", set(REAL), "measure", "area").items():
        if (REAL[measure], area) not in real:
            continue
        factor = count / real[REAL[measure], area]
        most = OWN_FACTOR if area == OWN else OTHER_FACTOR
        expect(1 / most <= factor <= most, f"{measure} of {area}: {count} in 2022 is {factor:.2f} times the real count")


def same_as_reference(rows):
    reference = SHARED / "figures/measures.csv"
    if not reference.is_file():
        return
    with open(reference, newline="", encoding="utf-8") as file:
        theirs = [(row["trend"], row["rank"], row["of"], row["comparison"]) for row in csv.DictReader(file)]
    ours = [(row["trend"], row["rank"], row["of"], row["position"]) for row in rows]
    expect(theirs == ours, "printed_rows.csv is not what the reports print")


MADE_UP = made_up_measures()
subprocess.run([CANDOUR, "build", "--root", SITE, "--output", WORK, "--now", NOW, "--force", "--quiet", "--strict", "--allow", "R303"], check=True)
with open(pathlib.Path(__file__).with_name("printed_rows.csv"), newline="", encoding="utf-8") as file:
    printed = list(csv.DictReader(file))
differ = compare(printed)
listed = listed_exceptions()
expect(differ == listed, f"rows that differ and rows that the about page lists: {sorted(differ ^ listed)}")
expect(len(differ) <= MOST_EXCEPTIONS, f"{len(differ)} rows differ, at most {MOST_EXCEPTIONS} may")
nothing_is_set()
made_up_series_say_so()
printed_figures_stand()
plausible_sizes()
same_as_reference(printed)
ranks = sum(1 for row in printed if row["rank"])
REPORT.parent.mkdir(parents=True, exist_ok=True)
REPORT.write_text(f"Printed words: {len(printed) - len(differ)} of {len(printed)} rows as printed ({ranks} with a rank), "
                  f"{len(listed)} listed exceptions\n", encoding="utf-8")
print("\n".join(faults) or REPORT.read_text(encoding="utf-8").strip())
sys.exit(1 if faults else 0)
