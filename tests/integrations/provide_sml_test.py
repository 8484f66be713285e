#!/usr/bin/env -S python3 -B
"""integrations/provide-sml: what it finds, downloads, refuses and builds, and that it leaves nothing half done. Downloads come from files and from a
server on this machine's loopback. Skips, saying so, where curl is not installed."""
import hashlib
import http.server
import os
import platform
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import unittest

from checkout import VERSION, Folder, fake_sml, make_checkout, read, write

SYSTEM = f"linux-{platform.machine()}"
DONE, REFUSED = 0, 1


class Server(http.server.BaseHTTPRequestHandler):
    """Answers by what the path begins with: the file whole, cut short, promised longer than it is, or never."""

    body = b""

    def do_GET(self):
        if self.path.startswith("/missing"):
            self.send_error(404)
            return
        promised = len(self.body)
        sent = self.body[: promised // 2] if "cut" in self.path or "short" in self.path or "hangs" in self.path else self.body
        self.send_response(200)
        self.send_header("Content-Length", str(len(sent) if "cut" in self.path else promised))
        self.end_headers()
        self.wfile.write(sent)
        self.wfile.flush()
        if "hangs" in self.path:
            time.sleep(30)

    def log_message(self, *_):
        pass


class ProvideSml(unittest.TestCase):
    def setUp(self):
        self.folder = Folder(self)
        self.checkout = self.folder.at("checkout")
        make_checkout(self.checkout)
        self.bin = self.folder.at("bin")
        os.mkdir(self.bin)

    def environment(self, **more):
        return {"PATH": f"{self.bin}:/usr/bin:/bin", "HOME": self.folder.at("home"), "LANG": "en_US.UTF-8", **more}

    def provide(self, *words, **environment):
        script = os.path.join(self.checkout, "integrations", "provide-sml")
        return subprocess.run([script, *words], env=self.environment(**environment), stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8")

    def kept(self):
        cache = self.folder.at("home", ".cache", "sml")
        return sorted(os.listdir(cache)) if os.path.isdir(cache) else []

    def archive(self, version=VERSION, mark=None, name="sml.tar.gz", where="sml/bin"):
        fake_sml(self.folder.at("release", where, "sml"), version, mark)
        subprocess.run(["tar", "-czf", self.folder.at(name), "-C", self.folder.at("release"), "."], check=True)
        return self.folder.at(name)

    def debian_package(self):
        fake_sml(self.folder.at("package", "usr", "bin", "sml"))
        self.folder.write("package/DEBIAN/control", f"Package: sml\nVersion: {VERSION}\nArchitecture: all\nMaintainer: x <x@example.org>\nDescription: x\n")
        subprocess.run(["dpkg-deb", "--build", self.folder.at("package"), self.folder.at("sml.deb")], check=True, capture_output=True)
        return self.folder.at("sml.deb")

    def publish(self, address, file=None, checksum=None, version=VERSION, system=SYSTEM):
        if checksum is None:
            with open(file, "rb") as opened:
                checksum = hashlib.sha256(opened.read()).hexdigest()
        write(os.path.join(self.checkout, "integrations", "releases.txt"), f"# comment\n\n{version} {system} {checksum} {address}\n")

    def serve(self, file):
        with open(file, "rb") as opened:
            body = opened.read()
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (Server,), {"body": body}))
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return f"http://127.0.0.1:{server.server_port}"

    def check_built(self, run):
        self.assertEqual(run.returncode, DONE, run.stderr)
        kept = self.kept()
        self.assertEqual(len(kept), 1, kept)
        self.assertRegex(kept[0], f"^{VERSION}-built-[0-9a-f]{{16}}$")
        self.assertEqual(run.stdout, self.folder.at("home", ".cache", "sml", kept[0], "sml") + "\n")
        self.assertEqual(subprocess.check_output([run.stdout.strip(), "--version"], encoding="utf-8"), f"sml {VERSION} (built)\n")

    def check_downloaded(self, run):
        self.assertEqual(run.returncode, DONE, run.stderr)
        self.assertEqual(len(self.kept()), 1, self.kept())
        self.assertNotIn("built", self.kept()[0])
        self.assertEqual(subprocess.check_output([run.stdout.strip(), "--version"], encoding="utf-8"), f"sml {VERSION} (fake)\n")

    def check_refused(self, run, *words):
        self.assertEqual(run.returncode, REFUSED, run.stdout + run.stderr)
        self.assertEqual(run.stdout, "")
        for word in words:
            self.assertIn(word, run.stderr)
        self.assertEqual(self.kept(), [])

    def test_the_installed_one_is_taken_where_it_has_the_version(self):
        installed = fake_sml(os.path.join(self.bin, "sml"))
        run = self.provide()
        self.assertEqual((run.returncode, run.stdout, run.stderr), (DONE, installed + "\n", ""))
        self.assertEqual(self.kept(), [])

    def test_an_installed_one_of_another_version_is_not_taken(self):
        for version in ("9.8.70", "9.8.6", "09.8.7"):
            fake_sml(os.path.join(self.bin, "sml"), version)
            self.check_built(self.provide())
        write(os.path.join(self.bin, "sml"), "#!/bin/sh\nexit 3\n", executable=True)
        self.check_built(self.provide())

    def test_what_was_built_is_kept_until_the_sources_change(self):
        self.check_built(self.provide())
        again = self.provide()
        self.check_built(again)
        self.assertEqual(again.stderr, "")
        with open(os.path.join(self.checkout, "linter", "main.c"), "a", encoding="utf-8") as source:
            source.write("// changed\n")
        changed = self.provide()
        self.assertIn("building sml 9.8.7", changed.stderr)
        self.assertNotEqual(changed.stdout, again.stdout)

    def test_a_build_that_fails_says_what_to_do_and_leaves_nothing(self):
        write(os.path.join(self.checkout, "linter", "main.c"), "this is no C")
        self.check_refused(self.provide(), "could not be built", os.path.join(self.checkout, "dev") + " packages")
        self.check_refused(self.provide(LC_ALL="es_MX.UTF-8"), "no se pudo compilar")

    def test_packages_are_installed_only_where_asked_and_only_for_a_build(self):
        log = os.path.join(self.checkout, "dev.log")
        fake_sml(os.path.join(self.bin, "sml"))
        self.provide("--install-packages")
        os.remove(os.path.join(self.bin, "sml"))
        self.assertFalse(os.path.exists(log))
        self.check_built(self.provide())
        self.assertFalse(os.path.exists(log))
        shutil.rmtree(self.folder.at("home"))
        self.check_built(self.provide("--install-packages"))
        self.assertEqual(read(log), "dev packages\n")

    def test_a_release_is_downloaded_once(self):
        archive = self.archive()
        self.publish("file://" + archive, archive)
        self.check_downloaded(self.provide())
        os.remove(archive)
        again = self.provide()
        self.check_downloaded(again)
        self.assertEqual(again.stderr, "")

    def test_a_release_is_a_debian_package_or_an_archive_with_or_without_a_folder(self):
        for file in (self.debian_package(), self.archive(), self.archive(where="bin", name="flat.tar.gz")):
            with self.subTest(file=file):
                shutil.rmtree(self.folder.at("home"), ignore_errors=True)
                self.publish("file://" + file, file)
                self.check_downloaded(self.provide())

    def test_a_release_comes_from_a_server(self):
        archive = self.archive()
        self.publish(self.serve(archive) + "/whole/sml.tar.gz", archive)
        self.check_downloaded(self.provide())

    def test_what_is_not_the_published_file_is_refused_and_never_run(self):
        mark = self.folder.at("it-ran")
        archive = self.archive(mark=mark)
        with open(archive, "rb") as opened:
            right = hashlib.sha256(opened.read()).hexdigest()
        self.publish("file://" + archive, checksum="0" * 64)
        self.check_refused(self.provide(), archive, "SHA-256 should be " + "0" * 64, "is " + right)
        self.check_refused(self.provide("--install-packages", LANG="es_ES.UTF-8"), "no es el archivo que se publicó")
        self.assertFalse(os.path.exists(mark))

    def test_a_file_that_ends_early_is_refused(self):
        archive = self.archive()
        self.publish(self.serve(archive) + "/cut/sml.tar.gz", archive)
        self.check_refused(self.provide(), "is not the file that was published")

    def test_a_download_that_breaks_off_or_is_missing_is_built_instead(self):
        archive = self.archive()
        server = self.serve(archive)
        with socket.socket() as nobody:
            nobody.bind(("127.0.0.1", 0))
            closed = f"http://127.0.0.1:{nobody.getsockname()[1]}"
            for address in (f"{server}/short/sml.tar.gz", f"{server}/missing/sml.tar.gz", f"{closed}/sml.tar.gz", "file:///nowhere/sml.tar.gz"):
                with self.subTest(address=address):
                    shutil.rmtree(self.folder.at("home"), ignore_errors=True)
                    self.publish(address, archive)
                    run = self.provide()
                    self.check_built(run)
                    self.assertIn(f"{address} could not be downloaded", run.stderr)

    def test_an_interrupted_download_leaves_nothing(self):
        archive = self.archive()
        self.publish(self.serve(archive) + "/hangs/sml.tar.gz", archive)
        script = os.path.join(self.checkout, "integrations", "provide-sml")
        run = subprocess.Popen([script], env=self.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)
        for _ in range(200):
            time.sleep(0.05)
            if any(os.path.exists(self.folder.at("home", ".cache", "sml", name, "archive")) for name in self.kept()):
                break
        os.killpg(run.pid, signal.SIGTERM)
        said, _ = run.communicate(timeout=20)
        self.assertNotEqual(run.returncode, DONE)
        self.assertEqual(said, b"")
        self.assertEqual(self.kept(), [])

    def test_a_release_that_is_another_program_is_refused(self):
        other_version = self.archive("9.8.6", name="other.tar.gz")
        shutil.rmtree(self.folder.at("release"))
        no_program = self.archive(where="share", name="none.tar.gz")
        no_archive = self.folder.write("text.tar.gz", "no archive")
        for archive in (other_version, no_program, no_archive):
            with self.subTest(archive=archive):
                self.publish("file://" + archive, archive)
                self.check_refused(self.provide(), f"holds no sml {VERSION}")

    def test_a_line_that_is_not_well_written_is_refused(self):
        archive = self.archive()
        for checksum, address in (("0" * 63, "file://" + archive), ("G" * 64, "file://" + archive), ("0" * 64, "file:///sml.zip"), ("0" * 64, "")):
            with self.subTest(checksum=checksum, address=address):
                self.publish(address, checksum=checksum)
                self.check_refused(self.provide(), "releases.txt", "not well written")

    def test_releases_of_others_are_not_downloaded(self):
        mark = self.folder.at("it-ran")
        archive = self.archive(mark=mark)
        for version, system in (("9.8.6", SYSTEM), (VERSION, "linux-other"), (VERSION, "darwin-arm64")):
            self.publish("file://" + archive, archive, version=version, system=system)
            self.check_built(self.provide())
        self.assertFalse(os.path.exists(mark))

    def test_two_at_once_both_have_it(self):
        script = os.path.join(self.checkout, "integrations", "provide-sml")
        runs = [subprocess.Popen([script], env=self.environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8") for _ in range(2)]
        said = [run.communicate()[0] for run in runs]
        self.assertEqual([run.returncode for run in runs], [DONE, DONE])
        self.assertEqual(said[0], said[1])
        self.assertEqual(len(self.kept()), 1)

    def test_leftovers_of_killed_runs_go_away(self):
        old = self.folder.write("home/.cache/sml/unfinished.old/archive", "x")
        young = self.folder.write("home/.cache/sml/unfinished.young/archive", "x")
        os.utime(os.path.dirname(old), (0, 0))
        self.provide()
        self.assertFalse(os.path.exists(old))
        self.assertTrue(os.path.exists(young))

    def test_what_is_not_supported_is_said(self):
        for system in ("Darwin", "MINGW64_NT-10.0-20348"):
            write(os.path.join(self.bin, "uname"), f"#!/bin/sh\necho {system}\n", executable=True)
            self.check_refused(self.provide(), "neither macOS nor Windows is supported")
            self.check_refused(self.provide(LANG="es_AR.UTF-8"), "ni macOS ni Windows son compatibles")
        installed = fake_sml(os.path.join(self.bin, "sml"))
        self.assertEqual(self.provide().stdout, installed + "\n")

    def test_without_a_folder_to_keep_it_in_it_says_so(self):
        environment = self.environment()
        del environment["HOME"]
        run = subprocess.run([os.path.join(self.checkout, "integrations", "provide-sml")], env=environment, capture_output=True, encoding="utf-8")
        self.check_refused(run, "neither XDG_CACHE_HOME nor HOME")


if __name__ == "__main__":
    if shutil.which("curl") is None:
        print("skipped: curl is not installed")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
