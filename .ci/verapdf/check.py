"""Has veraPDF check every PDF of a folder against PDF/UA-1 and PDF/A-2a: check.py JARS FOLDER.

A file that veraPDF does not name is a failure too: an error in veraPDF itself must not look like a pass.
"""

import concurrent.futures
import pathlib
import subprocess
import sys

jars, folder = sys.argv[1], pathlib.Path(sys.argv[2])
files = sorted(folder.glob("*.pdf"))
MAIN = "org.verapdf.apps.GreenfieldCliWrapper"


def check(profile):
    """The names of the files that pass, and what veraPDF says of the others."""
    command = ["java", "-Xmx1g", "-cp", f"{jars}/*", MAIN, "-f", profile, "--format", "text", "-v"]
    done = subprocess.run(command + [str(f) for f in files], capture_output=True, text=True, encoding="utf-8")
    passed, said = set(), []
    for line in done.stdout.splitlines():
        # `PASS /folder/hair-ar-brief-a4.pdf ua1`
        words = line.split()
        if words[:1] == ["PASS"] and words[-1:] == [profile]:
            passed.add(pathlib.Path(words[1]).name)
        else:
            said.append(line)
    errors = done.stderr.splitlines()
    said += [line for line in errors if "WARNING" in line]
    if len(passed) < len(files):
        # Where it ended before the last file, this tells why.
        said += [f"veraPDF ended with status {done.returncode}", *errors[-5:]]
    return passed, said


def main():
    if not files:
        raise SystemExit(f"{folder}: no PDF to check")
    failed = False
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        profiles = ["ua1", "2a"]
        for profile, (passed, said) in zip(profiles, pool.map(check, profiles)):
            print(f"veraPDF {profile}: {len(passed)} of {len(files)} pass")
            missing = [f.name for f in files if f.name not in passed]
            if missing or said:
                failed = True
                print("\n".join(said[:60] + [f"not passed: {name}" for name in missing[:60]]))
    if failed:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
