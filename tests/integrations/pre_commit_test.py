#!/usr/bin/env -S python3 -B
"""The hooks of .pre-commit-hooks.yaml under the real pre-commit, in repositories that the test makes: commits that pass and that are refused, partly
staged files, and sml brought along. Skips, saying so, where pre-commit is not installed.

  pre_commit_test.py PROGRAM
"""
import os
import shutil
import subprocess
import sys
import unittest

from checkout import SOURCE, Folder, copy_integrations, make_checkout, read, write

PROGRAM = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else ""
NOW = "2026-03-01T09:00"
WRONG = "posts/2026-03/13-viernes.yaml"
FINDING = "la promoción «2x1 en pizzas» terminó el jueves 12 de marzo"


class PreCommit(unittest.TestCase):
    def setUp(self):
        self.folder = Folder(self)
        self.hooks = self.folder.at("hooks")
        self.content = self.folder.at("content")
        self.bin = self.folder.at("bin")
        os.makedirs(self.folder.at("home"))

    def run_in(self, place, *words, **environment):
        clean = {"PATH": f"{self.bin}:/usr/bin:/bin", "HOME": self.folder.at("home"), "LANG": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1"}
        return subprocess.run(words, cwd=place, env={**clean, **environment}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, encoding="utf-8")

    def git(self, place, *words):
        run = self.run_in(place, "git", "-c", "user.name=Ana", "-c", "user.email=ana@example.org", *words)
        self.assertEqual(run.returncode, 0, run.stdout)
        return run.stdout.strip()

    def commit(self, message, **environment):
        return self.run_in(self.content, "git", "-c", "user.name=Ana", "-c", "user.email=ana@example.org", "commit", "-m", message, **environment)

    def commit_all(self, place):
        self.git(place, "init", "--quiet", "--initial-branch=main")
        self.git(place, "add", "--all")
        self.git(place, "commit", "--quiet", "--message", "Begin")
        return self.git(place, "rev-parse", "HEAD")

    def publish_hooks(self):
        """The hooks' repository with the real version, and the program installed."""
        os.mkdir(self.hooks)
        copy_integrations(self.hooks)
        shutil.copy(os.path.join(SOURCE, "CMakeLists.txt"), self.hooks)
        self.install_program()
        return self.commit_all(self.hooks)

    def install_program(self):
        os.makedirs(self.bin, exist_ok=True)
        os.symlink(PROGRAM, os.path.join(self.bin, "sml"))

    def configure(self, revision, hook="sml", arguments=f"[--now, '{NOW}']"):
        """The sample repository without what is wrong in it, with the hook installed."""
        shutil.copytree(os.path.join(SOURCE, "tests", "repositories", "pizzeria"), self.content)
        for name in ("13-viernes.yaml", "15-domingo.yaml", "18-equipo.yaml"):
            os.remove(os.path.join(self.content, "posts", "2026-03", name))
        config = f"repos:\n  - repo: {self.hooks}\n    rev: {revision}\n    hooks:\n      - id: {hook}\n        args: {arguments}\n"
        write(os.path.join(self.content, ".pre-commit-config.yaml"), config)
        self.commit_all(self.content)
        installed = self.run_in(self.content, "pre-commit", "install")
        self.assertEqual(installed.returncode, 0, installed.stdout)

    def add_wrong_post(self):
        shutil.copy(os.path.join(SOURCE, "tests", "repositories", "pizzeria", WRONG), os.path.join(self.content, WRONG))
        self.git(self.content, "add", WRONG)

    def edit(self, path, old, new):
        file = os.path.join(self.content, path)
        text = read(file)
        self.assertIn(old, text)
        write(file, text.replace(old, new))

    def head(self):
        return self.git(self.content, "log", "--format=%s", "-1")

    def check_refused(self, run):
        self.assertNotEqual(run.returncode, 0, run.stdout)
        self.assertIn(f"{WRONG}:5:8: error: {FINDING}", run.stdout)
        self.assertIn("[offers/expired]", run.stdout)

    def test_a_commit_passes_or_is_refused_with_the_finding_in_sight(self):
        for hook in ("sml", "sml-system"):
            with self.subTest(hook=hook):
                self.setUp()
                self.configure(self.publish_hooks(), hook)
                write(os.path.join(self.content, "notas.txt"), "nada\n")
                self.git(self.content, "add", "notas.txt")
                passed = self.commit("Notes")
                self.assertEqual(passed.returncode, 0, passed.stdout)
                self.assertIn("Passed", passed.stdout)
                self.assertEqual(self.head(), "Notes")

                self.add_wrong_post()
                self.check_refused(self.commit("Friday"))
                self.assertEqual(self.head(), "Notes")
                self.check_refused(self.run_in(self.content, "pre-commit", "run", "--all-files"))

                self.git(self.content, "rm", "--quiet", "--force", WRONG)
                allowed = self.run_in(self.content, "pre-commit", "run", "--all-files")
                self.assertEqual(allowed.returncode, 0, allowed.stdout)

    def test_what_is_judged_is_what_is_staged(self):
        self.configure(self.publish_hooks())
        self.add_wrong_post()
        self.edit(WRONG, "¡Hoy 2x1 en pizzas! 🍕 Te esperamos", "Te esperamos")
        mended = read(os.path.join(self.content, WRONG))
        self.check_refused(self.commit("Wrong staged, mended in the folder"))
        self.assertEqual(read(os.path.join(self.content, WRONG)), mended)

        self.git(self.content, "add", WRONG)
        self.edit(WRONG, "Te esperamos", "¡Hoy 2x1 en pizzas! 🍕 Te esperamos")
        wrong = read(os.path.join(self.content, WRONG))
        passed = self.commit("Mended staged, wrong in the folder")
        self.assertEqual(passed.returncode, 0, passed.stdout)
        self.assertEqual(read(os.path.join(self.content, WRONG)), wrong)

    def test_a_commit_that_only_deletes_is_judged(self):
        self.configure(self.publish_hooks())
        media = "media/mole.jpg"
        self.git(self.content, "rm", "--quiet", media)
        refused = self.commit("No photo")
        self.assertNotEqual(refused.returncode, 0, refused.stdout)
        self.assertIn(media, refused.stdout)

    def test_the_language_is_the_committers_where_the_repository_says_none(self):
        self.configure(self.publish_hooks())
        self.edit("sml.yaml", "language: es\n", "")
        self.git(self.content, "add", "sml.yaml")
        self.add_wrong_post()
        self.assertIn('the offer "2x1 en pizzas" ended', self.commit("Friday", LANG="en_US.UTF-8").stdout)
        self.assertIn(FINDING, self.commit("Friday", LANG="es_MX.UTF-8").stdout)

    def test_the_hook_brings_its_own_sml(self):
        os.makedirs(self.bin)
        make_checkout(self.hooks)
        revision = self.commit_all(self.hooks)
        self.configure(revision, arguments="[--client, la leña]")
        run = self.run_in(self.content, "pre-commit", "run", "--all-files", "--verbose")
        self.assertEqual(run.returncode, 0, run.stdout)
        self.assertIn("building sml 9.8.7", run.stdout)
        self.assertIn("<check><--client><la leña>\n", run.stdout)
        again = self.run_in(self.content, "pre-commit", "run", "--all-files", "--verbose")
        self.assertNotIn("building", again.stdout)
        tried = self.run_in(self.content, "pre-commit", "try-repo", self.hooks, "sml", "--all-files", "--verbose")
        self.assertEqual(tried.returncode, 0, tried.stdout)
        self.assertIn("<check>\n", tried.stdout)
        self.assertNotIn("building", tried.stdout)

    def test_a_download_that_is_not_the_published_one_refuses_the_commit(self):
        os.makedirs(self.bin)
        make_checkout(self.hooks)
        archive = self.folder.write("sml.tar.gz", "not what was published")
        for system in ("linux-x86_64", "linux-aarch64"):
            with open(os.path.join(self.hooks, "integrations", "releases.txt"), "a", encoding="utf-8") as rows:
                rows.write(f"9.8.7 {system} {'0' * 64} file://{archive}\n")
        self.configure(self.commit_all(self.hooks))
        self.edit("sml.yaml", "language: es", "language: en")
        self.git(self.content, "add", "sml.yaml")
        refused = self.commit("English", LANG="es_MX.UTF-8")
        self.assertNotEqual(refused.returncode, 0)
        self.assertIn("no es el archivo que se publicó", refused.stdout)
        self.assertEqual(self.head(), "Begin")


if __name__ == "__main__":
    for tool in ("pre-commit", "git"):
        if shutil.which(tool) is None:
            print(f"skipped: {tool} is not installed")
            sys.exit(77)
    unittest.main(argv=sys.argv[:1])
