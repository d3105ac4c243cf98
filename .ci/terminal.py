#!/usr/bin/env python3
"""What `handout show` puts on a terminal, checked by programs that share no code with it.

    python3 .ci/terminal.py PROGRAM

- GNU FriBidi reorders, mirrors and joins the same texts: every one must come out the same.
- Python's Unicode database knows which letter a joined form stands for: read back, the line has the letters it had.
- tmux draws the sheet: what stands on its screen must be the lines that FriBidi agreed with, at the right edge.
"""

import json
import re
import subprocess
import sys
import time
import unicodedata

PROGRAM = sys.argv[1]
WIDTH = 200
# Marks and letters that nobody sees.
UNSEEN = re.compile("[\u200c-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
SIGNS = "•✓✗?☐☎"
PERSONAL = [
    "--patient", "سلمى (Sam) Sample-12", "--record", "A-1/2026", "--clinician", "دکتر محمدی، Dr. Example",
    "--date", "2026-03-20", "--next", "2026-04-10",
]


def run(*command, text=None, env=None):
    done = subprocess.run(command, input=text, capture_output=True, text=True, env=env)
    if done.returncode:
        sys.exit(f"{command}: {done.stderr}")
    return done.stdout


def reordered_by_fribidi(lines, direction):
    out = run(
        "fribidi", f"--{direction}", "--clean", "--reordernsm", "--nopad", "--nobreak", "--width", "2000",
        text="".join(line + "\n" for line in lines),
    )
    return [UNSEEN.sub("", line) for line in out.splitlines()]


def texts(handout):
    """What is shown on lines of its own, in reading order, each with its direction."""
    direction = handout["language"]["direction"]
    found = []

    def add(text, label=None):
        own = text.get("language", {}).get("direction", direction)
        line = text["text"] if label is None else f"{label['text']}: {text['text']}"
        found.append((line, own if label is None else direction))

    add(handout["title"])
    for particular in handout["particulars"]:
        add(particular["value"], particular["label"])
    for section in handout["sections"]:
        if section.get("heading"):
            add(section["heading"])
        for group in section["groups"]:
            if any(block["type"] == "timeline" for block in group["blocks"]):
                continue
            for key in ("heading", "lead"):
                if group.get(key):
                    add(group[key])
            for block in group["blocks"]:
                if block["type"] == "paragraph":
                    add(block)
                for item in block.get("items", []):
                    add(item)
                for row in block.get("rows", []):
                    add(row["head"])
                    for column, cell in zip(block["columns"], row["cells"]):
                        add(cell, column)
    add(handout["approval"])
    return found


def width(text):
    return sum(unicodedata.category(c) not in ("Mn", "Me", "Cf") for c in text)


def letters(text):
    """The letters of a text, whatever their forms and their order."""
    plain = unicodedata.normalize("NFKC", UNSEEN.sub("", text))
    return sorted(c for c in unicodedata.normalize("NFD", plain) if not c.isspace())


def shown(goal, language, *options):
    out = run(PROGRAM, "show", goal, "-l", language, "--detail", "full", *PERSONAL, *options)
    # FriBidi leaves the hamza, which joins no letter, as it is.
    return [line.strip().replace("\ufe80", "\u0621") for line in out.splitlines()]


def without_sign(line):
    line = line.strip()
    for sign in SIGNS:
        line = line.removesuffix(f" {sign}").removeprefix(f"{sign} ")
    return line.strip()


compared = 0
goals = [g["id"] for g in json.loads(run(PROGRAM, "goals", "-l", "en", "--json"))]
for goal in goals:
    for language in ("ar", "fa", "en"):
        made = run(PROGRAM, "make", goal, "-l", language, "--detail", "full", *PERSONAL, "-f", "json", "-o", "-")
        wanted = [pair for pair in texts(json.loads(made)) if width(pair[0]) <= WIDTH - 4]
        joined = {without_sign(line) for line in shown(goal, language, "--bidi", "visual", "--shape", "--width", str(WIDTH))}
        for direction in ("rtl", "ltr"):
            lines = [text for text, own in wanted if own == direction]
            for text, expected in zip(lines, reordered_by_fribidi(lines, direction), strict=True):
                if expected.strip() not in joined:
                    near = [line for line in joined if letters(line) == letters(expected)]
                    sys.exit(f"{goal} {language}: {text!r}\nfribidi: {expected.strip()!r}\nhandout: {near}")
                compared += 1
        # The same letters with joined forms, without, and in reading order.
        narrow = ["--width", "40"]
        visual = shown(goal, language, "--bidi", "visual", *narrow)
        shaped = shown(goal, language, "--bidi", "visual", "--shape", *narrow)
        # Rules are as wide as their heading, which joined letters make shorter.
        prose = lambda lines: letters("".join(line for line in lines if set(line) - set("=-")))
        if prose(visual) != prose(shaped):
            sys.exit(f"{goal} {language}: joining changed the letters")
print(f"{compared} texts as FriBidi has them")
if compared < 1000:
    sys.exit("that is too few to say anything")

COLUMNS = 60
for language in ("ar", "fa", "en"):
    server = ["tmux", "-u", "-L", f"handout-{language}", "-f", "/dev/null"]
    command = f"'{PROGRAM}' show pores -l {language} --detail brief; read -r _"
    subprocess.run([*server, "new-session", "-d", "-x", str(COLUMNS), "-y", "200", command], check=True)
    try:
        wanted = run(
            PROGRAM, "show", "pores", "-l", language, "--detail", "brief",
            "--bidi", "visual", "--shape", "--width", str(COLUMNS - 1),
        ).rstrip().splitlines()
        for _ in range(100):
            time.sleep(0.1)
            screen = run(*server, "capture-pane", "-p").rstrip().splitlines()
            if len(screen) >= len(wanted):
                break
        colours = run(*server, "capture-pane", "-p", "-e")
    finally:
        subprocess.run([*server, "kill-server"], check=False)
    screen = [UNSEEN.sub("", line).rstrip() for line in screen]
    shift = "" if language == "en" else " "
    expected = [(shift + line).rstrip() if line and not line.startswith("pores ·") else line for line in wanted]
    for got, line in zip(screen, expected, strict=True):
        if got != line:
            sys.exit(f"{language}: tmux shows\n{got!r}\nand not\n{line!r}")
    if "\x1b[1m" not in colours or "\x1b[31m" not in colours.replace(";", "m\x1b["):
        sys.exit(f"{language}: no headings or warnings stand out in tmux")
    print(f"{language}: {len(screen)} lines on the screen of tmux")
