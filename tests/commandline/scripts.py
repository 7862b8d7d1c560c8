#!/usr/bin/env python3
"""Generated parts of the repository are what their scripts make. Usage: scripts.py CANDOUR SOURCE WORK"""
import filecmp
import pathlib
import shutil
import subprocess
import sys

SOURCE, WORK = pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
shutil.rmtree(WORK, ignore_errors=True)
faults = []


def compare(made, committed, paths):
    for path in paths:
        if not (committed / path).is_file() or not filecmp.cmp(made / path, committed / path, shallow=False):
            faults.append(f"{committed / path} is not what its script makes")


site = SOURCE / "tests/sites/recorded-crime"
subprocess.run([sys.executable, site / "make_site.py", WORK / "crime"], check=True)
made = [path.relative_to(WORK / "crime") for path in (WORK / "crime").rglob("*") if path.is_file()]
compare(WORK / "crime", site, made)
(WORK / "data").mkdir(parents=True)
shutil.copy(SOURCE / "data/make_illustrative.py", WORK / "data")
subprocess.run([sys.executable, WORK / "data/make_illustrative.py"], check=True)
compare(WORK / "data", SOURCE / "data", ["illustrative.csv", "populations.csv"])
print("\n".join(faults) or f"{len(made) + 2} files are what their scripts make")
sys.exit(1 if faults else 0)
