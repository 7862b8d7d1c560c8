"""A generated site of numbers that break naive statistics: constant series, one moving range that is not 0, gaps, zeros, all of
all, nothing of nothing, huge, tiny and negative ones, too few of them, none. Each of every kind that can hold it."""
import csv
import shutil

AREAS = ["own", "east", "west", "mid", "lake", "hill"]
COUNTED = ("count", "rate", "estimate", "proportion")

def season(t):
    return (11, 7, 13, 9)[t % 4]


def usual(t):
    return 120 + (3, -2, 4, -5, 1, -3, 5, -1, -4, 2)[t % 10]


# Quarter number (the last of n) to a value; None is no row, a text is a mark.
SERIES = {
    "constant": lambda t, n: 40,
    "same-season": lambda t, n: season(t),
    "one-range": lambda t, n: 40 if t < n - 3 else 44,
    "one-range-at-the-end": lambda t, n: 40 if t < n - 1 else 90,
    "one-odd-quarter": lambda t, n: 40 if t != n - 6 else 95,
    "rounded-constant": lambda t, n: 0.1 + 0.2 if t % 2 else 0.3,
    "nothing": lambda t, n: 0,
    "from-nothing": lambda t, n: 5 if t >= n - 4 else 0,
    "to-nothing": lambda t, n: 0 if t >= n - 4 else 5,
    "one-nothing": lambda t, n: 0 if t == n - 7 else usual(t),
    "gap-inside": lambda t, n: None if t == n - 6 else usual(t),
    "gap-further-back": lambda t, n: None if t == n - 10 else usual(t),
    "gap-at-the-end": lambda t, n: None if t == n - 1 else usual(t),
    "rising-with-a-gap": lambda t, n: None if t == n - 5 else 100 + 10 * t,
    "marks": lambda t, n: ("[x]", "[u]", "N/A", "[z]", "[low]", "[c]", "TBC", "")[t % 8] if t % 3 == 0 else usual(t),
    "withheld": lambda t, n: "[c]" if t == n - 3 else usual(t),
    "only-marks": lambda t, n: "[x]",
    "huge": lambda t, n: 9 * 10**14 + 10**12 * season(t) + t,
    "huge-constant": lambda t, n: 999999999999999,
    "tiny": lambda t, n: 1e-9 * usual(t),
    "one": lambda t, n: 1,
    "even-rise": lambda t, n: 100 + 10 * (t // 4),
    "usual": lambda t, n: usual(t),
}
EVERYWHERE = ("constant", "same-season", "one-range", "nothing", "one", "huge-constant", "even-rise", "usual")  # all six areas
LENGTHS = {"eleven": 11, "eight": 8, "seven": 7, "four": 4, "single": 1}
LEVELS_ONLY = {
    "negative": lambda t, n: -usual(t),
    "round-zero": lambda t, n: (1, -1)[t % 2] * 0.5,
    "from-minus": lambda t, n: -40 if t < n - 4 else 40,
    "hair-below-zero": lambda t, n: -0.004,
    "minus-zero": lambda t, n: "-0",
}
SHARES_ONLY = {
    "all": lambda t, n: (200, 200),
    "none": lambda t, n: (0, 200),
    "nothing-of-nothing": lambda t, n: (0, 0),
    "nothing-of-nothing-once": lambda t, n: (0, 0) if t == n - 3 else (usual(t), 200),
    "all-then-none": lambda t, n: (200, 200) if t < n - 4 else (0, 200),
    "few": lambda t, n: (1, 2),
}


def written(value):
    return value if isinstance(value, str) else format(value, ".12f").rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


def cells(kind, value):
    """value, numerator, denominator of one row; None for no row."""
    if value is None:
        return None
    if isinstance(value, tuple):
        return "", str(value[0]), str(value[1])
    text = written(value)
    if kind == "proportion":
        return (text, "", "") if isinstance(value, str) else ("", text, written(max(200, min(2 * value, 999999999999999))))
    return text, "", "1000" if kind in ("rate", "ratio") else ""


def quarters(length):
    return [f"{year}-Q{quarter}" for year in range(2014, 2024) for quarter in (1, 2, 3, 4)][-length:]


def months(length):
    return [f"{year}-{month:02d}" for year in range(2014, 2024) for month in range(1, 13)][-length:]


class Site:
    def __init__(self, better="lower"):
        self.better, self.measures, self.rows, self.ids = better, [], [], []

    def series(self, id_, kind, area, make, length, category=""):
        for t, period in enumerate(quarters(length)):
            found = cells(kind, make(t, length))
            if found:
                self.rows.append([id_, area, category, period, *found])

    def months(self, id_, kind, area, make, length):
        """Three months for each quarter, all with its value."""
        for t, period in enumerate(months(3 * length)):
            found = cells(kind, make(t // 3, length))
            if found:
                self.rows.append([id_, area, "", period, *found])

    def add(self, id_, kind, make, length=20, frequency="quarter", more=""):
        declared = "rate" if kind == "estimate" else kind
        keys = f"kind: {declared}, frequency: {frequency}, unit: cases, better: {self.better}, disclosure: {{ exempt: Test }}"
        keys += ", denominator: people" if kind == "estimate" else ""
        keys += ", categories: [Some], baseline: Others" if kind == "ratio" else ", benchmark: { group: six }"
        self.measures.append(f"  {id_}: {{ title: {id_}, {keys}{more} }}\n")
        self.ids.append(id_)
        if make is None:
            return
        put = self.months if frequency == "month" else self.series
        if kind == "ratio":
            self.series(id_, kind, "own", make, length, "Some")
            self.series(id_, kind, "own", make if "one" in id_ else lambda t, n: usual(t), length, "Others")
            return
        everywhere = frequency == "quarter" and id_.removeprefix(kind + "-") in EVERYWHERE
        for number, area in enumerate(AREAS):
            odd = everywhere or number == 0 or number % 2 == len(self.ids) % 2
            put(id_, kind, area, make if odd else lambda t, n: usual(t), length)

    def write(self, folder):
        shutil.rmtree(folder, ignore_errors=True)
        for path, text in self.files().items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        with open(folder / "data/rows.csv", "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([["measure", "area", "category", "period", "value", "numerator", "denominator"], *self.rows])

    def files(self):
        """Without the rows, which `write` adds: theirs is one file."""
        areas = "".join(f"  {area}: {{ name: {area.title()} }}\n" for area in AREAS)
        people = "  people: { title: People, unit: people, kind: population, frequency: year, better: neither }\n"
        self.rows += [["people", area, "", f"mid-{year}", "5000", "", ""] for area in AREAS for year in range(2014, 2024)]
        report = "---\ntitle: {}\nperiod: 2023-Q4\nstatus: approved\n{}---\n"
        section = f"---\ntitle: All\nmeasures: [{', '.join(self.ids)}]\n---\n"
        return {
            "content/site.yaml": "title: Odd numbers\nbody: Test\narea: own\n",
            "data/areas.yaml": f"areas:\n{areas}groups:\n  six: {{ name: the six, short: Six, members: [{', '.join(AREAS)}] }}\n",
            "data/measures.yaml": "measures:\n" + "".join(self.measures) + people,
            "content/reports/year/report.md": report.format("Against a year earlier", ""),
            "content/reports/year/10-all.md": section,
            "content/reports/quarter/report.md": report.format("Against the quarter before", "compare: previous\n"),
            "content/reports/quarter/10-all.md": section,
        }


def odd_site(better="lower"):
    site = Site(better)
    for kind in (*COUNTED, "level", "ratio"):
        series = dict(SERIES)
        series.update(LEVELS_ONLY if kind == "level" else SHARES_ONLY if kind == "proportion" else {})
        for name, make in series.items():
            site.add(f"{kind}-{name}", kind, make)
            if kind != "ratio":
                site.add(f"{kind}-monthly-{name}", kind, make, 16, "month")
        for name, length in LENGTHS.items():
            site.add(f"{kind}-{name}", kind, lambda t, n: usual(t), length)
        site.add(f"{kind}-no-rows", kind, lambda t, n: None)
    for frequency, periods in (("half-year", ["2022-07..2022-12", "2023-07..2023-12"]), ("year", ["2022", "2023"]),
                               ("day", ["2022-12-31", "2023-12-31"])):
        id_ = f"level-{frequency}"
        site.add(id_, "level", None, frequency=frequency)
        site.rows += [[id_, area, "", period, "0", "", ""] for area in AREAS for period in periods]
    return site
