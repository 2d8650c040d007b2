# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A CUPS server of a test's own: on the loopback, in a temporary folder, with one queue that makes PDF files."""

import os
import pathlib
import pwd
import shutil
import socket
import subprocess
import time

PPD = "/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd"
BACKEND = "/usr/lib/cups/backend/cups-pdf"
ANONYMOUS = pathlib.Path("/var/spool/cups-pdf/ANONYMOUS")

CUPSD = """\
Listen 127.0.0.1:{port}
Browsing No
DefaultAuthType None
LogLevel debug
<Location />
  Order allow,deny
  Allow 127.0.0.1
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""

FILES = """\
ServerRoot {folder}/root
StateDir {folder}/state
CacheDir {folder}/cache
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
AccessLog {folder}/access.log
ErrorLog {folder}/error.log
PageLog {folder}/page.log
"""


def why_not():
    """Why there can be no server here; None where there can."""
    for name in ("cupsd", "lpadmin", "lpstat"):
        if find(name) is None:
            return f"{name} is not installed"
    for path in (PPD, BACKEND):
        if not os.path.exists(path):
            return f"{path} is not installed"
    if os.geteuid() != 0:
        return "cups-pdf works for root only"
    return None


def find(name):
    return shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")


def find_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class CupsServer:
    """Used in a with statement: the server ends with it."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.address = f"127.0.0.1:{find_port()}"
        self.output = pathlib.Path(pwd.getpwuid(os.geteuid()).pw_dir, "PDF")
        self.output_is_new = not self.output.exists()
        self.before = set(self.list_files())

    def run(self, *command):
        environment = {**os.environ, "CUPS_SERVER": self.address}
        return subprocess.run([find(command[0]), *command[1:]], env=environment, check=False,
                              capture_output=True, text=True)

    def __enter__(self):
        for name in ("root", "state", "cache", "spool", "spool/tmp"):
            (self.folder / name).mkdir(mode=0o755)
        # The filters, which do not run as root, pass through here.
        self.folder.chmod(0o755)
        port = self.address.rsplit(":", 1)[1]
        (self.folder / "cupsd.conf").write_text(CUPSD.format(port=port), encoding="utf-8")
        (self.folder / "cups-files.conf").write_text(FILES.format(folder=self.folder), encoding="utf-8")
        self.process = subprocess.Popen(
            [find("cupsd"), "-f", "-c", self.folder / "cupsd.conf", "-s", self.folder / "cups-files.conf"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + 20
        while self.run("lpstat", "-r").returncode != 0 or "is running" not in self.run("lpstat", "-r").stdout:
            if time.monotonic() > end or self.process.poll() is not None:
                self.__exit__()
                raise AssertionError(f"cupsd does not start: {self.read_log()}")
            time.sleep(0.1)
        # Ghostscript, which is the default, turns letters into shapes on the way.
        added = self.run("lpadmin", "-p", "PDF", "-E", "-v", "cups-pdf:/", "-P", PPD,
                         "-o", "pdftops-renderer-default=pdftops")
        assert added.returncode == 0, added.stderr
        assert self.run("lpadmin", "-d", "PDF").returncode == 0
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)
        for path in set(self.list_files()) - self.before:
            path.unlink()
        if self.output_is_new and self.output.is_dir() and not any(self.output.iterdir()):
            self.output.rmdir()

    def read_log(self):
        log = self.folder / "error.log"
        return log.read_text(encoding="utf-8")[-3000:] if log.exists() else ""

    def list_files(self):
        return [path for folder in (self.output, ANONYMOUS) if folder.is_dir() for path in folder.glob("*.pdf")]

    def get_new_files(self):
        """The files that were printed, once their jobs are done."""
        if self.run("lpstat", "-o").stdout.strip():
            return []
        return sorted(set(self.list_files()) - self.before)

    def count_jobs(self):
        return len(self.run("lpstat", "-W", "all", "-o").stdout.splitlines())
