"""Compares pages with the pictures that somebody looked at: pictures.py HANDOUT FOLDER [--refresh].

Each page is drawn by poppler at 80 dpi in grey and laid over the stored picture of `tests/expected/pictures`. Another
version of poppler draws letters a little lighter or a little aside, so both are softened first, and a page fails only
when more than one part in two thousand of it differs clearly: a word that moved, a rule that is gone.

`--refresh` draws the stored pictures anew. Look at them before you commit them.
"""

import pathlib
import subprocess
import sys

from PIL import Image, ImageChops, ImageFilter

HANDOUT = pathlib.Path(sys.argv[1]).resolve()
FOLDER = pathlib.Path(sys.argv[2])
REFRESH = "--refresh" in sys.argv[3:]
STORED = pathlib.Path(__file__).resolve().parent.parent / "tests" / "expected" / "pictures"
PERSON = ["--patient", "Sample Name", "--record", "A-1", "--date", "2026-03-20", "--next", "2026-04-10"]
# Name, pages to look at, arguments.
SHEETS = [
    ("brief-ar", (1, 2), ["hair", "-l", "ar", "--detail", "brief", *PERSON]),
    ("brief-fa", (1, 2), ["pigmentation", "-l", "fa", "--detail", "brief", *PERSON]),
    ("brief-en", (1, 2), ["eye-area", "-l", "en", "--detail", "brief", *PERSON]),
    ("table-ar", (9, 9), ["wrinkles", "-l", "ar", "--detail", "full"]),
    ("giant-fa", (1, 2), ["pores", "-l", "fa", "--detail", "brief", "--size", "giant"]),
    ("two-ar-en", (1, 2), ["hydration", "-l", "ar", "--with", "en", "--detail", "brief"]),
    ("kept-en", (3, 3), ["firmness", "-l", "en", "--detail", "brief", "--acknowledge"]),
]
# How many steps of 256 a softened point may differ, and which share of a page may differ by more.
STEPS = 48
SHARE = 1 / 2000


def draw(name, pages, arguments):
    pdf = FOLDER / f"picture-{name}.pdf"
    subprocess.run([HANDOUT, "make", *arguments, "-o", pdf, "--force"], check=True, capture_output=True)
    first, last = (str(page) for page in pages)
    subprocess.run(["pdftoppm", "-r", "80", "-gray", "-png", "-f", first, "-l", last, pdf, FOLDER / name], check=True)
    return sorted(FOLDER.glob(f"{name}-*.png"))


def softened(picture):
    return picture.filter(ImageFilter.GaussianBlur(1.5))


def main():
    failed = False
    names = set()
    for name, pages, arguments in SHEETS:
        for drawn in draw(name, pages, arguments):
            stored = STORED / drawn.name
            names.add(drawn.name)
            # Sixteen greys are enough to recognise a page by, and small enough to keep.
            picture = Image.open(drawn).convert("L").quantize(16)
            if REFRESH:
                STORED.mkdir(parents=True, exist_ok=True)
                picture.save(stored, optimize=True)
                continue
            if not stored.exists():
                failed = True
                print(f"{stored.name}: not stored; look at {drawn} and run --refresh")
                continue
            expected, found = Image.open(stored).convert("L"), picture.convert("L")
            if expected.size != found.size:
                failed = True
                print(f"{stored.name}: {found.size} instead of {expected.size}")
                continue
            differs = ImageChops.difference(softened(expected), softened(found))
            clearly = sum(differs.histogram()[STEPS:])
            share = clearly / (expected.width * expected.height)
            if share > SHARE:
                failed = True
                print(f"{stored.name}: {share:.2%} differs; compare it with {drawn}")
    left = {f.name for f in STORED.glob("*.png")} - names
    if left:
        failed = True
        print(f"stored pictures of no page: {', '.join(sorted(left))}")
    print(f"{len(names)} pages drawn")
    if failed:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
