#!/usr/bin/env python3
"""/methodology/ says what the code does. The sources are read here for the constants and for the catalogue's rows, by another
program than the generator: each value must stand in the table of each of its rules, and be called overridden exactly where
site.yaml says otherwise. How often each word was used is counted again from statements.json. A site without a published report
has the page too, and it names nothing that is not published.
No constant is changed in a copy of the sources: the page is printed from the constants that the code uses, so that changing
one changes both; and a new constant without a row fails tests/architecture/constants_test.cpp.
Usage: methodology.py CANDOUR ROOT WORK"""
import html.parser
import json
import pathlib
import re
import shutil
import subprocess
import sys

CANDOUR, ROOT, WORK = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
GENERATOR = ROOT / "generator"
# Called alike in site.yaml and in the catalogue, in the order of the catalogue; none is the usual value.
OVERRIDES = {"confidence": 99, "small_base": 20, "trend_margin": 3, "points_margin": 1, "benchmark_margin": 12.5}
faults = []


def expect(is_so, fault):
    if not is_so:
        faults.append(fault)


class Page(html.parser.HTMLParser):
    """The text of <main>; the cells of its tables by the id of the row's head or the caption; its headings."""
    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.text, self.rows, self.tables, self.headings = "", {}, {}, []
        self.main, self.row, self.table, self.caption = 0, None, None, None
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.main += tag == "main"
        if tag == "h2":
            self.headings.append(values.get("id"))
        if tag == "caption":
            self.table = self.tables.setdefault(values.get("id"), [])
        if tag == "tr":
            self.row = []
        if tag in ("th", "td") and self.row is not None:
            self.row.append("")
            if tag == "th" and "id" in values:
                self.rows[values["id"]] = self.row
        if tag == "span" and self.row:
            self.row[-1] += "\n"

    def handle_endtag(self, tag):
        self.main -= tag == "main"
        if tag == "tr" and self.table is not None:
            self.table.append(self.row)
            self.row = None

    def handle_data(self, data):
        if self.main:
            self.text += data
        if self.row:
            self.row[-1] += data


def source(path):
    return re.sub(r"//[^\n]*", "", (GENERATOR / path).read_text(encoding="utf-8"))


def numbers_in(path, prefix, pattern):
    return {prefix + name: value for name, value in re.findall(pattern, source(path))}


def constants():
    """What the sources say, by the name that the catalogue gives it."""
    inline = r"inline constexpr \S+ (\w+) =\s*([^;]+);"
    found = numbers_in("analysis/rules.h", "rules::", inline)
    for path in sorted((GENERATOR / "stats").glob("*.h")):
        found |= numbers_in(path.relative_to(GENERATOR), "stats::", inline)
    found |= numbers_in("base/number.h", "base::", inline)
    found |= numbers_in("model/methods.h", "Methods::", r"double (\w+) = ([\d.]+);")
    found |= numbers_in("model/measure.h", "Hidden::", r"int (threshold) = (\d+);")
    values = {}
    for name, text in found.items():
        known = {each.split("::")[1]: value for each, value in values.items()}
        values[name] = float(eval(text, {"__builtins__": {}}, known))  # 2 * (limit_factor / 3)
    return values


def rows():
    """Of the catalogue: id, rules, names of the constants."""
    pattern = r'\{(?:Constant::)?(\w+),\s*"(\w+)",\s*"([^"]+)",\s*of\(([^)]*)\)'
    found = [(id, [rule.strip() for rule in rules.split(",")], names.split())
             for _, id, names, rules in re.findall(pattern, source("analysis/catalogue.cpp"))]
    known = len(re.findall(r"\w+,", source("analysis/catalogue.h").split("enum class Constant {")[1].split("count_of")[0]))
    expect(len(found) == known, f"{len(found)} rows read, {known} constants declared")
    return found


def anchors():
    return dict(re.findall(r'\.rule = Rule::(\w+),\s*\.anchor = "([\w-]+)"', source("rulebook/rules_en.cpp")))


def number(text):
    found = re.search(r"-?[\d,]*\.?\d+", text)
    return float(found.group().replace(",", "")) if found else None


def build(site, name):
    out = WORK / f"{name}-site"
    run = subprocess.run([CANDOUR, "build", "--root", site, "--now", "2024-03-06T09:00:00Z", "--output", out, "-q"],
                         capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"{name}: exit {run.returncode}\n{run.stderr[:3000]}")
    return out


def copy_of(site, name):
    copy = WORK / name
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(site, copy)
    return copy


def check_constants(name, page, overrides):
    """`overrides`: id of the catalogue -> value."""
    values, places, checked = constants(), anchors(), 0
    for id, rules, names in rows():
        usual = values["stats::z_95" if id == "normal_quantile" else names[0]]
        quantile = values["stats::z_99"] if "confidence" in overrides else usual
        wanted = quantile if id == "normal_quantile" else overrides.get(id, usual)
        for rule in rules:
            where = f"{name}: #{places[rule]}-{id.replace('_', '-')}"
            cells = page.rows.get(f"{places[rule]}-{id.replace('_', '-')}")
            expect(cells, f"{where}: no such row")
            if not cells:
                continue
            expect(cells in page.tables[f"{places[rule]}-constants"], f"{where}: not in the table of its rule")
            lines = cells[1].split("\n")
            expect(number(lines[0]) == wanted, f"{where}: {lines[0]!r}, the sources say {wanted}")
            called = [line for line in lines[1:] if line.startswith("overridden")]
            expect(len(called) == (wanted != usual), f"{where}: {cells[1]!r}, overridden: {wanted != usual}")
            if called:
                expect(number(called[0]) == usual, f"{where}: {called[0]!r}, usual is {usual}")
            checked += 1
    changed = page.tables.get("overrides-constants", [[]])[1:]
    expect([(number(row[1]), number(row[2])) for row in changed] ==
           [(value, values[names[0]]) for id, value in overrides.items() for other, _, names in rows() if other == id],
           f"{name}: what the site has changed: {changed}")
    return checked


def trend_words(measure):
    return ["Stated by the author" if "asserted_because" in measure["trend"] else measure["trend"]["word"]]


def positions(measure):
    return [each["position"] if each["available"] else "No comparison"
            for each in [measure["benchmark"]] + measure.get("benchmarks", [])]


def check_words(name, out, page, newest, risk):
    """The counts, from the files that hold every statement; `risk` in per cent."""
    reports = {path.parent.name: json.loads(path.read_text(encoding="utf-8"))["measures"]
               for path in sorted(out.glob("reports/*/statements.json"))}
    for table, words_of in (("trend-words", trend_words), ("positions", positions)):
        for word, *printed in page.tables[table][1:]:
            counts = {slug: sum(each.lower() == word.lower() for measure in measures for each in words_of(measure))
                      for slug, measures in reports.items()}
            wanted = [counts[newest], sum(counts.values())]
            expect([number(each) for each in printed] == wanted, f"{name}: {word}: {printed}, counted {wanted}")
        told = {row[0].lower() for row in page.tables[table]}
        all_words = {word.lower() for measures in reports.values() for measure in measures for word in words_of(measure)}
        expect(all_words <= told, f"{name}: words without a row: {all_words - told}")
    given = sum(word in ("Increasing", "Reducing", "Stable") for each in reports[newest] for word in trend_words(each))
    sentence = f"make about {given * risk / 100 + 1e-9:.1f} of the words Increasing or Reducing: {given} times the {risk}%"
    expect(sentence in page.text, f"{name}: not said: {sentence}")


def check_text(name, page):
    for sign in ("{", "}", "nan", "inf ", "[", "]"):
        expect(sign not in page.text, f"{name}: {sign!r} in the text")
    for anchor in list(anchors().values()) + ["words-used", "overrides"]:
        expect(anchor in page.headings, f"{name}: no heading #{anchor}")


def check_example():
    out = build(ROOT, "example")
    page = Page(out / "methodology/index.html")
    checked = check_constants("example", page, {})
    check_words("example", out, page, "2023-24-q3", 5)
    check_text("example", page)
    expect("Nothing: every constant above has its usual value." in page.text, "example: something is called changed")
    expect("Methodology notes" in page.text, "example: the further page is not listed")
    print(f"example: {checked} values in {len(page.tables)} tables")


def check_overridden():
    site = copy_of(ROOT / "tests/sites/kinds", "overridden")
    yaml = site / "content/site.yaml"
    methods = ", ".join(f"{key}: {value}" for key, value in OVERRIDES.items())
    text = re.sub(r"(?m)^methods:.*\n", "", yaml.read_text(encoding="utf-8"))
    yaml.write_text(f"{text}methods: {{ {methods} }}\n", encoding="utf-8")
    out = build(site, "overridden")
    page = Page(out / "methodology/index.html")
    checked = check_constants("overridden", page, OVERRIDES)
    check_words("overridden", out, page, "r1", 1)
    check_text("overridden", page)
    expect("at 99% confidence, is at least 3% (of a percentage, 1 in percentage points)" in page.text,
           "overridden: the sentence of the trend word has other values")
    print(f"overridden: {checked} values")


def check_unpublished():
    site = copy_of(ROOT / "tests/sites/small", "unpublished")
    report = site / "content/reports/2023-24-q3/report.md"
    report.write_text(report.read_text(encoding="utf-8").replace("status: approved", "status: draft"), encoding="utf-8")
    page = Page(build(site, "unpublished") / "methodology/index.html")
    checked = check_constants("unpublished", page, {})
    check_text("unpublished", page)
    expect("No report has been published yet, so no word has been used." in page.text, "unpublished: words are counted")
    for secret in ("Burglary", "burglary", "2023", "2024", "Example"):
        expect(secret not in page.text, f"unpublished: {secret} is on the page")
    print(f"unpublished: {checked} values")


WORK.mkdir(parents=True, exist_ok=True)
check_example()
check_overridden()
check_unpublished()
print("\n".join(faults[:40]))
sys.exit(1 if faults else 0)
