"""Opens web pages in Chromium and looks at them as a reader does: web.py HANDOUT FOLDER AXE.

For every goal and language, in detail levels, sizes of letters, two languages side by side and with a letterhead:

- axe-core (the file AXE) has nothing against the page, in the light and in the dark, on a telephone and on a desktop;
- nothing leaves the page, and its policy stops nothing of it;
- what can be read on it is what the text output says;
- every letter is set in the fonts that the page carries;
- nothing is wider than a telephone of 320 points;
- on A4 it prints on as many sides as the PDF has. A sheet that has no number of sides to keep to, because it holds
  everything, two languages or large letters, may take one more or one less: a browser breaks some lines elsewhere.

Pages of differences are looked at too: axe-core, what they load, how wide they are.

Pictures of some pages stay in FOLDER, to be looked at. Chromium is driven over its DevTools protocol.
"""

import base64
import collections
import itertools
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import websocket

HANDOUT = pathlib.Path(sys.argv[1]).resolve()
FOLDER = pathlib.Path(sys.argv[2])
AXE = pathlib.Path(sys.argv[3]).read_text(encoding="utf-8")
LANGUAGES = ["ar", "fa", "en"]
PERSON = ["--patient", "Sample Name", "--record", "A-1", "--date", "2026-03-20", "--next", "2026-04-10"]
PROFILE = """
phone = "+966 11 555 0100"
emergency_number = "997"
page = "https://clinic.example/care"
logo = "logo.svg"
accent = "#7a1f5c"
[name]
ar = "عيادة المثال"
fa = "کلینیک نمونه"
en = "Example Clinic"
[hours]
ar = "من الأحد إلى الخميس، 9:00–17:00"
fa = "شنبه تا چهارشنبه، ۹ تا ۱۷"
en = "Sunday to Thursday, 9:00 to 17:00"
"""
# Somebody waits longer with make-up than the built-in 12 to 48 hours.
NUMBERS = """
[makeup_wait]
min = 24
max = 48
unit = "hour"
class = "core"
direction = "up"
sources = ["clinic-lsenhance"]
"""
LOGO = '<svg xmlns="http://www.w3.org/2000/svg"><circle cx="9" cy="9" r="9" fill="#7a1f5c"/></svg>'
# Widths in points of the style sheet, and the colours that the reader prefers.
VIEWS = list(itertools.product([360, 1200], ["light", "dark"]))

# The lines of a page, each with what a reader sees of it and what a copy of it has in place of a drawing. A table is
# read as text output reads it: a card for each row, its cells behind the names of their columns.
LINES = """
(() => {
  const lines = [];
  const blocks = 'div,p,h1,h2,h3,ul,li,dl,table,section,header,main,footer';
  const add = (text) => { text = text.replace(/\\s+/g, ' ').trim(); if (text) lines.push(text); };
  const texts = (cell) => {
    const own = cell.querySelectorAll('p');
    return own.length ? [...own].map((p) => p.textContent) : [cell.textContent];
  };
  const walk = (element) => {
    if (!element.checkVisibility({visibilityProperty: true})) return;
    if (element.matches('table')) {
      const columns = [...element.tHead.rows[0].cells].slice(1).map(texts);
      for (const row of element.tBodies[0].rows) {
        const [head, ...cells] = row.cells;
        texts(head).forEach(add);
        cells.forEach((cell, i) => texts(cell).forEach((text, j) => add(columns[i][j] + ': ' + text)));
      }
    } else if (element.matches('dl > div') || !element.querySelector(blocks)) {
      add(element.textContent);
    } else {
      [...element.children].forEach(walk);
    }
  };
  walk(document.body);
  return lines;
})()
"""


class Browser:
    """One tab of a Chromium without a window."""

    def __init__(self, profile):
        switches = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run"]
        switches += ["--disable-background-networking", "--disable-component-update", "--remote-debugging-port=0"]
        # Letters are drawn the same way on every machine.
        switches += ["--font-render-hinting=none", f"--user-data-dir={profile}", "about:blank"]
        self.process = subprocess.Popen(["chromium", *switches], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        port = pathlib.Path(profile) / "DevToolsActivePort"
        for _ in range(300):
            if port.exists() and len(port.read_text().splitlines()) == 2:
                break
            time.sleep(0.1)
        number, path = port.read_text().splitlines()
        self.socket = websocket.create_connection(f"ws://127.0.0.1:{number}{path}", timeout=120, suppress_origin=True)
        self.number = 0
        self.session = None
        self.events = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Log", "Runtime", "DOM", "CSS"):
            self.call(f"{domain}.enable")

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.socket.send(json.dumps(message))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def open(self, page):
        """Opens a file and waits for it and its fonts; the addresses that were asked for, and what Chromium says of it."""
        self.events.clear()
        address = page.resolve().as_uri()
        self.call("Page.navigate", url=address)
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(json.loads(self.socket.recv()))
        self.evaluate("document.fonts.ready.then(() => true)")
        asked = [e["params"]["request"]["url"] for e in self.events if e.get("method") == "Network.requestWillBeSent"]
        asked = [url for url in asked if url != address and not url.startswith("data:")]
        said = [e["params"]["entry"]["text"] for e in self.events if e.get("method") == "Log.entryAdded"]
        return asked, said

    def evaluate(self, expression):
        done = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in done:
            raise RuntimeError(done["exceptionDetails"])
        return done["result"].get("value")

    def look(self, width, colours):
        phone = width < 600
        scale = 2 if phone else 1
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=scale, mobile=phone)
        features = [{"name": "prefers-color-scheme", "value": colours}]
        self.call("Emulation.setEmulatedMedia", media="", features=features)

    def picture(self, path, most=None):
        height = self.evaluate("document.documentElement.scrollHeight")
        width = self.evaluate("innerWidth")
        clip = {"x": 0, "y": 0, "width": width, "height": min(height, most or height), "scale": 1}
        shot = self.call("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
        path.write_bytes(base64.b64decode(shot["data"]))

    def printed(self):
        """The page as a reader prints it who changes nothing in the dialogue: without backgrounds."""
        self.call("Emulation.setEmulatedMedia", media="", features=[])
        done = self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=False)
        return base64.b64decode(done["data"])

    def fonts(self):
        """The fonts of all letters that are seen, and whether the page carries each."""
        # What stands only in a copy of the page has any font.
        self.evaluate("document.querySelectorAll('.copy').forEach((copy) => copy.remove())")
        body = self.call("DOM.querySelector", nodeId=self.call("DOM.getDocument")["root"]["nodeId"], selector="body")
        fonts = self.call("CSS.getPlatformFontsForNode", nodeId=body["nodeId"])["fonts"]
        return {(font["familyName"], font["isCustomFont"]) for font in fonts}

    def close(self):
        self.call("Browser.close")
        self.process.wait(30)


def run(*arguments):
    done = subprocess.run([str(a) for a in arguments], capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, arguments))}: {done.stderr}")
    return done.stdout


def make(name, form, *options):
    path = FOLDER / f"{name}.{form}"
    run(HANDOUT, "make", *options, "-f", form, "--force", "-o", path)
    return path


def sides(pdf):
    return int(re.search(r"^Pages:\s+(\d+)", run("pdfinfo", pdf), re.M).group(1))


def without_spaces(text):
    """A text without what only breaks it into lines and rules it off."""
    lines = [line for line in text.splitlines() if not re.fullmatch(r"\s*(=+|-+)\s*", line)]
    return re.sub("[\u2066-\u2069]|\\s+", "", "\n".join(lines))


def first_difference(one, other):
    at = next((i for i, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    return f"{one[max(0, at - 20):at + 30]!r} instead of {other[max(0, at - 20):at + 30]!r}"


def looked_at(browser, name, views, pictures):
    """What is wrong with the page that is open, however wide the window is and in whatever colours."""
    faults = []
    browser.look(320, "light")
    wide = browser.evaluate("document.documentElement.scrollWidth")
    if wide > 320:
        faults.append(f"is {wide} wide on a telephone of 320")
    for width, colours in views:
        browser.look(width, colours)
        if browser.evaluate("typeof axe") == "undefined":
            browser.evaluate(AXE + ";0")
        found = browser.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
        for violation in found:
            where = violation["nodes"][0]
            faults.append(f"{width} {colours}: axe {violation['id']}: {where['target']} {where['failureSummary']}")
        if pictures:
            browser.picture(FOLDER / f"{name}-{width}-{colours}.png", most=6000)
    return faults


def opened(browser, page):
    asked, said = browser.open(page)
    return [f"asks for {url}" for url in asked] + [f"Chromium says: {text}" for text in said]


def differences_of(tag):
    """A page of what a clinic's content changed: a number, and a sentence with words and signs of its own."""
    mine = FOLDER / f"mine-{tag}"
    run(HANDOUT, "edit", "hair-benefit-fuller", "-l", tag, "--data", mine)
    file = mine / "locales" / tag / "hair.ftl"
    changed = re.sub(r"(?m)^(hair-benefit-fuller = )(.*)$", r"\1<b>&</b> \2", file.read_text(encoding="utf-8"))
    file.write_text(changed, encoding="utf-8")
    (mine / "data").mkdir(exist_ok=True)
    (mine / "data" / "numbers.toml").write_text(NUMBERS, encoding="utf-8")
    page = FOLDER / f"differences-{tag}.html"
    run(HANDOUT, "diff", "hair", "-l", tag, "--against", "2026.1", "--data", mine, "-o", page, "--force")
    return page


def check(browser, name, options, views=(), pictures=False):
    page = make(name, "html", *options)
    faults = opened(browser, page)
    text = run(HANDOUT, "make", *options, "-f", "text", "-o", "-")
    browser.look(1200, "light")
    got, wanted = without_spaces("\n".join(browser.evaluate(LINES))), without_spaces(text)
    if got != wanted:
        faults.append(f"reads {first_difference(got, wanted)}")
    faults += looked_at(browser, name, views, pictures)
    foreign = {family for family, ours in browser.fonts() if not ours}
    if foreign:
        faults.append(f"has letters of {', '.join(sorted(foreign))}")
    # A page that axe-core was put into is no longer the page.
    browser.open(page)
    printed = FOLDER / f"{name}-printed.pdf"
    printed.write_bytes(browser.printed())
    more = sides(printed) - sides(make(name, "pdf", *options))
    return faults, more


def sheets(goals):
    """Name, options, how the page is looked at, and how many sides it may have more or less than the PDF."""
    for goal, tag in itertools.product(goals, LANGUAGES):
        # Colours and marks are the same for all goals: one shows them on every sheet, the others on one.
        every = VIEWS if goal == "hair" else []
        for detail, by in (("brief", 0), ("standard", 0), ("full", 1)):
            views = every or (VIEWS if detail == "standard" else [])
            yield f"{goal}-{tag}-{detail}", [goal, "-l", tag, "--detail", detail], views, by
        brief = [goal, "-l", tag, "--detail", "brief"]
        yield f"{goal}-{tag}-named", [*brief, *PERSON], every, 0
        yield f"{goal}-{tag}-letterhead", [*brief, "--clinic", FOLDER / "clinic.toml"], every, 0
    for tag in LANGUAGES:
        yield f"table-{tag}", ["wrinkles", "-l", tag, "--detail", "full"], VIEWS, 1
        kept = ["pores", "-l", tag, "--detail", "brief", "--acknowledge", *PERSON]
        yield f"kept-{tag}", kept, VIEWS, 0
        for size in ("large", "giant"):
            yield f"{size}-{tag}", ["pores", "-l", tag, "--detail", "brief", "--size", size], VIEWS, 1
        for second in LANGUAGES:
            if second != tag:
                yield f"two-{tag}-{second}", [*kept, "--with", second], VIEWS, 1


def main():
    (FOLDER / "clinic.toml").write_text(PROFILE, encoding="utf-8")
    (FOLDER / "logo.svg").write_text(LOGO, encoding="utf-8")
    goals = [line.split()[0] for line in run(HANDOUT, "goals", "-l", "en").splitlines()]
    wanted = [sheet for sheet in sheets(goals) if not sys.argv[4:] or re.search(sys.argv[4], sheet[0])]
    failed = 0
    differences = collections.Counter()
    with tempfile.TemporaryDirectory() as profile:
        browser = Browser(profile)
        try:
            for name, options, views, by in wanted:
                drawn = not re.search("standard|full", name) or name.startswith("hair")
                faults, more = check(browser, name, options, views, drawn)
                differences[more] += 1
                if abs(more) > by:
                    faults.append(f"prints on {more:+} sides")
                for fault in faults:
                    failed += 1
                    print(f"{name}: {fault}", flush=True)
            for tag in LANGUAGES:
                for fault in opened(browser, differences_of(tag)) + looked_at(browser, f"differences-{tag}", VIEWS, True):
                    failed += 1
                    print(f"differences-{tag}: {fault}", flush=True)
        finally:
            browser.close()
    print("sides more than the PDF: " + ", ".join(f"{more:+}: {count} sheets" for more, count in sorted(differences.items())))
    print(f"{len(wanted)} pages, {failed} faults")
    if failed:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
