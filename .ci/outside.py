"""Makes every sheet in a folder and has programs read it that share no code with ours.

For ten goals, three languages, three detail levels, papers and sizes of letters: qpdf finds the file well formed, poppler finds
every font embedded and cut to the used letters, the pages are as many as the detail level allows, and the bytes no more
than a sheet may have. Every PDF on A4 is read by poppler, MuPDF and PDFium, and what comes out is
compared with the handout's own texts by `../shared/tools/fidelity.py`, which stands beside this repository. On a sheet
with a letterhead, zbar reads the QR code from the printed page, and the page limit holds all the same.
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


def run(*args):
    done = subprocess.run([str(a) for a in args], capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, args))}: status {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def bare(text):
    return re.sub("[\u2066-\u2069]", "", text)


def furniture(handout):
    """What stands in the header or footer of every page, as patterns of lines that are not compared: the title, who
    approved the content, the line for the staff and the number of the page."""
    texts = [handout["title"], handout["approval"], handout["staff_line"]]
    return [re.escape(bare(text["text"])) for text in texts] + [r"^\s*\d+\s*(/|من|از)\s*\d+\s*$"]


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
                    lines += [item["text"] for item in block["items"]]
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
    if paper == "a4" and size == "normal" and not second:
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


def main():
    goals = [line.split()[0] for line in run(HANDOUT, "goals", "-l", "en").splitlines()]
    wanted = [(g, t, d, p, "normal") for g in goals for t in LANGUAGES for d in PAGES for p in ("a4", "letter")]
    # Paper and size change the lines, not what is said: the longest level shows all that can go wrong.
    wanted += [(g, t, "full", "a5", "normal") for g in goals for t in LANGUAGES]
    wanted += [(g, t, "full", "a4", size) for g in goals for t in LANGUAGES for size in ("large", "giant")]
    # Every language beside every other.
    pairs = [(first, second) for first in LANGUAGES for second in LANGUAGES if first != second]
    wanted += [(g, t, "full", "a4", "normal", second) for g in goals for t, second in pairs]
    wanted += [("hair", t, "full", "letter", "large", second) for t, second in pairs]
    worst = collections.defaultdict(lambda: [2.0, 2.0, 2.0])
    failed = 0
    folder = pathlib.Path(sys.argv[2])
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for name, faults, tag, scores in pool.map(lambda w: make(folder, *w), wanted):
            for fault in faults:
                failed += 1
                print(f"{name}: {fault}")
            for reader, got in (scores or {}).items():
                low = worst[tag, reader]
                worst[tag, reader] = [min(a, b) if b is not None else a for a, b in zip(low, got)]
        (pathlib.Path(folder) / "clinic.toml").write_text(PROFILE, encoding="utf-8")
        with_letterhead = [(goal, tag) for goal in goals for tag in LANGUAGES]
        for name, faults in pool.map(lambda w: make_with_letterhead(pathlib.Path(folder), *w), with_letterhead):
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
