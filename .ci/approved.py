"""Approved sheets and sheets of the pseudo-locales, read by programs that share no code with ours: approved.py HANDOUT
FOLDER.

In each language a goal is approved, and then its sheet made while the approval counts, after it ended, after a number
changed, and where the clinic asks for an approval and somebody went round it. All words of the line about the approval
stand on every page as MuPDF reads it, and the sheet is refused where it must be. The PDFs stay in FOLDER for veraPDF.
"""

import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import pymupdf

HANDOUT = pathlib.Path(sys.argv[1]).resolve()
FOLDER = pathlib.Path(sys.argv[2]).resolve()
GOAL = "hair"
LANGUAGES = ["ar", "fa", "en"]
PROFILE = 'name = "Example Clinic"\nlanguage = "en"\nrequire_approval = true\n'
# A clinic waits longer with make-up than the built-in 12 to 48 hours.
NUMBERS = """[makeup_wait]
min = 24
max = 48
unit = "hour"
class = "core"
direction = "up"
sources = ["clinic-lsenhance"]
"""
# Days in seconds from 1970 on: 20 March 2026, and a year and a day later.
APPROVED, ENDED = 1773964800, 1773964800 + 366 * 86400
# What a sheet is made of: how it is called, the day, the content laid over, options, and whether it is made at all.
SHEETS = [
    ("approved", APPROVED, False, [], True),
    ("expired", ENDED, False, [], False),
    ("expired-allowed", ENDED, False, ["--allow-unapproved"], True),
    ("changed", APPROVED, True, [], False),
    ("changed-allowed", APPROVED, True, ["--allow-unapproved"], True),
]


def run(day, folder, *arguments):
    home = {"PATH": os.environ["PATH"], "HOME": str(folder), "HANDOUT_UI": "en", "SOURCE_DATE_EPOCH": str(day)}
    command = [str(part) for part in (HANDOUT, *arguments)]
    return subprocess.run(command, cwd=folder, env=home, capture_output=True, text=True, encoding="utf-8")


def words(text):
    return re.findall(r"\w+", re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text))


def read(pdf, made):
    """What is wrong with a PDF whose handout as JSON is `made`."""
    faults = []
    qpdf = subprocess.run(["qpdf", "--check", pdf], capture_output=True, text=True)
    if "No syntax or stream encoding errors found" not in qpdf.stdout:
        faults.append(f"qpdf: {qpdf.stdout}{qpdf.stderr}")
    with pymupdf.open(pdf) as document:
        for page in document:
            missing = set(words(made["approval"]["text"])) - set(words(page.get_text()))
            if missing:
                faults.append(f"page {page.number + 1} lacks {missing} of the line about the approval")
    return faults


def check(folder, tag, name, day, changed, options, is_made):
    pdf = FOLDER / f"approval-{tag}-{name}.pdf"
    options = ["make", GOAL, "-l", tag, "--detail", "brief", *(["--data", "mine"] if changed else []), *options]
    done = run(day, folder, *options, "-o", pdf, "--force")
    if not is_made:
        told = done.returncode == 1 and "approv" in done.stderr and not pdf.exists()
        return [] if told else [f"is not refused: status {done.returncode}, {done.stderr}"]
    if done.returncode != 0:
        return [f"status {done.returncode}: {done.stderr}"]
    made = json.loads(run(day, folder, *options, "-f", "json", "-o", "-").stdout)
    return read(pdf, made)


def check_pseudo(folder, goal, tag, size):
    pdf = FOLDER / f"pseudo-{goal}-{tag}-{size}.pdf"
    options = ["make", goal, "-l", tag, "--size", size, "--allow-unapproved"]
    done = run(APPROVED, folder, *options, "-o", pdf, "--force")
    if done.returncode != 0:
        return [f"status {done.returncode}: {done.stderr}"]
    return read(pdf, json.loads(run(APPROVED, folder, *options, "-f", "json", "-o", "-").stdout))


def main():
    failed = count = 0
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(2) as pool:
        folder = pathlib.Path(folder)
        (folder / "clinic.toml").write_text(PROFILE, encoding="utf-8")
        (folder / "mine" / "data").mkdir(parents=True)
        (folder / "mine" / "data" / "numbers.toml").write_text(NUMBERS, encoding="utf-8")
        for tag in LANGUAGES:
            approve = ["approve", GOAL, "-l", tag, "--by", "Sample Name", "--until", "2027-03-20", "--yes"]
            done = run(APPROVED, folder, *approve)
            if done.returncode != 0:
                raise SystemExit(f"{' '.join(approve)}: {done.stderr}")
        jobs = [(f"{tag} {sheet[0]}", pool.submit(check, folder, tag, *sheet)) for tag in LANGUAGES for sheet in SHEETS]
        pseudo = [(g, t, s) for g in (GOAL, "wrinkles") for t in ("en-XA", "ar-XB") for s in ("normal", "giant")]
        jobs += [(" ".join(sheet), pool.submit(check_pseudo, folder, *sheet)) for sheet in pseudo]
        for name, job in jobs:
            count += 1
            for fault in job.result():
                failed += 1
                print(f"{name}: {fault}")
    print(f"{count} sheets, {failed} faults")
    if failed:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
