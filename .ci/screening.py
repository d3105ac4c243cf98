"""Screened sheets, read by programs that share no code with ours: screening.py HANDOUT FOLDER JARS.

Every third question is answered "yes", every fourth "not sure". What `fidelity.py` finds on a page is what the handout
says, the box and the lines above the sentences with it. A sheet for one person takes at most one sheet of paper more than
one for everybody. Each sheet has its receipt, which HAPI FHIR's validator checks against the definitions of R4 (JARS,
`.ci/fhir`). The PDFs stay in FOLDER for veraPDF.
"""

import concurrent.futures
import json
import pathlib
import re
import subprocess
import sys

from outside import FIDELITY, FLOORS, HANDOUT, LANGUAGES, MIXED, PAGES, Failed, furniture, run, units

GOALS = ["hair", "pigmentation", "eye-area"]
CHECK = pathlib.Path(__file__).resolve().parent / "fhir" / "Check.java"
# Goal, language, detail level, paper, size of the letters and second language.
SHEETS = [(g, t, d, "a4", "normal", None) for g in GOALS for t in LANGUAGES for d in ("brief", "standard")]
SHEETS += [("hair", t, "full", "a4", "normal", None) for t in LANGUAGES]
SHEETS += [("hair", t, "brief", "a5", "giant", None) for t in LANGUAGES]
SHEETS += [("pigmentation", t, "brief", "a4", "normal", s) for t, s in (("ar", "en"), ("fa", "ar"), ("en", "fa"))]


def answers(folder, goal, nobody=False):
    """A file with answers to all questions of a goal."""
    count = 0

    def answer(_):
        nonlocal count
        count += 1
        given = "yes" if count % 3 == 1 else "unsure" if count % 4 == 0 else "no"
        return f'= "{"no" if nobody else given}"'

    path = folder / f"{goal}{'-no' if nobody else ''}-answers.toml"
    template = run(HANDOUT, "screen", goal, "--template")
    path.write_text(re.sub(r'= ""', answer, template), encoding="utf-8")
    return path


def check(folder, goal, tag, detail, paper, size, second, nobody=False):
    name = folder / f"screened-{goal}-{tag}{f'-{second}' if second else ''}-{detail}-{paper}-{size}{'-no' * nobody}"
    options = ["-l", tag, "--detail", detail, "--paper", paper, "--size", size]
    options += ["--with", second] if second else []
    most = PAGES[detail] if (paper, size, second) == ("a4", "normal", None) else None
    compared = most or detail == "full"
    # A date stands on the sheet twice, with labels that `units` leaves out.
    options += [] if compared else ["--date", "2026-03-20"]
    options += ["--answers", answers(folder, goal, nobody)]
    pdf, receipt = name.with_suffix(".pdf"), name.with_suffix(".receipt")
    run(HANDOUT, "make", goal, *options, "-o", pdf, "--receipt", receipt, "--force")
    faults = []
    if "No syntax or stream encoding errors found" not in run("qpdf", "--check", pdf):
        faults.append("qpdf")
    pages = int(re.search(r"^Pages:\s+(\d+)", run("pdfinfo", pdf), re.M).group(1))
    if most and pages > most + 2:
        faults.append(f"{pages} pages")
    if compared:
        handout = json.loads(run(HANDOUT, "make", goal, *options, "-f", "json", "-o", "-"))
        text = name.with_suffix(".txt")
        text.write_text(units(handout), encoding="utf-8")
        drops = [option for pattern in furniture(handout) for option in ("--drop", pattern)]
        read = json.loads(run(sys.executable, FIDELITY, pdf, text, "--json", *drops))["extract"]
        for reader, s in read.items():
            if detail == "full" and reader == "pdfium":
                continue
            for what, floor in zip(("ratio", "lamalef", "order"), FLOORS[tag, reader]):
                if floor is not None and s[what] is not None and s[what] < floor:
                    faults.append(f"{reader}: {what} {s[what]:.3f}, wanted {floor}")
            if MIXED[reader] and s["mixed"] is not None and tag != "en" and s["mixed"] < MIXED[reader]:
                faults.append(f"{reader}: mixed items {s['mixed']:.3f}")
    return pdf.name, pages, faults, receipt


def tried(folder, sheet, nobody=False):
    try:
        return check(folder, *sheet, nobody)
    except Failed as failed:
        return "-".join(str(part) for part in sheet if part), 0, [str(failed)], None


def main():
    folder, jars = pathlib.Path(sys.argv[2]), sys.argv[3]
    jobs = [(sheet, False) for sheet in SHEETS]
    jobs += [(("hair", t, "brief", "a4", "normal", None), True) for t in LANGUAGES]
    failed, receipts = 0, []
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for name, pages, faults, receipt in pool.map(lambda job: tried(folder, *job), jobs):
            print(f"{name}: {pages} pages" + "".join(f"\n  {fault}" for fault in faults))
            failed += len(faults)
            receipts += [receipt] if receipt else []
    done = subprocess.run(["java", "-cp", f"{jars}/*", CHECK, *receipts], capture_output=True, text=True)
    wrong = [line for line in done.stdout.splitlines() if line.startswith("FAIL")]
    checked = sum(line.startswith("checked") for line in done.stdout.splitlines())
    print(f"{checked} receipts checked", *wrong, sep="\n")
    if failed or wrong or done.returncode or checked < len(jobs):
        raise SystemExit(f"{failed} faults; receipts: status {done.returncode}\n{done.stderr[-2000:]}")


if __name__ == "__main__":
    main()
