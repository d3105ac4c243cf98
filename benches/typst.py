"""How many personalised sheets typst makes in a second of processor time, as a measure beside `batch.rs`.

usage: typst.py HANDOUT

The sheets have two A4 pages with the first 620 words of our brief Arabic one, its fonts and its letter size, and each
another name and record number. They are compiled in one process and written to files, twice: each by itself, as a
program does that has a template and data, and all by one compiler that keeps what did not change since the sheet
before. Needs the package `typst`. Time to start and to read fonts counts for neither.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
# The package is wanted, not this file.
sys.path = [folder for folder in sys.path if Path(folder).resolve() != HERE]
import typst  # noqa: E402

SHEETS = 200
WORDS = 620
GIVEN = ["محمد", "فاطمة", "عبد الرحمن", "نورة", "خالد", "ليلى", "إبراهيم", "هدى"]
FAMILY = ["الحربي", "القحطاني", "الأنصاري", "بن سعيد", "العتيبي", "المؤمني", "الشهري", "حدّاد"]
HEAD = """
#set document(title: "Handout")
#set page(paper: "a4", margin: 2cm, numbering: "1 / 1")
#set text(font: "Vazirmatn", lang: "ar", size: 12pt)
"""
PAGES = "#context [#metadata(counter(page).final().first()) <pages>]"


def quoted(text):
    return '#"' + text.replace("\\", "\\\\").replace('"', '\\"') + '";'


def paragraphs(text):
    """The text as (markup, words): headings are underlined, items begin with a mark, what goes on is indented."""
    found, ended = [], True
    for line in text.splitlines():
        if not line.strip():
            ended = True
        elif set(line) <= {"="} or set(line) <= {"-"}:
            found[-1] = ("= " if line[0] == "=" else "== ", found[-1][1])
            ended = True
        elif line[0] in "•✓✗?☎":
            found.append(("- ", line[1:].split()))
            ended = False
        elif ended or (found[-1][0] == "- " and not line.startswith("  ")):
            found.append(("", line.split()))
            ended = False
        else:
            found[-1][1].extend(line.split())
    return found


def body(handout):
    command = [handout, "make", "pigmentation", "-l", "ar", "--detail", "brief", "-f", "text", "-o", "-"]
    text = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout
    left, lines = WORDS, []
    for markup, words in paragraphs(text):
        lines.append(markup + quoted(" ".join(words[:left])))
        left -= len(words)
        if left <= 0:
            return "\n\n".join(lines)
    sys.exit(f"typst.py: the sheet has {WORDS - left} words, {WORDS} are wanted")


def sheets(text):
    for i in range(SHEETS):
        name = f"{GIVEN[i % 8]} {GIVEN[i // 8 % 8]} {FAMILY[i // 64 % 8]}"
        own = f"*{quoted(name)}* #h(1fr) {quoted(f'R-{i:06}')}"
        yield f"{HEAD}\n{own}\n\n{text}\n{PAGES}\n".encode()


def measure(what, text, fonts, compile_sheet):
    compiler = typst.Compiler(input=next(sheets(text)), font_paths=fonts)
    if '"value":2' not in compiler.query("<pages>").replace(" ", ""):
        sys.exit("typst.py: the sheet has not two pages")
    with tempfile.TemporaryDirectory() as folder:
        start = time.process_time()
        for i, source in enumerate(sheets(text)):
            compile_sheet(source, f"{folder}/{i}.pdf")
        seconds = time.process_time() - start
    print(f"typst {typst.__version__}, {what}: {SHEETS / seconds:.1f} documents a CPU second")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    text = body(sys.argv[1])
    folder = str(HERE.parent / "data/fonts/vazirmatn")
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[folder])
    measure("each by itself", text, fonts, lambda source, path: typst.compile(source, output=path, font_paths=fonts))
    kept = typst.Compiler(font_paths=fonts)
    measure("one compiler", text, fonts, lambda source, path: kept.compile(input=source, output=path))


main()
