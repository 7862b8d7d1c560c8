#!/usr/bin/env python3
"""`candour check` holds or refuses every statement that five published documents make of their own figures. Sites are written
from claims.csv: each row becomes claims, made from its columns `inputs` and `formula`, in two ways: the inputs typed into the
figure, and the inputs as rows of a data file that the figure names. True ones pass, false ones are refused with the right
value, points typed as per cent are refused, and what holds only within rounding is listed by -v and by nothing else. Data
have no rounding: there the same numbers are refused, with the value that they give.
Usage: claims.py CANDOUR SHARED APART AS_FUNCTIONS WORK"""
import ast
import csv
import json
import pathlib
import re
import shutil
import subprocess
import sys
from decimal import ROUND_HALF_UP, Decimal

CANDOUR, SHARED, APART, AS_FUNCTIONS, WORK = sys.argv[1], *(pathlib.Path(argument) for argument in sys.argv[2:6])
NOW = "2024-03-06T09:00:00Z"
LETTERS = "abcdefghijklm"
faults = []
asked = {}


def expect(is_so, fault):
    if not is_so:
        faults.append(fault)


def table(path):
    with open(path, newline="", encoding="utf-8") as opened:
        return list(csv.DictReader(opened))


# --- a row, as an author would type it ---


class Unsayable(Exception):
    """A formula that asks for more than the language of figures has."""


class WithInputs(ast.NodeTransformer):
    """The letters of a formula become the inputs; what the language does not have is refused."""

    def __init__(self, inputs):
        self.inputs = inputs

    def visit_Name(self, node):
        return ast.Name(id=self.inputs[LETTERS.index(node.id)])

    def visit_Call(self, node):
        if node.func.id not in ("min", "max", "abs", "sum"):
            raise Unsayable(node.func.id)
        return ast.Call(func=node.func, args=[self.visit(each) for each in node.args], keywords=[])

    def visit_Mod(self, node):
        raise Unsayable("%")

    def visit_BoolOp(self, node):
        sides = [each for each in node.values if not (isinstance(each, ast.Constant) and each.value is True)]
        if len(sides) != 1:
            raise Unsayable("and")
        return self.visit(sides[0])


def parsed(formula):
    return ast.parse(formula, mode="eval").body


def typed(formula, inputs):
    return ast.unparse(WithInputs(inputs).visit(parsed(formula)))


def comparisons(formula, inputs):
    """a <= b <= c is two claims: (left, relation and right, formula of the left)."""
    tree = WithInputs(LETTERS).visit(parsed(formula))
    assert isinstance(tree, ast.Compare), formula
    sides = [ast.unparse(each) for each in [tree.left, *tree.comparators]]
    for left, relation, right in zip(sides, tree.ops, sides[1:]):
        sign = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "=="}[type(relation)]
        yield typed(left, inputs), f" {sign} {typed(right, inputs)}", left


def number(text):
    return Decimal(text.replace(",", "").rstrip("%"))


def value_of(formula, row):
    """What a formula comes to, in decimals: neither the program's sum nor the table's."""
    return eval(re.sub(r"\b(\d+)\b", r"D('\1')", formula), {"D": Decimal, **dict(zip(LETTERS, map(number, row["values"])))})


class Printed:
    """What the document prints: "around 60", "10.1%", "£5 million"."""

    def __init__(self, row):
        self.relation = " ~= " if row["printed"].startswith("around ") else " == "
        self.number = row["printed"].removeprefix("around ")
        self.places = len((re.search(r"\.(\d+)", self.number) or ["", ""])[1])
        self.in_points = self.number.removesuffix("%") + " points"
        self.in_percent = self.number.removesuffix("%") + "%"
        self.claimed = self.in_points if row["kind"] == "pp-change" and self.number.endswith("%") else self.number


def grouped(value, places):
    text = f"{value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):,f}"
    return text.removeprefix("-") if not re.search("[1-9]", text) else text


# --- a row's claims ---


class Claim:
    """One figure of a site, and what is expected of it: whether it holds (None: within rounding), and what its refusal says."""

    def __init__(self, row, figure, holds, right=None, code="F116"):
        self.row, self.figure, self.holds, self.right, self.code = row, figure, holds, right, code


def functions_for(row):
    for each in table(AS_FUNCTIONS):
        if each["formula"] == row["formula"] and each["kind"] in ("", row["kind"]):
            tree = parsed(each["typed"])
            yield lambda inputs: ast.unparse(Renamed(inputs).visit(tree))


class Renamed(ast.NodeTransformer):
    def __init__(self, inputs):
        self.inputs = dict(zip(LETTERS, inputs))

    def visit_Name(self, node):
        return ast.Name(id=self.inputs.get(node.id, node.id))


def numeric_claims(row, inputs, are_data):
    printed = Printed(row)
    right = value_of(row["formula"], row)
    expect(abs(right - Decimal(row["recomputed"])) <= abs(right) * Decimal("1e-8"), f"{row['where']}: the table has {row['recomputed']}, not {right}")
    is_refused = row["agrees"] == "no" or row["is_refused"] or (are_data and row["agrees"] == "within-rounding")
    holds = False if is_refused else True if row["agrees"] == "yes" else None
    for left in [typed(row["formula"], inputs), *(each(inputs) for each in functions_for(row))]:
        yield Claim(row, left + printed.relation + printed.claimed, holds, grouped(right, printed.places))
        if row["kind"] == "pp-change":
            yield Claim(row, f"{left} == {printed.in_percent}", False, grouped(right, printed.places) + " points", "F112")


def logic_claims(row, inputs):
    holds = row["agrees"] != "no" and not row["is_refused"]
    claims = list(comparisons(row["formula"], inputs))
    for left, rest, formula in claims:
        yield Claim(row, left + rest, holds, grouped(value_of(formula, row), 6).rstrip("0").rstrip(".") if not holds else None)
    if row["kind"] not in ("change", "pp-change") or row["formula"] not in ("b>a", "b<a"):
        return
    word = "increased" if row["formula"] == "b>a" else "fell"
    other = {"increased": "fell", "fell": "increased"}[word]
    a, b = inputs
    for left in (f"{'points' if row['values'][0].endswith('%') else 'change'}({a}, {b})", f"{b} - {a}"):
        yield Claim(row, f"{left} == {word}", holds, other)
        if holds:  # the word turned round
            yield Claim(row, f"{left} == {other}", False, word)


def claims_of(row, inputs, are_data):
    is_logic = row["recomputed"] in ("True", "False")
    yield from logic_claims(row, inputs) if is_logic else numeric_claims(row, inputs, are_data)


# --- the same of one measure at two times ---


def field_claims(row, measure):
    printed, holds = Printed(row), row["agrees"] == "yes"
    is_percent = row["values"][0].endswith("%")
    sign = "-" if row["formula"].startswith(("a-b", "(a-b)")) else ""
    field = {"b-a": "change-points" if is_percent else "change-count", "a-b": "change-count", "(b-a)/a*100": "change-percent", "(a-b)/a*100": "change-percent"}
    if row["formula"] in field:
        places, right = printed.places, value_of(row["formula"], row)
        yield Claim(row, f"{sign}{measure}.{field[row['formula']]}{printed.relation}{printed.claimed}", holds, grouped(right, places))
    else:
        word = "increased" if row["formula"] == "b>a" else "fell"
        yield Claim(row, f"{measure}.direction == {word}", holds, {"increased": "fell", "fell": "increased"}[word])


def is_of_two_times(row):
    if row["kind"] not in ("change", "pp-change", "difference") or len(row["values"]) != 2 or row["class"] in ("typo", "conflict", "label"):
        return False
    is_percent = row["values"][0].endswith("%")
    formulas = ["b-a", "b>a", "b<a"] if is_percent else ["b-a", "a-b", "(b-a)/a*100", "(a-b)/a*100", "b>a", "b<a"]
    return row["formula"] in formulas and (is_percent or unit_of(row, 0) == "things")


# --- sites ---


def unit_of(row, at):
    """In which unit an input stands in the data: percentages, pounds, else things that are counted, or points of a scale."""
    is_sum = not set("/<>=") & set(row["formula"])
    if row["values"][at].endswith("%") or (row["printed"].endswith("%") and is_sum):
        return "%"
    if row["printed"].startswith("£"):
        return "£"
    plain = [each for each in row["values"] if not each.endswith("%")]
    return "things" if all(re.fullmatch(r"[\d,]+", each) for each in plain) else "marks"


class Site:
    def __init__(self):
        self.measures, self.rows, self.claims = [], [], []

    def measure(self, name, unit, observations):
        kind = "count" if unit == "things" else "level"
        self.measures.append(f'  {name}: {{ title: {name}, kind: {kind}, unit: "{unit}", frequency: year, window: year, better: neither, disclosure: {{ exempt: Published. }} }}')
        self.rows += [[name, year, value.replace(",", "").rstrip("%")] for year, value in observations]
        return name

    def inputs_as_data(self, row):
        """The inputs as names of measures. Of a product one side stays a number: how often the other is taken."""
        names = [self.measure(f"m{row['number']}-{letter}", unit_of(row, at), [("2023", row["values"][at])]) for at, letter in enumerate(LETTERS[: len(row["values"])])]
        if row["formula"] == "a*b":
            names[0] = row["values"][0]
        return names

    def write(self, folder):
        shutil.rmtree(folder, ignore_errors=True)
        report = folder / "content/reports/2023"
        (folder / "data").mkdir(parents=True)
        report.mkdir(parents=True)
        (folder / "content/site.yaml").write_text("title: Claims\nbody: An office\narea: { id: here, name: Here }\n", encoding="utf-8")
        (folder / "data/measures.yaml").write_text("measures:\n" + "\n".join([*self.measures, *([] if self.measures else [MEASURE])]) + "\n", encoding="utf-8")
        with open(folder / "data/claims.csv", "w", newline="", encoding="utf-8") as opened:
            csv.writer(opened).writerows([["measure", "period", "value"], *self.rows, *([] if self.rows else [["none", "2023", "1"]])])
        (report / "report.md").write_text("---\ntitle: Claims\nperiod: 2023\nstatus: approved\npublish_at: 2024-03-05T09:30Z\n---\nEach as it was printed.\n", encoding="utf-8")
        lines = ["---", "title: Claims", "---"]
        for claim in self.claims:
            claim.line = len(lines) + 1
            lines += [f"{{{{ {claim.figure} }}}}", ""]
        (report / "10-claims.md").write_text("\n".join(lines), encoding="utf-8")


MEASURE = "  none: { title: None, kind: count, unit: things, frequency: year, window: year, better: neither, disclosure: { exempt: Published. } }"
SECTION = "content/reports/2023/10-claims.md"


def checked(folder, *flags):
    done = subprocess.run([CANDOUR, "check", "--root", str(folder), "--now", NOW, "--format", "json", *flags], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{folder}: exit {done.returncode}\n{done.stderr}")
    said = {}
    for each in json.loads(done.stdout)["diagnostics"]:
        if each["file"] == SECTION:
            said.setdefault(each["line"], []).append(each)
        else:
            expect(each["severity"] == "warning", f"{folder.name}: {each['code']} {each['message']} {each['file']}: {each['found']}")
    return done.returncode, said


def told(said):
    return "; ".join(f"{each['code']} found {each['found']}, expected {each['expected']}, {each['help']}" for each in said)


def holds_number(text, right):
    if not re.search(r"\d", right):
        return right in text
    zeros = r"(?:\.0+)?" if "." not in right else ""
    return re.search(rf"(?<![\d.,]){re.escape(right)}{zeros}(?!\d|\.\d|,\d)", text) is not None


def check_refused(claim, said):
    where = f"{claim.row['where']}: {claim.figure}: {told(said) or 'nothing said'}"
    expect(len(said) == 1 and said[0]["code"] == claim.code and said[0]["severity"] == "error", f"should be refused, {where}")
    if len(said) == 1:
        words = f"{said[0]['expected']} | {(said[0]['help'] or '')}"
        expect(holds_number(words, claim.right), f"does not say {claim.right}, {where}")


def check_site(name, claims, site):
    """True claims pass, false ones are refused, each in a site of its own kind, so that an exit status speaks for all."""
    true, false = [each for each in claims if each.holds is not False], [each for each in claims if each.holds is False]
    for kind, part in (("true", true), ("false", false)):
        if not part:
            continue
        site.claims = part
        folder = WORK / f"{name}-{kind}"
        site.write(folder)
        status, said = checked(folder)
        loud_status, loud = checked(folder, "-v")
        expect(status == loud_status == (0 if kind == "true" else 1), f"{name} {kind}: exit {status}, with -v {loud_status}")
        for claim in part:
            if kind == "true":
                expect(claim.line not in said, f"should hold, {claim.row['where']}: {claim.figure}: {told(said.get(claim.line, []))}")
                check_remark(claim, loud.get(claim.line, []))
            else:
                check_refused(claim, said.get(claim.line, []))
        asked[f"{name}, {kind}"] = f"{len(part)} claims of {len({each.row['number'] for each in part})} rows"


def check_remark(claim, said):
    where = f"{claim.row['where']}: {claim.figure}: {told(said) or 'nothing said'}"
    if claim.holds is None:
        is_one = len(said) == 1 and said[0]["code"] == "F129" and said[0]["severity"] == "remark" and said[0]["found"] == claim.figure
        expect(is_one and "between" in said[0]["help"], f"should be within rounding, {where}")
    else:
        expect(not said, f"should hold exactly, {where}")


def rows_to_ask():
    apart = {(each["line"], each["formula"]): each for each in table(APART)}
    rows, met, unsayable = [], set(), set()
    for at, row in enumerate(table(SHARED / "figures/claims.csv")):
        key = (row["line"], row["formula"])
        row["number"], row["where"] = at + 1, f"row {at + 1}, line {row['line']} of {row['document']}"
        row["values"] = [each.rpartition("=")[2] for each in row["inputs"].split(";")]
        row["is_refused"] = key in apart and apart[key]["how"] == "is refused"
        met |= {key} & set(apart)
        try:
            typed(row["formula"], row["values"])
            rows.append(row)
        except Unsayable:
            unsayable.add(key)
    expect(met == set(apart), f"rows that stand apart and are not in claims.csv: {set(apart) - met}")
    expect(unsayable == {key for key, each in apart.items() if each["how"] == "cannot be said"}, f"cannot be said: {unsayable}")
    return rows


def check_all():
    rows = rows_to_ask()
    typed_in, named, times = Site(), Site(), Site()
    check_site("typed", [claim for row in rows for claim in claims_of(row, row["values"], False)], typed_in)
    check_site("data", [claim for row in rows for claim in claims_of(row, named.inputs_as_data(row), True)], named)
    pairs = [row for row in rows if is_of_two_times(row)]
    of_times = []
    for row in pairs:
        name = times.measure(f"t{row['number']}", unit_of(row, 0), list(zip(("2022", "2023"), row["values"])))
        of_times += field_claims(row, name)
    check_site("two-times", of_times, times)
    return rows


if not (SHARED / "figures/claims.csv").is_file():
    print("reference figures are not at hand")
    sys.exit(77)
count = len(check_all())
for what, how_many in asked.items():
    print(f"{what}: {how_many}")
print(f"{count} rows asked, {len(table(APART))} stand apart, {len(faults)} faults")
print("\n".join(faults[:60]))
sys.exit(1 if faults else 0)
