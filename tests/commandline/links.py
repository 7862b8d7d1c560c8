#!/usr/bin/env python3
"""A second opinion on built pages, by another parser: every link and anchor resolves as from a folder, no request leaves the
site, no script, style or handler stands in a page, ids are unique, headings skip no level. Usage: links.py CANDOUR SITE WORK"""
import html.parser
import pathlib
import subprocess
import sys
import urllib.parse

CANDOUR, SITE, WORK = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'none'; base-uri 'none'; form-action 'none'"
faults = []


class Page(html.parser.HTMLParser):
    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.path, self.links, self.ids, self.levels, self.policy = path, [], set(), [], None
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        where = f"{self.path}:{self.getpos()[0]}"
        if tag in ("script", "style", "iframe", "object", "embed", "base", "form"):
            faults.append(f"{where}: <{tag}>")
        for name, value in attributes:
            if name == "style" or name.startswith("on"):
                faults.append(f"{where}: {name}=")
            if name == "id":
                if value in self.ids:
                    faults.append(f"{where}: id {value} twice")
                self.ids.add(value)
        if tag == "meta" and values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"]
        if tag == "link" and values.get("rel") == "canonical":
            return
        if tag in ("a", "link") and "href" in values:
            self.links.append((where, values["href"], tag))
        if "src" in values:
            self.links.append((where, values["src"], tag))
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.levels.append(int(tag[1]))


run = subprocess.run([CANDOUR, "build", "--root", SITE, "--now", "2024-03-06T09:00:00Z", "--output", WORK, "-q"],
                     capture_output=True, text=True)
if run.returncode != 0:
    sys.exit(f"exit {run.returncode}\n{run.stderr[:3000]}")
root = WORK.resolve()
pages = {path.resolve(): Page(path) for path in sorted(root.rglob("*.html"))}
checked = 0
for path, page in pages.items():
    if page.policy != POLICY:
        faults.append(f"{path}: policy {page.policy}")
    for before, after in zip([0] + page.levels, page.levels):
        if after > before + 1:
            faults.append(f"{path}: a heading of level {after} after one of level {before}")
    if page.levels.count(1) != 1:
        faults.append(f"{path}: {page.levels.count(1)} headings of level 1")
    if path.name == "404.html":
        continue  # its links start from the address of the site
    for where, link, tag in page.links:
        parts = urllib.parse.urlsplit(link)
        if parts.scheme or parts.netloc:
            if tag != "a":
                faults.append(f"{where}: a request to {link}")
            continue
        checked += 1
        target = (path.parent / urllib.parse.unquote(parts.path)).resolve() if parts.path else path
        if not target.is_file() or root not in target.parents:
            faults.append(f"{where}: {link} leads to nothing")
        elif parts.fragment and target in pages and urllib.parse.unquote(parts.fragment) not in pages[target].ids:
            faults.append(f"{where}: {link}: no such anchor")
print(f"{len(pages)} pages, {checked} links within the site, {len(faults)} faults")
print("\n".join(faults[:40]))
sys.exit(1 if faults or not checked else 0)
