#!/usr/bin/env python3
"""Numbers that break naive statistics, through a whole build: constant series, one moving range that is not 0, gaps, zeros,
all of all, nothing of nothing, huge, tiny and negative ones, too few of them, none. No page and no download may hold a number
that is none, a minus zero or limits of no width, and whatever is not there says why. Usage: odd_numbers.py CANDOUR WORK"""
import html.parser
import json
import pathlib
import re
import subprocess
import sys

from odd_site import Site, odd_site

CANDOUR, WORK = sys.argv[1], pathlib.Path(sys.argv[2])
NOW = "2024-03-06T09:00:00Z"
faults, checks = [], 0


def check(good, where, what):
    global checks
    checks += 1
    if not good:
        faults.append(f"{where}: {what}")


# --- what was written ---

NO_NUMBER = re.compile(r"(?<![A-Za-z])-?(nan|inf|infinity|∞)(?![A-Za-z])", re.IGNORECASE)
MINUS_ZERO = re.compile(r"(?<![\w.,/-])[-−]0(?:\.0+)?(?![\d.\w-])")


NO_WIDTH = re.compile(r"between (\S+(?: million)?)(?: [a-z%£]+)? and \1(?![\d.])")


class Words(html.parser.HTMLParser):
    """The texts of a page and the values of its attributes: what a reader, a drawing or a program meets."""

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.found, self.shown = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.found += [value for name, value in attributes if value and name not in ("href", "id", "class", "content")]

    def handle_data(self, data):
        self.found.append(data)
        self.shown.append(data)


def check_bytes(folder):
    for path in sorted(folder.rglob("*")):
        if path.suffix not in (".html", ".json", ".csv", ".svg", ".xml", ".txt"):
            continue
        text = path.read_text(encoding="utf-8")
        parts = Words(text).found if path.suffix == ".html" else [text]
        for part in parts:
            for pattern in (NO_NUMBER, MINUS_ZERO, NO_WIDTH):
                for found in pattern.finditer(part):
                    near = part[max(0, found.start() - 40):found.end() + 20].replace("\n", " ")
                    check(False, path.relative_to(folder), f"{found.group()!r} in {near!r}")
        check(True, path, "")


def check_value(where, said):
    for key in ("value", "previous"):
        part = said[key]
        if part["raw"] is None:
            check(part.get("reason"), where, f"{key} is absent and does not say why")
        else:
            check(part.get("text"), where, f"{key} has no text")
            if key == "value" and said["kind"] in ("count", "rate", "proportion"):
                check(part["low"] is not None and part["low"] < part["high"], where, f"{key} has limits {part['low']} {part['high']}")
                slack = 1e-9 * abs(part["raw"])
                check(part["low"] <= part["raw"] + slack and part["raw"] - slack <= part["high"], where, f"{key} outside its limits")
    change = said["change"]
    if change["raw"] is None:
        check(change.get("reason"), where, "the change is absent and does not say why")
    check(change["sentence"], where, "no sentence")


def check_trend(where, said):
    trend, change = said["trend"], said["change"]
    check(trend["reason"], where, f"{trend['word']} without a reason")
    if trend["word"] == "Not available":
        return
    check(trend["dispersion"] is not None and trend["dispersion_source"], where, "no dispersion")
    if change["rate_percent"] is None:
        check("from 0" in trend["reason"], where, f"no size of the change: {trend['reason']}")
        return
    check(change["low"] is not None, where, "no lower limit of the change")
    if change["high"] is None:
        check("upwards" in trend["reason"], where, f"no upper limit: {trend['reason']}")
    else:
        size = abs(said["value"]["raw"]) if said["kind"] in ("level", "ratio") else 0
        has_width = change["high"] - change["low"] > 1e-12 * size
        check(has_width != ("is not known, since" in trend["reason"]), where, f"limits of no width: {change}")
        check(change["low"] <= change["rate_percent"] <= change["high"], where, "the change is outside its limits")


def check_signal(where, said):
    signal = said["signal"]
    if signal["state"] is None:
        check(signal.get("reason"), where, "no signal and no reason")
        check(all(signal[key] is None for key in ("note", "mean", "lower", "upper")), where, f"a signal in part: {signal}")
    else:
        check("reason" not in signal, where, "a signal and a reason")
        check(signal["lower"] < signal["mean"] < signal["upper"], where, f"limits of no width: {signal}")


def check_benchmark(where, said):
    found = said["benchmark"]
    if not found["available"]:
        check(found["reason"] and found["statement"] == "Not available", where, f"no benchmark: {found}")
        return
    check(found["rank"] is not None or found["reason"], where, "no rank and no reason")
    if found["low"] is None or found["high"] is None:
        check(found["reason"], where, "the benchmark's limits are absent and nothing says why")
        is_unknown = found["reason"] and found["reason"].startswith("too few")
        check(found["position"] == "similar to" and is_unknown, where, "a position that rests on nothing")
        return
    slack = 1e-9 * max(abs(found["average"]), abs(found["difference"]))
    has_width = found["high"] - found["low"] > 1e-12 * max(abs(found["average"]), abs(found["difference"]))
    check(has_width or "no variation" in (found["reason"] or ""), where, f"limits of no width: {found}")
    check(found["low"] <= found["difference"] + slack and found["difference"] - slack <= found["high"], where, "outside its limits")
    if found["rank"] is not None:
        check(found["rank_best"] <= found["rank"] <= found["rank_worst"], where, f"rank {found}")


def check_page(folder, said):
    """The measure's page says in words what statements.json says in keys."""
    page = folder / "measures" / said["id"] / "index.html"
    text = " ".join(" ".join(Words(page.read_text(encoding="utf-8")).shown).split())
    where = f"measures/{said['id']}"
    check(f"Trend, {said['trend']['word']}: {said['trend']['reason']}" in text, where, "the trend's reason is not on the page")
    if said["signal"]["state"] is None:
        check(f"Not available: {said['signal']['reason']}" in text, where, "the signal's reason is not on the page")
    if not said["benchmark"]["available"]:
        check(f"Not available: {said['benchmark']['reason']}" in text, where, "the benchmark's reason is not on the page")
    elif (said["benchmark"]["reason"] or "").startswith(("too few of the areas", "the quarters show")):
        check(f"not known, since {said['benchmark']['reason']}." in text, where, "why there are no limits is not on the page")
    if said["value"]["raw"] is None:
        check(said["change"]["sentence"] in text, where, "the page does not say why there is no figure")


def run(site, folder, *flags):
    site.write(folder)
    return subprocess.run([CANDOUR, "build", "--root", str(folder), "--now", NOW, *flags], capture_output=True, text=True)


def build_odd():
    folder = WORK / "odd"
    done = run(odd_site(), folder, "-q")
    if done.returncode != 0:
        sys.exit(f"exit {done.returncode}\n{done.stdout[:3000]}\n{done.stderr[:6000]}")
    folder /= "site"
    check_bytes(folder)
    reports = {name: json.loads((folder / f"reports/{name}/statements.json").read_text(encoding="utf-8")) for name in ("year", "quarter")}
    for name, report in reports.items():
        for said in report["measures"]:
            where = f"{name} {said['id']}"
            for look in (check_value, check_trend, check_signal, check_benchmark):
                look(where, said)
    for said in reports["year"]["measures"]:
        check_page(folder, said)
    return {said["id"]: said for said in reports["year"]["measures"]}


# What no number can be made of: the cells of one row, and the code of its refusal.
REFUSED = {
    "text": (["many", "", ""], "D104"), "comma": (["61,4", "", ""], "D104"), "nan": (["NaN", "", ""], "D104"),
    "infinity": (["inf", "", ""], "D104"), "exponent": (["1e6", "", ""], "D104"), "too-large": (["1000000000000000", "", ""], "D104"),
    "hexadecimal": (["0x1F", "", ""], "D104"), "two-points": (["1.2.3", "", ""], "D104"), "negative": (["-1", "", ""], "D111"),
    "more-than-all": (["", "7", "6"], "D109"), "negative-part": (["", "-1", "6"], "D111"), "twice": (["1", "", ""], "D115"),
}


def check_refusals():
    """Each row in a build of its own measure: all are refused in one run, each with its line, and nothing is written."""
    site = Site()
    lines = {}
    for name, (row, code) in REFUSED.items():
        kind = "proportion" if row[1] else "count"
        site.add(f"bad-{name}", kind, lambda t, n: None)
        site.rows += [[f"bad-{name}", "own", "", "2023-Q4", *row]] * (2 if name == "twice" else 1)
        lines[len(site.rows) + 1] = (name, code)
    folder = WORK / "refused"
    done = run(site, folder, "--format", "json")
    check(done.returncode == 1, "refused", f"exit {done.returncode}")
    check(not (folder / "site").exists(), "refused", "something was written")
    said = {(each["line"], each["code"]) for each in json.loads(done.stdout)["diagnostics"] if each["severity"] == "error"}
    for line, (name, code) in lines.items():
        check((line, code) in said, f"refused {name}", f"no {code} at line {line} of {sorted(said)}")
    check(len(said) == len(lines), "refused", f"{len(said)} errors for {len(lines)} rows: {sorted(said)}")


found = build_odd()
check_refusals()
print(f"{len(found)} measures of odd numbers, {checks} checks, {len(faults)} faults")
print("\n".join(faults[:60]))
sys.exit(1 if faults else 0)
