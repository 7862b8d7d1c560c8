#!/usr/bin/env python3
"""Every table but those of charts offers a CSV, and the file says what the page prints, cell by cell: heads of two rows as
"above: below", rows under a caption with that caption first, the total last, lines of a cell parted by "; ", notes in a last column.
Every such file is offered by exactly one table and listed in the manifest.
Usage: tables.py CANDOUR SITE WORK LEAST"""
import csv
import html.parser
import json
import pathlib
import subprocess
import sys

CANDOUR, SITE, WORK, LEAST = sys.argv[1], *(pathlib.Path(argument) for argument in sys.argv[2:4]), int(sys.argv[4])
NOW = "2024-03-06T09:00:00Z"
VOID = {"meta", "link", "br", "hr", "img", "input", "col"}
faults = []


class Node:
    def __init__(self, name, attributes, parent):
        self.name, self.attributes, self.parent, self.children = name, dict(attributes), parent, []

    def has_class(self, name):
        return name in (self.attributes.get("class") or "").split()

    def all(self, name):
        for child in self.children:
            if isinstance(child, Node):
                if child.name == name:
                    yield child
                yield from child.all(name)

    def next_element(self):
        siblings = [each for each in self.parent.children if isinstance(each, Node)]
        place = next(i for i, each in enumerate(siblings) if each is self)
        return siblings[place + 1] if place + 1 < len(siblings) else None


class Tree(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.root = self.at = Node("", [], None)
        self.feed(text)

    def handle_starttag(self, name, attributes):
        node = Node(name, attributes, self.at)
        self.at.children.append(node)
        if name not in VOID:
            self.at = node

    def handle_startendtag(self, name, attributes):
        self.at.children.append(Node(name, attributes, self.at))

    def handle_endtag(self, name):
        at = self.at
        while at.parent is not None and at.name != name:
            at = at.parent
        if at.parent is not None:
            self.at = at.parent

    def handle_data(self, text):
        self.at.children.append(text)


def printed(node):
    """The words of a cell, without the marks of notes and what is said to screen readers only."""
    text = ""
    for child in node.children:
        if isinstance(child, str):
            text += child
        elif child.name == "br":
            text += " "
        elif child.name == "img":
            text += child.attributes.get("alt", "")
        elif child.name not in ("sup", "svg") and not child.has_class("unseen"):
            text += ("; " if child.has_class("line") else "") + printed(child)
    return text.replace("\n", " ")


def cells_of(row):
    return [child for child in row.children if isinstance(child, Node) and child.name in ("th", "td")]


def marks_in(cells):
    return [link.attributes["href"].lstrip("#") for cell in cells for sup in cell.all("sup") for link in sup.all("a")]


def heads_of(table):
    rows = list(next(table.all("thead")).all("tr"))
    if len(rows) == 1:
        return [(printed(cell), marks_in([cell])) for cell in cells_of(rows[0])]
    below, heads = iter(cells_of(rows[1])), []
    for cell in cells_of(rows[0]):
        if cell.attributes.get("rowspan"):
            heads.append((printed(cell), marks_in([cell])))
            continue
        for _ in range(int(cell.attributes.get("colspan", 1))):
            under = next(below)
            heads.append((printed(cell) + ": " + printed(under), marks_in([under])))
    return heads


def rows_of(table):
    """Each row with the caption that it stands under."""
    for body in [each for each in table.children if isinstance(each, Node) and each.name in ("tbody", "tfoot")]:
        caption = ""
        for row in body.all("tr"):
            if row.has_class("group"):
                caption = printed(row)
            elif not row.has_class("says"):
                yield caption, cells_of(row)


def notes_below(region):
    """By anchor, the words of the notes under a table, without the way back."""
    after = region.next_element()
    if after is None or after.name != "ol" or not after.has_class("notes") or after.attributes.get("type") != "a":
        return {}
    own = lambda note: "".join(child for child in note.children if isinstance(child, str))
    return {note.attributes["id"]: own(note).strip() for note in after.all("li")}


def page_says(region):
    table = next(region.all("table"))
    heads, notes = heads_of(table), notes_below(region)
    has_groups = any(row.has_class("group") for row in table.all("tr"))
    said = [[text for text, _ in heads]]
    head_marks = [mark for _, marks in heads for mark in marks]
    for caption, cells in rows_of(table):
        row = ([caption] if has_groups else []) + [printed(cell) for cell in cells]
        if notes:
            marks = set(head_marks + marks_in(cells))
            row.append("; ".join(text for anchor, text in notes.items() if anchor in marks))
        said.append(row)
    if has_groups:
        said[0].insert(0, None)  # the page has no head over its captions
    if notes:
        said[0].append("Note")
    return said


def file_says(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def compare(page, region, path):
    place = f"{page.relative_to(WORK)}: {path.name}"
    on_page, in_file = page_says(region), file_says(path)
    if len(on_page) != len(in_file):
        faults.append(f"{place}: {len(on_page)} rows on the page, {len(in_file)} in the file")
    count = 0
    for number, (shown, written) in enumerate(zip(on_page, in_file)):
        if len(shown) != len(written):
            faults.append(f"{place}: row {number} has {len(shown)} cells on the page, {len(written)} in the file")
        for one, other in zip(shown, written):
            count += 1
            if one is not None and one != other:
                faults.append(f"{place}: row {number} prints {one!r}, the file says {other!r}")
    return count


def link_below(region):
    """The file that the table's own line of links offers: in the same figure, or right below."""
    after = region.next_element()
    while after is not None and not after.has_class("chart-links"):
        after = after.next_element() if region.parent.name == "figure" else None
    links = [] if after is None else [link.attributes["href"] for link in after.all("a")]
    return next((link for link in links if link.endswith(".csv")), None)


def is_of_a_chart(region):
    """Its file is that of the measure, unrounded, with every period."""
    at = region
    while at is not None and not at.has_class("chart"):
        at = at.parent
    return at is not None


subprocess.run([CANDOUR, "build", "--root", SITE, "--output", WORK, "--now", NOW, "--force", "--quiet", "--allow", "R303"], check=True)
listed = json.loads((WORK / "manifest.json").read_text(encoding="utf-8"))["files"]
offered, cells = [], 0
for page in sorted(WORK.rglob("*.html")):
    tree = Tree(page.read_text(encoding="utf-8"))
    for region in [each for each in tree.root.all("section") if each.has_class("scroll") and not is_of_a_chart(each)]:
        link = link_below(region)
        if link is None:
            faults.append(f"{page.relative_to(WORK)}: a table without a file: {page_says(region)[0]}")
            continue
        path = (page.parent / link).resolve()
        offered.append(path.relative_to(WORK.resolve()).as_posix())
        cells += compare(page, region, path)
    for figure in [each for each in tree.root.all("figure") if each.has_class("key-figures")]:
        link = next(each.attributes["href"] for each in figure.all("a") if each.attributes["href"].endswith(".csv"))
        path = (page.parent / link).resolve()
        offered.append(path.relative_to(WORK.resolve()).as_posix())
        shown = [[printed(term), printed(said)] for term, said in zip(figure.all("dt"), figure.all("dd"))]
        cells += 2 * len(shown)
        if shown != file_says(path)[1:]:
            faults.append(f"{page.relative_to(WORK)}: {path.name}: the list prints {shown}")
files = sorted(path.relative_to(WORK).as_posix() for path in WORK.rglob("*.csv") if path.parent != WORK / "data")
for path in files:
    if offered.count(path) != 1:
        faults.append(f"{path} is offered by {offered.count(path)} tables")
    if path not in listed:
        faults.append(f"{path} is not in the manifest")
if len(offered) < LEAST:
    faults.append(f"only {len(offered)} tables, at least {LEAST} are expected")
print(f"{len(offered)} tables with {cells} cells, {len(faults)} faults")
print("\n".join(faults[:40]))
sys.exit(1 if faults else 0)
