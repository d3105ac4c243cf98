"""Makes every sheet in a folder and has programs read it that share no code with ours.

For ten goals, three languages alone and side by side, detail levels, papers and sizes of letters: qpdf finds the file
well formed, poppler finds every font embedded and cut to the used letters, the pages are as many as the detail level
allows, and the bytes no more than a sheet may have. On A4, every PDF in letters of normal size and the brief ones in
large letters are read by poppler, MuPDF and PDFium, and what comes out is compared with the handout's own texts by
`../shared/tools/fidelity.py`, which stands beside this repository. On a sheet with a letterhead, zbar reads the QR code
from the printed page, and the page limit holds all the same. A sheet that cannot be made, or that a program refuses, is
a fault like any other, and does not keep the rest from being read.
"""

import collections
import concurrent.futures
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
FIDELITY = ROOT.parent / "shared" / "tools" / "fidelity.py"
HANDOUT = pathlib.Path(sys.argv[1]).resolve()
LANGUAGES = ["ar", "fa", "en"]
PAGES = {"brief": 2, "standard": 4, "full": None}
BYTES = {"brief": 70_000, "standard": 95_000, "full": None}
# The least share of characters in order, lam-alef words right and neighbouring words in order, by language and reader.
FLOORS = {
    ("ar", "pdftotext"): (0.985, 1.0, 0.99),
    ("ar", "pymupdf"): (0.998, 1.0, 0.99),
    ("ar", "pdfium"): (0.995, 1.0, 0.98),
    ("fa", "pdftotext"): (0.985, 1.0, 0.99),
    ("fa", "pymupdf"): (0.998, 1.0, 0.99),
    ("fa", "pdfium"): (0.995, 1.0, 0.98),
    ("en", "pdftotext"): (0.998, None, 0.99),
    ("en", "pymupdf"): (0.998, None, 0.99),
    ("en", "pdfium"): (0.998, None, 0.99),
}
# The least share of numbers, dates and Latin words in a right-to-left line that come out unbroken. PDFium takes letters
# and digits that stand together for two words (`pdfium_direction.py`).
MIXED = {"pdftotext": 0.9, "pymupdf": 0.9, "pdfium": None}
# The full sheets print titles of sources in English, of which PDFium turns the words round (`pdfium_direction.py`).
FULL_RTL_PDFIUM = (0.80, 1.0, 0.72)


class Failed(Exception):
    """A program that ended with a fault, and what it said."""


def run(*args):
    done = subprocess.run([str(a) for a in args], capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 0:
        raise Failed(f"{' '.join(map(str, args))}: status {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def bare(text):
    return re.sub("[\u2066-\u2069]", "", text)


def furniture(handout):
    """What stands in the header or footer of every page, as patterns of lines that are not compared: the title, who
    approved the content, the line for the staff and the number of the page."""
    content = handout["content"]
    version, digest = re.escape(content["version"]), re.escape(content["digest"])
    # In large letters these lines break. That for the staff is told by its parts, of which PDFium may turn the last round.
    staff = [rf"· {version}|{version} ·", rf"{digest}|^[{digest}]{{{len(content['digest'])}}}\s*$"]
    texts = [bare(handout[key]["text"]) for key in ("title", "approval")]
    halves = [half for text in texts for half in halves_of(text)]
    whole = [re.escape(text) for text in texts] + [rf"^\s*{re.escape(half)}\s*$" for half in halves]
    return whole + staff + [r"^\s*\d+\s*(/|من|از)\s*\d+\s*$"]


def halves_of(text):
    """The lines that a text which takes two may have, wherever it breaks."""
    words = text.split(" ")
    splits = [(words[:at], words[at:]) for at in range(1, len(words))]
    return [" ".join(half) for split in splits for half in split]


def units(handout):
    """The handout's texts, one unit a line, without the isolation marks: what a reader should find on the pages. The words
    of the timeline are shapes, which are not read."""
    lines = []
    for section in handout["sections"]:
        lines += [section["heading"]["text"]] if "heading" in section else []
        for group in section["groups"]:
            lines += [group["heading"]["text"]] if "heading" in group else []
            lines += [line["label"]["text"] for line in group.get("write_in", [])]
            lines += [group["lead"]["text"]] if "lead" in group else []
            for block in group["blocks"]:
                if block["type"] == "paragraph":
                    lines.append(block["text"])
                elif block["type"] == "list":
                    for item in block["items"]:
                        lines += [item["answer"]["text"]] if "answer" in item else []
                        lines.append(item["text"])
                elif block["type"] == "timeline":
                    continue
                else:
                    lines += [block["corner"]["text"]] + [c["text"] for c in block["columns"]]
                    for row in block["rows"]:
                        lines += [row["head"]["text"]] + [c["text"] for c in row["cells"]]
    return "\n".join(bare(line) for line in lines) + "\n"


PAGE = "https://clinic.example/care"
PROFILE = f"""
name = "Example Clinic"
address = "12 King Fahd Road, Riyadh"
phone = "+966 11 555 0100"
page = "{PAGE}"
"""


def make_with_letterhead(folder, goal, tag):
    """The faults of a brief sheet with a letterhead: its pages, and what its QR code says at a printer's least fineness."""
    pdf = folder / f"{goal}-{tag}-letterhead.pdf"
    profile = folder / "clinic.toml"
    run(HANDOUT, "make", goal, "-l", tag, "--detail", "brief", "--clinic", profile, "-o", pdf)
    faults = []
    pages = int(re.search(r"^Pages:\s+(\d+)", run("pdfinfo", pdf), re.M).group(1))
    if pages > PAGES["brief"]:
        faults.append(f"{pages} pages")
    run("pdftoppm", "-r", "150", "-f", "1", "-l", "1", "-singlefile", "-png", pdf, pdf.with_suffix(""))
    code = run("zbarimg", "--quiet", "--raw", pdf.with_suffix(".png")).strip()
    if code != PAGE:
        faults.append(f"the QR code says {code!r}")
    return pdf.name, faults


def make(folder, goal, tag, detail, paper, size, second=None):
    name = folder / f"{goal}-{tag}{f'-{second}' if second else ''}-{detail}-{paper}-{size}"
    options = ["make", goal, "-l", tag, "--detail", detail, "--paper", paper, "--size", size]
    options += ["--with", second] if second else []
    pdf = name.with_suffix(".pdf")
    run(HANDOUT, *options, "-o", pdf)
    faults = []
    qpdf = run("qpdf", "--check", pdf)
    if "No syntax or stream encoding errors found" not in qpdf:
        faults.append(f"qpdf: {qpdf}")
    fonts = run("pdffonts", pdf).splitlines()[2:]
    marks = [re.search(r"(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$", line) for line in fonts]
    if not marks or not all(m and m.group(1, 2) == ("yes", "yes") for m in marks):
        faults.append("a font is not embedded or not cut: " + "; ".join(fonts))
    pages = int(re.search(r"^Pages:\s+(\d+)", run("pdfinfo", pdf), re.M).group(1))
    # Letter paper is 18 mm shorter than A4, for which the levels are meant.
    whole = paper != "a5" and size == "normal" and not second
    if whole and PAGES[detail] and pages > PAGES[detail] + (paper != "a4"):
        faults.append(f"{pages} pages")
    if whole and BYTES[detail] and pdf.stat().st_size > BYTES[detail]:
        faults.append(f"{pdf.stat().st_size} bytes")
    scores = None
    if is_compared(detail, paper, size, second):
        handout = json.loads(run(HANDOUT, *options, "-f", "json", "-o", "-"))
        text = name.with_suffix(".txt")
        text.write_text(units(handout), encoding="utf-8")
        drops = [option for pattern in furniture(handout) for option in ("--drop", pattern)]
        read = json.loads(run(sys.executable, FIDELITY, pdf, text, "--json", *drops))["extract"]
        scores = {reader: (s["ratio"], s["lamalef"], s["order"]) for reader, s in read.items()}
        for reader, least in MIXED.items():
            mixed = read[reader]["mixed"]
            if least is not None and mixed is not None and tag != "en" and mixed < least:
                faults.append(f"{reader}: mixed items {mixed:.3f}, broken {read[reader]['mixed_missing']}")
        for reader, got in scores.items():
            floors = FLOORS[tag, reader]
            if (detail, reader) == ("full", "pdfium") and tag != "en":
                floors = FULL_RTL_PDFIUM
            for what, value, floor in zip(("ratio", "lam-alef", "order"), got, floors):
                if floor is not None and value is not None and value < floor:
                    faults.append(f"{reader}: {what} {value:.3f}, wanted {floor}")
    return pdf.name, faults, tag, scores


PAPERS = ["a4", "letter", "a5"]
SIZES = ["normal", "large", "giant"]
# Every language beside every other.
PAIRS = [(first, second) for first in LANGUAGES for second in LANGUAGES if first != second]


def matrix(goals):
    """The sheets to make: goal, language, detail level, paper, size of the letters and second language."""
    each = [(goal, tag) for goal in goals for tag in LANGUAGES]
    beside = [(goal, *pair) for goal in goals for pair in PAIRS]
    wanted = [(g, t, d, p, "normal", None) for g, t in each for d in PAGES for p in ("a4", "letter")]
    # What most clinics print, on every paper in letters of every size.
    wanted += [(g, t, "standard", p, s, None) for g, t in each for p in PAPERS for s in SIZES]
    wanted += [(g, t, "brief", "a4", "large", None) for g, t in each]
    # The longest level has the tables.
    wanted += [(g, t, "full", "a5", "normal", None) for g, t in each]
    wanted += [(g, t, "full", "a4", s, None) for g, t in each for s in SIZES[1:]]
    wanted += [(g, t, "full", "a4", "normal", second) for g, t, second in beside]
    wanted += [(g, t, "standard", "a4", s, second) for g, t, second in beside for s in SIZES]
    # Paper changes the lines, not what stands beside what: one goal shows it.
    wanted += [("hair", t, "standard", p, s, second) for t, second in PAIRS for p in PAPERS[1:] for s in SIZES]
    wanted += [("hair", t, "full", "letter", "large", second) for t, second in PAIRS]
    # In this order, each once.
    return list(dict.fromkeys(wanted))


def is_compared(detail, paper, size, second):
    """Whether the texts of a sheet are read back by all readers: what is read depends little on the paper."""
    return paper == "a4" and not second and (size == "normal" or (detail, size) == ("brief", "large"))


def tried(check, folder, sheet):
    """What `check` finds on a sheet, or what kept it from finding anything."""
    try:
        return check(folder, *sheet)
    except Failed as failed:
        return "-".join(str(part) for part in sheet if part), [str(failed)], sheet[1], None


def main():
    goals = [line.split()[0] for line in run(HANDOUT, "goals", "-l", "en").splitlines()]
    wanted = matrix(goals)
    worst = collections.defaultdict(lambda: [2.0, 2.0, 2.0])
    failed = 0
    folder = pathlib.Path(sys.argv[2])
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for name, faults, tag, scores in pool.map(lambda sheet: tried(make, folder, sheet), wanted):
            for fault in faults:
                failed += 1
                print(f"{name}: {fault}")
            for reader, got in (scores or {}).items():
                low = worst[tag, reader]
                worst[tag, reader] = [min(a, b) if b is not None else a for a, b in zip(low, got)]
        (folder / "clinic.toml").write_text(PROFILE, encoding="utf-8")
        with_letterhead = [(goal, tag) for goal in goals for tag in LANGUAGES]
        for name, faults, *_ in pool.map(lambda sheet: tried(make_with_letterhead, folder, sheet), with_letterhead):
            for fault in faults:
                failed += 1
                print(f"{name}: {fault}")
    print("worst of all sheets: characters in order, lam-alef words right, neighbouring words in order")
    for (tag, reader), low in sorted(worst.items()):
        print(f"  {tag} {reader:10} " + "  ".join("  -  " if v > 1 else f"{v:.3f}" for v in low))
    print(f"{len(wanted) + len(with_letterhead)} sheets, {failed} faults")
    if failed:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
