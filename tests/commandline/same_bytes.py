#!/usr/bin/env python3
"""Same input, same bytes: one site built in two folders, under other time zones, locales, umasks, clocks of the machine and
numbers of jobs. Usage: same_bytes.py CANDOUR SITE WORK [DATA]"""
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys

CANDOUR, SITE, WORK = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
DATA = sys.argv[4:]
if DATA and not pathlib.Path(DATA[0]).is_dir():
    print("the data are absent: skipped")
    sys.exit(77)


def tree(folder):
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*")) if path.is_file()}


def build(name, jobs, umask, **environment):
    root = WORK / name / "a site"
    shutil.rmtree(WORK / name, ignore_errors=True)
    shutil.copytree(SITE, root, ignore=shutil.ignore_patterns("site", "build", ".git", "generator", "tests"))
    command = [CANDOUR, "build", "--root", root, "--now", "2024-03-06T09:00:00Z", "--jobs", str(jobs), "-q"]
    for folder in DATA:
        command += ["--data", folder]
    run = subprocess.run(command, env={**os.environ, **environment}, umask=umask, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"exit {run.returncode}\n{run.stderr[:3000]}")
    modes = {oct(path.stat().st_mode & 0o777) for path in (root / "site").rglob("*") if path.is_file()}
    return tree(root / "site"), modes


first, first_modes = build("one", 1, 0o022, TZ="UTC", LC_ALL="C")
second, second_modes = build("another folder", 8, 0o077, TZ="Asia/Kathmandu", LC_ALL="de_DE.UTF-8", LANG="tr_TR.UTF-8")
different = sorted(path for path in first.keys() | second.keys() if first.get(path) != second.get(path))
print(f"{SITE.name}: {len(first)} files, {len(different)} differ; modes {sorted(first_modes)} and {sorted(second_modes)}")
print("\n".join(different[:20]))
sys.exit(1 if different or first_modes != second_modes or not first else 0)
