"""What `cargo test` cannot do to `handout print`: a real IPP printer (`ippeveprinter`) and a real queue (CUPS).

usage: print.py HANDOUT FOLDER

Both are started here on this machine's loopback, with ports and folders of their own, and ended at the end. A check
that cannot run is a failure.
"""

import os
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import ExitStack
from pathlib import Path

PROGRAM = str(Path(sys.argv[1]).resolve())
FOLDER = Path(sys.argv[2]).resolve() / "print"
PATIENT = "Łucja Sample-Żak"
# The programs of CUPS are not on everybody's path.
PATH = os.environ["PATH"] + ":/usr/sbin:/usr/lib/cups/backend"
CLEAN = {name: value for name, value in os.environ.items() if not name.startswith(("CUPS", "HANDOUT", "SSL_CERT"))}


def check(holds, what, ran=None):
    if not holds:
        sys.exit(f"print.py: {what}\n{ran.stdout}{ran.stderr}" if ran else f"print.py: {what}")


def program(name):
    found = shutil.which(name, path=PATH)
    check(found, f"{name} is not installed")
    return found


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def wait_for(port, child, log):
    for _ in range(100):
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) == 0:
                return
        check(child.poll() is None, f"it ended at once: {log.read_text()}")
        time.sleep(0.1)
    check(False, f"nothing listens at port {port}: {log.read_text()}")


def start(ends, name, command, **options):
    """A child that ends with this program."""
    log = FOLDER / f"{name}.log"
    child = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=log.open("wb"), stderr=subprocess.STDOUT, **options
    )

    def end():
        child.terminate()
        try:
            child.wait(10)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()

    ends.callback(end)
    return child, log


def handout(*args, **env):
    """Runs the program with a home and a folder for temporary files that nothing else uses."""
    ran = subprocess.run(
        [PROGRAM, *map(str, args)],
        cwd=FOLDER / "here",
        env={**CLEAN, "HOME": str(FOLDER / "home"), "TMPDIR": str(FOLDER / "tmp"), **env},
        capture_output=True,
        text=True,
        timeout=120,
    )
    check("Sample" not in ran.stdout + ran.stderr, "a message names the patient", ran)
    for folder in ("home", "tmp"):
        left = [path for path in (FOLDER / folder).rglob("*") if path.is_file()]
        # The last choices, for the guided mode: not who they were for.
        known = [path for path in left if path.name == "last.toml" and b"Sample" not in path.read_bytes()]
        check(left == known, f"the program left {left}", ran)
    return ran


def printed(sheet, printer, *options, **env):
    ran = handout("print", *sheet, "--printer", printer, "--wait", "30", *options, **env)
    check(ran.returncode == 0 and "\nprinted " in "\n" + ran.stderr, f"{printer}: not printed", ran)
    return ran.stderr


def refused(sheet, printer, reason, *options, **env):
    ran = handout("print", *sheet, "--printer", printer, "--wait", "4", *options, **env)
    check(ran.returncode == 1 and reason in ran.stderr, f"{printer}: not refused with `{reason}`", ran)
    return ran.stderr


def made(sheet):
    return subprocess.run([PROGRAM, "make", *sheet, "-o", "-", "-f", "pdf"], capture_output=True, check=True).stdout


def left(sheet, name):
    """What could not be printed lies here, whole, and only its owner may read it."""
    path = FOLDER / "here" / name
    check(path.is_file(), f"{name} is not left")
    check(path.read_bytes() == made(sheet), f"{name} is another sheet")
    check(stat.S_IMODE(path.stat().st_mode) == 0o600, f"others may read {name}")
    path.unlink()
    check(not list((FOLDER / "here").iterdir()), "more than one file is left")


def sheet(goal, lang, *options):
    return [goal, "--lang", lang, "--patient", PATIENT, "--date", "2026-03-20", "--detail", "brief", *options]


# What the printer does with a job: it keeps the file and what it was told, and plays a fault where one is asked for.
COMMAND = """#!/bin/sh
set -e
cp "$1" "{arrived}/sheet.part"
env | grep '^IPP_' > "{arrived}/told" || true
if [ -f "{arrived}/no-paper" ]; then
    echo 'STATE: +media-empty' >&2
    sleep 2
    echo 'STATE: -media-empty' >&2
fi
if [ -f "{arrived}/broken" ]; then
    exit 1
fi
mv "{arrived}/sheet.part" "{arrived}/sheet"
"""


class Printer:
    """A real IPP printer, from the working group that writes the standard."""

    def __init__(self, ends, name, *options):
        self.port = free_port()
        self.arrived = FOLDER / name
        (self.arrived / "spool").mkdir(parents=True)
        (self.arrived / "keys").mkdir()
        command = self.arrived / "command"
        command.write_text(COMMAND.format(arrived=self.arrived))
        command.chmod(0o755)
        # It insists on a system bus for announcing itself; this one leads nowhere, and nothing is announced.
        bus = f"unix:path={FOLDER}/bus"
        child, log = start(
            ends,
            name,
            [program("ippeveprinter"), "-p", str(self.port), "-n", "localhost", "-r", "off", "-v",
             "-d", str(self.arrived / "spool"), "-c", str(command), "-K", str(self.arrived / "keys"), *options, name],
            env={**CLEAN, "PATH": PATH, "DBUS_SYSTEM_BUS_ADDRESS": bus, "HOME": str(self.arrived)},
        )
        wait_for(self.port, child, log)
        self.address = f"ipp://localhost:{self.port}/ipp/print"

    def sheet(self):
        """The sheet that has arrived, and what was told with it."""
        path = self.arrived / "sheet"
        check(path.is_file(), f"nothing arrived at {self.address}")
        data = path.read_bytes()
        path.unlink()
        told = dict(line.split("=", 1) for line in (self.arrived / "told").read_text().splitlines() if "=" in line)
        check("Sample" not in "".join(told.values()), f"the printer was told the patient's name: {told}")
        return data, told

    def has_nothing(self):
        check(not (self.arrived / "sheet").exists(), f"something arrived at {self.address}")

    def play(self, fault):
        (self.arrived / fault).touch()
        return lambda: (self.arrived / fault).unlink()


def a_real_printer(ends):
    printer = Printer(ends, "eve", "-2", "-f", "application/pdf")
    for goal, lang, paper in [
        ("hair", "fa", "a4"), ("pores", "ar", "a4"), ("pores", "en", "letter"), ("pigmentation", "fa", "letter"),
    ]:
        this = sheet(goal, lang, "--paper", paper)
        printed(this, printer.address)
        data, told = printer.sheet()
        check(data == made(this), f"{goal} in {lang} on {paper} is not the sheet of `handout make`")
        check(told["IPP_JOB_NAME"] == f"{goal}-{lang}", f"job name {told}")
        check({"a4": "iso_a4", "letter": "na_letter"}[paper] in told["IPP_MEDIA"], f"paper {told}")
    this = sheet("hair", "ar")
    said = printed(this, printer.address, "--duplex", "long", "--copies", "3")
    check("printed 3 copies of 2 pages on" in said, said)
    data, told = printer.sheet()
    check(data == made(this), "the sheet on both sides is another")
    check(told["IPP_SIDES"] == "two-sided-long-edge" and told["IPP_COPIES"] == "3", f"both sides {told}")
    printed(this, printer.address, "--tray", "manual")
    check("manual" in printer.sheet()[1]["IPP_MEDIA_COL"], "tray")

    said = refused(sheet("hair", "fa", "--paper", "a5"), printer.address, "takes no a5 paper")
    check("a4 and letter" in said, said)
    refused(this, printer.address, "did you mean `main`?", "--tray", "mian")
    printer.has_nothing()
    small = FOLDER / "small.conf"
    small.write_text(
        "ATTR keyword media-supported iso_a5_148x210mm\nATTR keyword media-default iso_a5_148x210mm\n"
        "ATTR keyword sides-supported one-sided,two-sided-long-edge\n"
        "ATTR mimeMediaType document-format-supported application/pdf\n"
        "ATTR mimeMediaType document-format-default application/pdf\nATTR rangeOfInteger copies-supported 1-5\n"
    )
    small = Printer(ends, "small", "-a", str(small))
    half = sheet("pores", "fa", "--paper", "a5")
    printed(half, small.address, "--duplex", "long", "-n", "5")
    data, told = small.sheet()
    check(data == made(half) and "iso_a5" in told["IPP_MEDIA"] and told["IPP_COPIES"] == "5", f"half a sheet: {told}")
    refused(half, small.address, "at most 5 of the 6 copies", "-n", "6")
    said = refused(this, small.address, "takes no a4 paper")
    check("what it takes: a5" in said, said)
    one_sided = Printer(ends, "one-sided", "-f", "application/pdf")
    refused(this, one_sided.address, "prints on one side only", "--duplex", "short")
    raster = Printer(ends, "raster", "-f", "image/pwg-raster")
    refused(this, raster.address, "the printer takes no PDF, but")
    for silent in (one_sided, raster):
        silent.has_nothing()

    again = printer.play("no-paper")
    said = printed(this, printer.address)
    check("reports: no paper (media-empty-warning)" in said, said)
    printer.sheet()
    again()
    again = printer.play("broken")
    refused(this, printer.address, "the printer gave the job up")
    left(this, "hair-ar.pdf")
    again()
    (printer.arrived / "sheet.part").unlink()

    secure = printer.address.replace("ipp://", "ipps://")
    said = refused(this, secure, "certificate is not trusted: nobody whom this system trusts has signed it")
    left(this, "hair-ar.pdf")
    printer.has_nothing()
    certificate = printer.arrived / "keys" / "localhost.crt"
    printed(this, secure, SSL_CERT_FILE=str(certificate))
    check(printer.sheet()[0] == made(this), "the sheet that came encrypted is another")
    refused(this, secure.replace("localhost", "127.0.0.1"), "it is for another name", SSL_CERT_FILE=str(certificate))
    left(this, "hair-ar.pdf")
    printer.has_nothing()

    locked = Printer(ends, "locked", "-A", "-f", "application/pdf")
    refused(this, locked.address, "wants a user and a password")
    left(this, "hair-ar.pdf")
    ran = refused(
        this, locked.address.replace("ipp://", "ipp://nobody-here@"), "refuses the user or the password",
        HANDOUT_PRINTER_PASSWORD="wrong-secret",
    )
    check("wrong-secret" not in ran, "a password is shown")
    left(this, "hair-ar.pdf")
    locked.has_nothing()
    off = f"ipp://localhost:{free_port()}/ipp/print"
    refused(this, off, "connection refused")
    left(this, "hair-ar.pdf")
    return printer


class Plug(threading.Thread):
    """The far end of a cable, at which CUPS's own `socket` backend puts bytes in."""

    def __init__(self):
        super().__init__(daemon=True)
        self.jobs = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.start()

    def run(self):
        while True:
            try:
                stream, _ = self.listener.accept()
            except OSError:
                return
            with stream:
                job = b""
                while part := stream.recv(65536):
                    job += part
            self.jobs.append(job)


def a_real_queue(ends, printer):
    port, root = free_port(), Path(tempfile.mkdtemp(prefix="handout-cups-"))
    # CUPS gives its rights up for those of lp, which must be able to reach the folder.
    ends.callback(shutil.rmtree, root, ignore_errors=True)
    root.chmod(0o755)
    for name in ("etc", "spool", "spool/tmp", "cache", "state", "log"):
        (root / name).mkdir()
        if os.geteuid() == 0:
            shutil.chown(root / name, "lp", "lp")
    user = "User lp\nGroup lp\nSystemGroup root\n" if os.geteuid() == 0 else ""
    (root / "etc/cups-files.conf").write_text(
        f"ServerRoot {root}/etc\nRequestRoot {root}/spool\nTempDir {root}/spool/tmp\nCacheDir {root}/cache\n"
        f"StateDir {root}/state\nAccessLog {root}/log/access\nErrorLog {root}/log/error\nPageLog {root}/log/page\n{user}"
    )
    (root / "etc/cupsd.conf").write_text(
        f"Listen localhost:{port}\nLogLevel debug\nBrowsing Off\nDefaultAuthType None\nWebInterface No\n"
        "PreserveJobFiles No\n<Location />\n  Order allow,deny\n  Allow localhost\n</Location>\n"
        "<Policy default>\n  <Limit All>\n    Order deny,allow\n  </Limit>\n</Policy>\n"
    )
    files = ["-c", f"{root}/etc/cupsd.conf", "-s", f"{root}/etc/cups-files.conf"]
    child, log = start(ends, "cupsd", [program("cupsd"), "-f", *files], env={**CLEAN, "PATH": PATH})
    wait_for(port, child, log)
    server = {"CUPS_SERVER": f"localhost:{port}"}

    def cups(name, *args):
        ran = subprocess.run(
            [program(name), *args], env={**CLEAN, "PATH": PATH, **server}, capture_output=True, text=True, timeout=60
        )
        check(ran.returncode == 0, f"{name} {args}", ran)

    ran = handout("printers", **server)
    check(ran.returncode == 0 and ran.stdout == "" and "has no printer" in ran.stderr, "no queues", ran)
    plug = Plug()
    ends.callback(plug.listener.close)
    cups("lpadmin", "-p", "plain", "-E", "-v", f"socket://127.0.0.1:{plug.listener.getsockname()[1]}")
    cups("lpadmin", "-p", "office", "-E", "-v", printer.address, "-m", "everywhere")
    cups("lpadmin", "-d", "plain")
    ran = handout("printers", **server)
    lines = {line.split()[0]: line for line in ran.stdout.splitlines()}
    check(ran.returncode == 0 and set(lines) == {"office", "plain"}, "queues", ran)
    check("default" in lines["plain"] and "default" not in lines["office"], "default queue", ran)
    check("both sides" in lines["office"] and "a4 letter" in lines["office"], "abilities of a queue", ran)

    for goal, lang in [("hair", "fa"), ("pores", "ar"), ("pores", "en")]:
        this = sheet(goal, lang)
        ran = handout("print", *this, **server)
        check(ran.returncode == 0 and "on plain (job" in ran.stderr, "default queue", ran)
        check(plug.jobs.pop() == made(this), f"{goal} in {lang} came out of the queue as another sheet")
    this = sheet("hair", "fa")
    said = printed(this, "Office", "--duplex", "long", "--copies", "2", **server)
    check("printed 2 copies of 2 pages on office" in said, said)
    # CUPS hands its own copy on; what it was told must reach the printer behind it.
    data, told = printer.sheet()
    check(data.startswith(b"%PDF") and told["IPP_SIDES"] == "two-sided-long-edge", f"behind the queue: {told}")
    paper = told.get("IPP_MEDIA", "") + told.get("IPP_MEDIA_COL", "")
    check(told["IPP_COPIES"] == "2" and ("iso_a4" in paper or "x-dimension=21000" in paper), f"{told}")

    refused(sheet("hair", "fa", "--paper", "a5"), "office", "takes no a5 paper", **server)
    refused(this, "offcie", "did you mean `office`?", **server)
    cups("lpadmin", "-p", "plain", "-o", "job-hold-until-default=indefinite")
    refused(this, "plain", "holds the sheet back", **server)
    cups("cancel", "-a")
    cups("lpadmin", "-p", "plain", "-o", "job-hold-until-default=no-hold")
    cups("cupsdisable", "-r", "out for repair", "plain")
    refused(this, "plain", "is not printed after 4 seconds: it is paused (paused)", **server)
    check(not list((FOLDER / "here").iterdir()), "what waits in a queue was left as a file, too")
    cups("cupsenable", "plain")
    for _ in range(100):
        if plug.jobs:
            break
        time.sleep(0.1)
    check(plug.jobs.pop() == made(this), "a paused queue that goes on prints the sheet")
    cups("cupsreject", "-r", "no more today", "plain")
    refused(this, "plain", "takes no jobs now", **server)
    left(this, "hair-fa.pdf")
    for _ in range(50):
        held = [path for path in (root / "spool").iterdir() if path.name.startswith("d")]
        if not held:
            break
        time.sleep(0.2)
    check(not held, f"the queue keeps {held}")
    for path in root.rglob("*"):
        check(not path.is_file() or b"Sample" not in path.read_bytes(), f"{path} names the patient")


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    for name in ("here", "home", "tmp"):
        (FOLDER / name).mkdir(parents=True)
    with ExitStack() as ends:
        # A bus of our own, in a short path: those of sockets are at most 107 letters.
        bus = Path(tempfile.mkdtemp(prefix="handout-bus-"))
        ends.callback(shutil.rmtree, bus, ignore_errors=True)
        (FOLDER / "bus").symlink_to(bus / "bus")
        address = f"--address=unix:path={bus}/bus"
        start(ends, "dbus", [program("dbus-daemon"), "--session", "--nofork", "--nopidfile", address])
        for _ in range(100):
            if (bus / "bus").exists():
                break
            time.sleep(0.1)
        printer = a_real_printer(ends)
        print("a real printer: sheets as `handout make` writes them, papers, sides, copies, trays, faults, certificates")
        a_real_queue(ends, printer)
        print("a real queue: the same, default, held, paused, closed; nothing kept that names the patient")


main()
