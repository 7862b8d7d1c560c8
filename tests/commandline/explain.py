"""What `candour explain` prints can be followed by hand: every sum is worked out again here, from the printed numbers
alone; every number in a sum was printed before it, or is a constant named below; every number read stands in its
cell; and the last results are those of statements.json.

Usage: explain.py CANDOUR SITE NOW WORK"""

import csv
import json
import math
import re
import statistics
import subprocess
import sys
from pathlib import Path

NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?")
STEP = re.compile(r"^  (?P<name>.*?) = (?P<sum>.*) = (?P<result>−?[\d.]+)$")
READ = re.compile(r"^  (?P<name>.*): (?P<result>−?[\d.]+)(?:  (?P<file>\S.*):(?P<line>\d+))?$")
# Numbers that belong to a formula, not to the data.
OF_FORMULAS = {"0", "1", "2", "3", "4", "5", "9", "18", "100", "2.66", "3.267", "1.595769122"}


def value_of(text):
    return float(text.replace("−", "-"))


def pairs(*values):
    """Later values that are higher than earlier ones, less those that are lower."""
    return sum((b > a) - (b < a) for i, a in enumerate(values) for b in values[i + 1 :])


def worked_out(expression):
    text = re.sub(r"\|([^|]*)\|", r"abs(\1)", expression)
    for sign, ours in (("×", "*"), ("÷", "/"), ("−", "-"), ("√", "math.sqrt"), ("²", "**2"), ("³", "**3")):
        text = text.replace(sign, ours)
    return eval(text, {"math": math, "median": lambda *values: statistics.median(values), "pairs": pairs})


def half_a_digit(text):
    """How far a printed number may lie from the one it stands for: ten significant digits."""
    number = abs(value_of(text))
    return 0 if number == int(number) and len(text) < 16 else 0.5 * 10 ** (math.floor(math.log10(number)) - 9)


def slack(expression):
    """How far the result may move when every printed operand moves by half its last digit."""
    moved = 0.0
    base = worked_out(expression)
    for found in NUMBER.finditer(expression):
        half = half_a_digit(found.group())
        if not half:
            continue
        nudged = expression[: found.start()] + repr(float(found.group()) + half) + expression[found.end() :]
        moved += abs(worked_out(nudged.replace("e-", "E-")) - base)
    return moved


def agrees(expression, result):
    ours = worked_out(expression)
    theirs = value_of(result)
    if abs(ours - theirs) <= 1e-9 * abs(theirs):
        return True
    return abs(ours - theirs) <= slack(expression) * 1.01 + (half_a_digit(result) if theirs else 0) + 1e-12


class Cells:
    def __init__(self, site):
        self.site = site
        self.lines = {}

    def row(self, file, line):
        if file not in self.lines:
            with open(self.site / file, newline="", encoding="utf-8-sig") as opened:
                self.lines[file] = list(csv.reader(opened))
        return self.lines[file][line - 1]

    def hold(self, file, line, number):
        cells = [cell.replace(",", "").strip("%£ ") for cell in self.row(file, line)]
        return any(re.fullmatch(r"-?\d+(\.\d+)?", cell) and float(cell) == number for cell in cells)


def parts_of(text):
    """Title, and lines, of each part; the first lines are the head."""
    parts = []
    for line in text.split("\n\n", 1)[1].split("\n"):
        if line and not line.startswith(" "):
            parts.append((line, []))
        elif line:
            parts[-1][1].append(line)
    return parts


def check_part(title, lines, known, cells, faults):
    results = {}
    for line in lines:
        if line.startswith("  → "):
            continue
        step = STEP.match(line)
        read = None if step else READ.match(line)
        if step:
            missing = [n for n in NUMBER.findall(without_counts(step["sum"])) if n not in known | OF_FORMULAS]
            if missing:
                faults.append(f"{title}: {line.strip()[:150]}: nothing printed {missing[:3]} before")
            if not agrees(step["sum"], step["result"]):
                faults.append(f"{title}: {line.strip()[:200]}: comes to {worked_out(step['sum'])!r}")
        elif read and read["file"] and not cells.hold(read["file"], int(read["line"]), value_of(read["result"])):
            faults.append(f"{title}: {line.strip()}: does not stand there")
        found = step or read
        if found:
            results.setdefault(found["name"], []).append(value_of(found["result"]))
            known.add(found["result"].lstrip("−"))
    return results


def without_counts(expression):
    """The sum without the number that a mean is divided by: how many terms stand before it."""
    mean = re.search(r"^(.*) ÷ (\d+)$", expression)
    if mean and int(mean[2]) == expression.count(" + ") + 1:
        return mean[1]
    variance = re.fullmatch(r"\(.*\) ÷ 18", expression)
    return "" if variance else expression


def close(ours, theirs):
    return ours is not None and math.isclose(ours, theirs, rel_tol=1e-9, abs_tol=1e-12)


def check_against(statement, parts, faults, counts):
    """Each number of the statement is the result of a step of its part."""

    def expect(part, what, number):
        if number is None:
            return
        counts[what] = counts.get(what, 0) + 1
        found = [value for title, results in parts if title.startswith(part) for values in results.values() for value in values]
        if not any(close(number, value) for value in found):
            faults.append(f"{statement['id']}: {what} {number!r} is no step of {part}")

    for key in ("raw", "count", "denominator", "low", "high"):
        expect("Value:", f"value.{key}", statement["value"][key])
    for key in ("raw", "count"):
        expect("Value compared with:", f"previous.{key}", statement["previous"][key])
    for key in ("percent", "points", "count"):
        expect("Change", f"change.{key}", statement["change"][key])
    if statement["trend"]["word"] != "Not available":
        for key in ("rate_percent", "low", "high"):
            expect("Trend", f"change.{key}", statement["change"][key])
        expect("Usual variation", "trend.dispersion", statement["trend"]["dispersion"])
    if statement["benchmark"]["available"]:
        for key in ("rank", "rank_best", "rank_worst", "average", "difference", "low", "high"):
            expect("Comparison with", f"benchmark.{key}", statement["benchmark"][key])
    if statement["signal"]["state"]:
        for key in ("mean", "lower", "upper"):
            expect("Control chart", f"signal.{key}", statement["signal"][key])


def explained(candour, site, now, measure, report):
    done = subprocess.run(
        [candour, "explain", measure, "--report", report, "--root", site, "--now", now],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        sys.exit(f"explain {measure} --report {report} ended with {done.returncode}:\n{done.stderr}")
    return done.stdout


def check_statement(text, statement, cells, faults, counts):
    known = {str(statement["per"] or 1000).removesuffix(".0"), "1", "100"}
    parts = []
    for title, lines in parts_of(text):
        parts.append((title, check_part(title, lines, known, cells, faults)))
        counts["steps"] = counts.get("steps", 0) + len(lines)
    check_against(statement, parts, faults, counts)


def check_pages(built, totals, faults):
    """A measure's page holds the same steps, of the newest report that states it."""
    for measure, reports in totals.items():
        html = (built / "measures" / measure / "index.html").read_text(encoding="utf-8")
        shown = [html_of.count("<li>") + html_of.count("<p><strong>") for html_of in re.findall(r'<details class="more".*?</details>', html, re.S)]
        if shown not in reports.values():
            faults.append(f"{measure}: the page shows {shown} steps, explain {reports}")


def main():
    candour, site, now, work = sys.argv[1], Path(sys.argv[2]), sys.argv[3], Path(sys.argv[4])
    built = work / "site"
    subprocess.run([candour, "build", "-q", "--allow", "R303", "--root", site, "--now", now, "--output", built], check=True)
    cells = Cells(site)
    faults, counts, kinds, totals = [], {}, {}, {}
    for file in sorted(built.glob("reports/*/statements.json")):
        report = json.loads(file.read_text(encoding="utf-8"))
        for statement in report["measures"]:
            same = [each for each in report["measures"] if each["id"] == statement["id"]]
            texts = explained(candour, site, now, statement["id"], report["report"]).split("\n\n\n")
            text = re.split(r"\n\n(?=[^\n]*\(" + re.escape(statement["id"]) + r"\)\n)", texts[0])[same.index(statement)]
            before = counts.get("steps", 0)
            check_statement(text, statement, cells, faults, counts)
            page = totals.setdefault(statement["id"], {}).setdefault(report["report"], [])
            page.append(counts["steps"] - before)
            kinds[statement["kind"]] = kinds.get(statement["kind"], 0) + 1
    if not {"rate", "proportion", "level", "ratio"} <= set(kinds):
        faults.append(f"only {sorted(kinds)} are stated by this site")
    check_pages(built, totals, faults)
    print("kinds", kinds)
    print("checked", counts)
    for fault in faults[:40]:
        print(fault)
    if faults:
        sys.exit(f"{len(faults)} steps cannot be followed")


if __name__ == "__main__":
    main()
