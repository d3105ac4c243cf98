"""What `cargo test` cannot do to `handout batch`: a real disk that is full, a folder that turns read-only, GNU parallel,
a million lines.

usage: batch.py HANDOUT FOLDER

Needs root, or sudo without a password, to mount a small disk. A check that cannot run is a failure.
"""

import hashlib
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM = str(Path(sys.argv[1]).resolve())
FOLDER = Path(sys.argv[2]).resolve() / "batch"
ROOT = [] if os.geteuid() == 0 else ["sudo", "-n"]
NAMES = ["مریم احمدی", "عبد الله الحربي", "Sample Name", "Łucja Żak"]
MOST_MEMORY = 64  # MiB


def manifest(path, lines):
    seed = random.Random(1)
    with open(path, "w", encoding="utf-8") as out:
        out.write("id,goal,lang,patient,record,date\n")
        for i in range(lines):
            goal = seed.choice(["hair", "pores", "pigmentation"])
            lang = seed.choice(["ar", "fa", "en"])
            out.write(f"p-{i},{goal},{lang},{seed.choice(NAMES)},R-{i},2026-03-20\n")


def batch(*args, **options):
    command = [PROGRAM, "batch", *map(str, args), "--detail", "brief"]
    return subprocess.run(command, capture_output=True, text=True, cwd=FOLDER, **options)


def files(folder):
    return {p.name: p.read_bytes() for p in Path(folder).iterdir()}


def sheets(folder):
    return {name: data for name, data in files(folder).items() if not name.startswith("report")}


def check(holds, what, ran=None):
    if not holds:
        sys.exit(f"batch.py: {what}\n{ran.stderr if ran else ''}")


def reported_files_are_whole(folder, report="report.jsonl"):
    made = 0
    for line in (Path(folder) / report).read_text().splitlines()[1:]:
        record = json.loads(line)
        if record["status"] == "made":
            made += 1
            data = (Path(folder) / record["file"]).read_bytes()
            check(hashlib.sha256(data).hexdigest() == record["sha256"], f"{record['file']} is not whole")
    return made


def a_million_lines():
    """Checked in flat memory. The memory is that of the largest child so far, so this runs first."""
    for lines in (100_000, 1_000_000):
        manifest(FOLDER / "many.csv", lines)
        ran = batch("many.csv", "--dry-run", "--format", "text")
        check(ran.returncode == 0 and f"{lines} can be made" in ran.stderr, "dry run", ran)
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
        print(f"{lines} lines: {memory} MiB; {ran.stderr.strip()}")
        check(memory < MOST_MEMORY, f"{memory} MiB for {lines} lines")
    (FOLDER / "many.csv").unlink()


def a_disk(options):
    disk = FOLDER / "disk"
    disk.mkdir()
    subprocess.run([*ROOT, "mount", "-t", "tmpfs", "-o", f"{options},uid={os.getuid()}", "handout", disk], check=True)
    return disk


def unmount(disk):
    subprocess.run([*ROOT, "umount", disk], check=True)
    disk.rmdir()


def a_full_disk(whole):
    """The run ends with one error, and goes on when there is room."""
    disk = a_disk("size=256k")
    try:
        ran = batch("list.csv", "--out", disk / "out", "--format", "text")
        check(ran.returncode == 1 and "the disk is full" in ran.stderr, "no word of a full disk", ran)
        check(ran.stderr.count("error: ") == 1, "more than one error", ran)
        made = reported_files_are_whole(disk / "out")
        check(made == len(sheets(disk / "out")), "files that the report does not tell of", ran)
        check(f"made {made}, " in ran.stderr, "another number of files", ran)
        subprocess.run([*ROOT, "mount", "-o", "remount,size=64m", disk], check=True)
        batch("list.csv", "--out", disk / "out", "--format", "text", "--resume")
        check(files(disk / "out") == whole, "a resumed run differs", ran)
        print(f"full disk: {made} files before, {len(whole) - 1} after")
    finally:
        unmount(disk)


def a_folder_that_turns_read_only():
    """In mid-run, for somebody who is not root: root may write everywhere."""
    nobody = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
    with tempfile.TemporaryDirectory() as place:
        nobody["env"] = {**os.environ, "HOME": place, "XDG_CONFIG_HOME": f"{place}/settings"}
        os.chmod(place, 0o777)
        program = shutil.copy(PROGRAM, place)
        out = Path(place) / "out"
        args = [program, "batch", "-", "--out", out, "--format", "text", "--detail", "brief"]
        first = "id,goal,lang\na,hair,en\n"
        more = "b,pores,en\nc,pores,fa\n"
        run = subprocess.Popen(args, stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=place, **nobody)
        run.stdin.write(first)
        run.stdin.flush()
        while not (out / "a-hair-en.txt").exists():
            check(run.poll() is None, f"the run ended early: {run.stderr.read() if run.poll() is not None else None}")
        os.chmod(out, 0o500)
        _, stderr = run.communicate(more, timeout=120)
        check(run.returncode == 1 and "cannot be written: permission denied" in stderr, stderr)
        check(stderr.count("error: ") == 1 and "made 1, " in stderr, stderr)
        check(reported_files_are_whole(out) == 1, "the report tells of other files")
        os.chmod(out, 0o700)
        ran = subprocess.run([*args, "--resume"], input=first + more, capture_output=True, text=True, **nobody)
        check(ran.returncode == 0 and reported_files_are_whole(out) == 3, "not resumed", ran)
        print("read-only folder: 1 file before, 3 after")


def four_shards():
    """With GNU parallel: together they are exactly the whole."""
    command = f"seq 4 | parallel --jobs 4 {PROGRAM} batch list.csv --out shards --jobs 1 --shard {{}}/4 --format text --detail brief"
    ran = subprocess.run(["sh", "-c", command], capture_output=True, text=True, cwd=FOLDER)
    check(ran.returncode == 0, "parallel", ran)
    check(sheets(FOLDER / "shards") == sheets(FOLDER / "whole"), "four shards are not the whole")
    made = [reported_files_are_whole(FOLDER / "shards", f"report-{k}-of-4.jsonl") for k in range(1, 5)]
    check(sum(made) == len(sheets(FOLDER / "whole")), "a line is in two reports, or in none")
    print(f"shards: {' + '.join(map(str, made))}")


def one_file():
    """Among the sheets that veraPDF and qpdf read: handouts of several goals, languages and papers in one."""
    lines = ["id,goal,lang,patient,record,date,next,detail,size,paper,with,copies"]
    seed = random.Random(2)
    for i in range(24):
        goal, lang = seed.choice(["hair", "pores", "pigmentation"]), seed.choice(["ar", "fa", "en"])
        other = seed.choice(["", "", "en" if lang != "en" else "ar"])
        size, paper = seed.choice(["normal", "normal", "large"]), seed.choice(["a4", "a4", "a5"])
        lines.append(f"p-{i},{goal},{lang},{seed.choice(NAMES)},R-{i},2026-03-20,2026-04-10,brief,{size},{paper},{other},{1 + i % 2}")
    (FOLDER / "mixed.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    file = FOLDER.parent / "combined.pdf"
    file.unlink(missing_ok=True)
    ran = batch("mixed.csv", "--out", "combined", "--combine", file)
    check(ran.returncode == 0, "one file", ran)
    subprocess.run(["qpdf", "--check", file], check=True, capture_output=True)
    ran = batch("mixed.csv", "--out", "alone")
    check(ran.returncode == 0, "each alone", ran)
    expected = []
    for line in lines[1:]:
        id, goal, lang, *_, copies = line.split(",")
        expected += pages(FOLDER / "alone" / f"{id}-{goal}-{lang}.pdf") * int(copies)
    # A blank page makes the next handout begin on a sheet of its own.
    found = [page for page in pages(file) if page.strip()]
    wrong = next((i for i, (a, b) in enumerate(zip(found, expected)) if a != b), None)
    check(wrong is None and len(found) == len(expected), f"page {wrong} of one file reads otherwise than alone")
    print(f"one file: {file.stat().st_size} bytes, {len(found)} pages that read as they do alone")


def pages(file):
    """The text of each page, as poppler reads it."""
    text = subprocess.run(["pdftotext", file, "-"], check=True, capture_output=True).stdout
    return text.decode().split("\f")[:-1]


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    a_million_lines()
    manifest(FOLDER / "list.csv", 200)
    ran = batch("list.csv", "--out", "whole", "--format", "text")
    check(ran.returncode == 0, "the whole", ran)
    a_full_disk(files(FOLDER / "whole"))
    a_folder_that_turns_read_only()
    one_file()
    four_shards()


main()
