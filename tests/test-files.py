#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Two Hats authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that the command line writes: whole, or not at all and with one sentence.

test-files.py PROGRAM
"""

import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.path.abspath(sys.argv[1])
ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "HOME": "/nonexistent",
    "LC_ALL": "C.UTF-8",
    "SOURCE_DATE_EPOCH": "1767225600",
    "G_DEBUG": "fatal-criticals",
}
for name in ("ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"):
    if name in os.environ:
        ENVIRONMENT[name] = os.environ[name]

# To root nothing is forbidden: then the program is nobody, who may not write beside it which lines were reached.
NOBODY = {}
if os.geteuid() == 0:
    COUNTS = tempfile.TemporaryDirectory()
    os.chmod(COUNTS.name, 0o777)
    NOBODY = {"user": 65534, "group": 65534, "extra_groups": [], "env": ENVIRONMENT | {"GCOV_PREFIX": COUNTS.name}}


def export(path, env=ENVIRONMENT, **options):
    return subprocess.run([PROGRAM, "compare", "--format=pdf", "--output", path], env=env,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60, **options)


def read(path):
    with open(path, "rb") as file:
        return file.read()


class Files(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.pdf = subprocess.run([PROGRAM, "compare", "--format=pdf"], env=ENVIRONMENT, check=True,
                                 capture_output=True).stdout

    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        os.chmod(self.folder, 0o755)
        self.path = os.path.join(self.folder, "x.pdf")

    def make_old(self, mode=0o644):
        with open(self.path, "w") as file:
            file.write("mine")
        os.chmod(self.path, mode)

    def refuse(self, reason, path=None, old=True, **options):
        """One sentence; the old file, where there is one, is as it was, and nothing else lies about."""
        path = path or self.path
        before = sorted(os.listdir(self.folder))
        result = export(path, **options)
        self.assertEqual(result.stderr.decode(), f"two-hats: could not write “{path}”: {reason}\n")
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        self.assertEqual(sorted(os.listdir(self.folder)), before)
        if old:
            self.assertEqual(read(self.path), b"mine")

    def test_new(self):
        self.assertEqual(export(self.path, umask=0o027).returncode, 0)
        self.assertEqual(read(self.path), self.pdf)
        self.assertEqual(os.stat(self.path).st_mode & 0o7777, 0o640)
        self.assertEqual(os.listdir(self.folder), ["x.pdf"])

    def test_long_name(self):
        path = os.path.join(self.folder, "x" * 251 + ".pdf")
        self.assertEqual(export(path).returncode, 0)
        self.assertEqual(read(path), self.pdf)

    def test_permissions(self):
        for mode in (0o600, 0o640, 0o666, 0o775):
            self.make_old(mode)
            self.assertEqual(export(self.path, umask=0o077).returncode, 0)
            self.assertEqual(os.stat(self.path).st_mode & 0o7777, mode)
            self.assertEqual(read(self.path), self.pdf)

    @unittest.skipUnless(NOBODY, "only root may give a file away")
    def test_owner(self):
        self.make_old(0o640)
        os.chown(self.path, 65534, 65533)
        self.assertEqual(export(self.path).returncode, 0)
        info = os.stat(self.path)
        self.assertEqual((info.st_uid, info.st_gid, info.st_mode & 0o7777), (65534, 65533, 0o640))

    def test_links(self):
        """Also through two links in a row, by relative names, and to a file that is not there yet."""
        other = os.path.join(self.folder, "other")
        os.mkdir(other)
        os.symlink("other/second", self.path)
        os.symlink("real.pdf", os.path.join(other, "second"))
        for _ in ("new", "old"):
            self.assertEqual(export(self.path).returncode, 0)
            self.assertTrue(os.path.islink(self.path) and os.path.islink(os.path.join(other, "second")))
            self.assertEqual(read(os.path.join(other, "real.pdf")), self.pdf)
            self.assertEqual(sorted(os.listdir(other)), ["real.pdf", "second"])

    def test_circle(self):
        os.symlink("y.pdf", self.path)
        os.symlink("x.pdf", os.path.join(self.folder, "y.pdf"))
        self.refuse("Too many levels of symbolic links", old=False)

    def test_lost_folder(self):
        self.refuse("No such file or directory", os.path.join(self.folder, "missing", "x.pdf"), old=False)
        os.symlink("missing/x.pdf", self.path)
        self.refuse("No such file or directory", old=False)

    def test_folder(self):
        self.refuse("Is a directory", self.folder, old=False)
        self.make_old()
        self.refuse("Not a directory", os.path.join(self.path, "y.pdf"))

    def test_read_only(self):
        self.make_old(0o666)
        os.chmod(self.folder, 0o555)
        try:
            self.refuse("Permission denied", **NOBODY)
            self.refuse("Permission denied", os.path.join(self.folder, "new.pdf"), **NOBODY)
        finally:
            os.chmod(self.folder, 0o755)
        os.chmod(self.path, 0o444)
        self.refuse("Permission denied", **NOBODY)

    def test_full(self):
        """A file that may not grow so large stands for a disk that is full: whether a file is new or old."""
        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

        self.refuse("File too large", old=False, preexec_fn=limit)
        self.make_old()
        self.refuse("File too large", preexec_fn=limit)

    def test_full_disk(self):
        """The same on a real one, where a small one may be had."""
        if os.geteuid() != 0 or shutil.which("mount") is None or \
                subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", self.folder],
                               stderr=subprocess.DEVNULL).returncode != 0:
            self.skipTest("no file system may be mounted")
        try:
            self.make_old()
            self.refuse("No space left on device")
        finally:
            subprocess.run(["umount", self.folder], check=True)

    def test_device(self):
        self.refuse("No space left on device", "/dev/full", old=False)
        self.assertEqual(export("/dev/null").returncode, 0)

    def test_pipe(self):
        os.mkfifo(self.path)
        with subprocess.Popen(["cat", self.path], stdout=subprocess.PIPE) as reader:
            self.assertEqual(export(self.path).returncode, 0)
            self.assertEqual(reader.communicate()[0], self.pdf)

    def test_closed_pipe(self):
        """Whatever the program inherits: a shell leaves SIGPIPE alone, python ignores it."""
        os.mkfifo(self.path)
        for restore in (True, False):
            with subprocess.Popen(["head", "-c", "1", self.path], stdout=subprocess.DEVNULL):
                result = export(self.path, restore_signals=restore)
            # What fits into the pipe before its reader ends may be all of it.
            self.assertIn(result.returncode, (0, 1))

            read_end, write_end = os.pipe()
            os.close(read_end)
            result = subprocess.run([PROGRAM, "compare"], env=ENVIRONMENT, stdout=write_end, stderr=subprocess.PIPE,
                                    restore_signals=restore)
            os.close(write_end)
            self.assertEqual(result.stderr, b"two-hats: could not write to standard output: Broken pipe\n")
            self.assertEqual(result.returncode, 1)

    def test_killed(self):
        """Ended in the middle, whenever that is: the old file or the new one, nothing between."""
        for wait in (0.0, 0.01, 0.02, 0.04, 0.08):
            self.make_old()
            process = subprocess.Popen([PROGRAM, "compare", "--output", self.path], env=ENVIRONMENT)
            try:
                process.wait(wait)
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                process.wait()
            self.assertIn(read(self.path), (b"mine", self.pdf))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
