#!/usr/bin/env -S python3 -B
"""action.yml run as GitHub's runner runs it (runner.py): what the inputs do, what a pull request is compared with, what GitHub shows and obeys.
Skips, saying so, where Python's YAML or git is not installed.

  action_test.py PROGRAM
"""
import json
import os
import shutil
import subprocess
import sys
import unittest

from checkout import SOURCE, VERSION, Folder, copy_integrations, make_checkout, read, write

try:
    import yaml
    from runner import Runner
except ImportError:
    yaml = None

PROGRAM = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else ""
NOW = "2026-03-01T09:00"
SUMMARY_LIMIT = 1048576

# In place of sml: writes down its words, one report for each --format, and ends as told.
RECORDER = f"""#!/usr/bin/env python3
import json, os, sys
if sys.argv[1:] == ["--version"]:
    print("sml {VERSION} (recorder)")
    sys.exit()
with open(os.environ["RECORDED"], "w") as file:
    json.dump(sys.argv[1:], file)
for word in sys.argv[1:]:
    if word.startswith("--format=") and ":" in word:
        name, path = word[len("--format="):].split(":", 1)
        with open(path, "w") as file:
            file.write(os.environ.get("WRITES_" + name.upper(), '{{"errors": 0, "warnings": 0}}' if name == "json" else ""))
sys.stderr.write(os.environ.get("COMPLAINT", ""))
sys.exit(int(os.environ.get("ENDS_WITH", "0")))
"""


# Values of inputs that a shell, an option parser or a runner could take for more than a word. MARK is a file that none may make.
HOSTILE = ("two words", "'", '"', '"; exit 0 #', "$(touch MARK)", "`touch MARK`", "; touch MARK", "x\ntouch MARK\n", "-x", "--help", "*", "~", "%0A::error::x",
           "${{ github.token }}", "\\", "ñandú 🍕")


class Job(unittest.TestCase):
    """A job with a checkout of contents and one of the Action."""

    def setUp(self):
        self.folder = Folder(self)
        self.action, self.workspace, self.temp = self.folder.at("action"), self.folder.at("work", "content"), self.folder.at("temp")
        self.bin = self.folder.at("bin")
        for folder in (self.temp, self.bin, self.folder.at("home")):
            os.makedirs(folder)
        self.prepare()
        os.makedirs(self.workspace, exist_ok=True)
        self.environment = {"PATH": f"{self.bin}:/usr/bin:/bin", "HOME": self.folder.at("home"), "LANG": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1",
                            "RECORDED": self.folder.at("recorded.json")}
        self.runner = Runner(self.action, self.workspace, self.temp, self.environment)

    def run_action(self, inputs=None, **more):
        return self.runner.run(inputs or {}, **more)

    def git(self, *words, place=None):
        run = subprocess.run(["git", "-c", "user.name=Ana", "-c", "user.email=ana@example.org", *words], cwd=place or self.workspace, env=self.environment,
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8")
        self.assertEqual(run.returncode, 0, run.stdout)
        return run.stdout.strip()

    def errors(self, outcome):
        return [annotation.text for annotation in outcome.annotations() if annotation.name == "error"]


class Recorded(Job):
    """A job whose sml is a program that writes down the words that it was given."""

    def prepare(self):
        make_checkout(self.action)
        write(os.path.join(self.bin, "sml"), RECORDER, executable=True)

    def recorded(self):
        return json.loads(read(self.environment["RECORDED"]))


class Inputs(Recorded):
    """What becomes of the inputs."""

    def words(self, inputs, **more):
        """The words but those of the reports that are always written."""
        outcome = self.run_action(inputs, **more)
        self.assertEqual(outcome.status, 0, outcome.printed)
        return [word for word in self.recorded() if not word.startswith(("--format=json:", "--format=text:", "--format=github:", "--format=markdown:"))]

    def formats(self, inputs):
        self.run_action(inputs)
        return sorted(word.split(":")[0][len("--format="):] for word in self.recorded() if word.startswith("--format="))

    def test_without_inputs_the_checkout_is_checked(self):
        self.assertEqual(self.words({}), ["check", "--", "."])

    def test_each_input_is_one_word(self):
        os.makedirs(os.path.join(self.workspace, "contenido"))
        marks = self.folder.at("it-ran")
        for value in HOSTILE:
            value = value.replace("MARK", marks)
            names = ("client", "lang", "fail-on", "now", "baseline", "new-from")
            with self.subTest(value=value):
                self.assertEqual(self.words({**{name: value for name in names}, "path": "contenido"}), ["check", *(f"--{name}={value}" for name in names), "--", "contenido"])
        self.assertFalse(os.path.exists(marks))

    def test_a_path_is_one_word(self):
        marks = self.folder.at("it-ran")
        for value in ("two words", "-x", "--output=x", "$(touch it-ran)", "`touch it-ran`", "a\nb", "'", '"', "*", "ñandú 🍕"):
            with self.subTest(value=value):
                os.makedirs(os.path.join(self.workspace, value), exist_ok=True)
                self.assertEqual(self.words({"path": value}), ["check", "--", value])
        self.assertFalse(os.path.exists(marks))
        self.assertFalse(os.path.exists(os.path.join(self.workspace, "it-ran")))

    def test_the_reports_are_those_asked_for(self):
        self.assertEqual(self.formats({}), ["github", "json", "markdown", "text"])
        self.assertEqual(self.formats({"annotations": "false"}), ["json", "markdown", "text"])
        self.assertEqual(self.formats({"summary": "false"}), ["github", "json", "text"])
        self.assertEqual(self.formats({"sarif-file": "reports/sml.sarif"}), ["github", "json", "markdown", "sarif", "text"])

    def test_sarif_is_written_where_it_was_asked_for(self):
        marks = self.folder.at("it-ran")
        for value in ("sml.sarif", "reports/new/sml.sarif", *(value.replace("MARK", marks) for value in HOSTILE if value != "x\ntouch MARK\n")):
            with self.subTest(value=value):
                self.assertEqual(self.run_action({"sarif-file": value}, WRITES_SARIF="written").status, 0)
                self.assertEqual(read(os.path.join(self.workspace, value)), "written")
        self.assertFalse(os.path.exists(marks))

    def test_sarif_is_never_written_outside_of_the_checkout(self):
        outside = self.folder.write("outside/sml.sarif", "mine")
        os.symlink(outside, os.path.join(self.workspace, "link.sarif"))
        os.symlink(os.path.dirname(outside), os.path.join(self.workspace, "link"))
        for value in ("link.sarif", "link/sml.sarif", "link/new/sml.sarif", "../sml.sarif", outside):
            refused = self.run_action({"sarif-file": value})
            self.assertEqual((refused.status, self.errors(refused)), (2, [f'the SARIF file "{value}" would lie outside of the checkout']))
        self.assertEqual(read(outside), "mine")
        self.assertEqual(os.listdir(os.path.dirname(outside)), ["sml.sarif"])
        self.folder.write("work/content/file", "mine")
        self.assertEqual(self.errors(self.run_action({"sarif-file": "file/sml.sarif"})), ['the SARIF file "file/sml.sarif" cannot be written'])

    def test_a_switch_is_true_or_false(self):
        for name in ("annotations", "summary"):
            for value in ("yes", "", "True\n::error::x"):
                outcome = self.run_action({name: value})
                if value == "":
                    self.assertEqual(outcome.status, 0)   # as not given
                    continue
                self.assertEqual(outcome.status, 2)
                self.assertEqual(self.errors(outcome), [f'the input "{name}" takes true or false, not "{value}"'])

    def test_paths_start_where_the_repository_stands_in_the_checkout(self):
        self.write("sml.yaml")
        self.write("redes/contenido/sml.yaml")
        self.write("redes/contenido/posts/a.yaml")
        self.write("otra/posts/a.yaml")
        os.symlink("nowhere", os.path.join(self.workspace, "otra", "sml.yaml"))
        for path, prefix in ((".", None), ("redes", None), ("redes/contenido", "redes/contenido"), ("redes/contenido/posts", "redes/contenido"), ("otra/posts", "otra"),
                             ("./redes/../redes/contenido/posts/a.yaml", "redes/contenido"), (self.workspace + "/redes/contenido", "redes/contenido")):
            with self.subTest(path=path):
                self.assertEqual(self.words({"path": path}), ["check", *([f"--path-prefix={prefix}"] if prefix else []), "--", path])

    def test_what_lies_outside_the_checkout_is_refused(self):
        write(self.folder.at("work", "other", "sml.yaml"), "")
        os.symlink(self.folder.at("work", "other"), os.path.join(self.workspace, "link"))
        for path in ("..", "../other", "/", "link"):
            with self.subTest(path=path):
                outcome = self.run_action({"path": path})
                self.assertEqual(outcome.status, 2)
                self.assertEqual(self.errors(outcome), [f'"{path}" belongs to a repository outside of the checkout; the Action checks what lies in it'])
        write(self.folder.at("work", "sml.yaml"), "")
        self.assertEqual(self.run_action({}).status, 2)

    def test_the_status_is_that_of_sml(self):
        for status in (0, 1):
            outcome = self.run_action(ENDS_WITH=str(status), WRITES_JSON='{"x": "\\"errors\\": 9",\n"errors": 3,\n  "warnings": 12}')
            self.assertEqual(outcome.status, status)
            self.assertEqual((outcome.outputs["errors"], outcome.outputs["warnings"]), ("3", "12"))
            self.assertTrue(outcome.outputs["report"].startswith(self.temp))
            self.assertEqual(self.errors(outcome), [])
        refused = self.run_action(ENDS_WITH="2", COMPLAINT="sml: 100% «x» %0A%25\n")
        self.assertEqual((refused.status, self.errors(refused)), (2, ["100% «x» %0A%25"]))
        self.assertEqual(refused.outputs["errors"], "")

    def test_a_check_that_stops_halfway_is_never_a_pass(self):
        died = self.run_action(ENDS_WITH="139", COMPLAINT="::warning::obey me\n")
        self.assertEqual(died.status, 139)
        self.assertEqual([str(one.text) for one in died.annotations()], ["sml stopped halfway (status 139) and checked nothing: please report it"])
        empty = self.run_action(WRITES_JSON="{}")
        self.assertNotEqual(empty.status, 0)
        self.assertEqual(len(self.errors(empty)), 1)

    def test_the_summary_adds_to_what_is_there_and_fits(self):
        outcome = self.run_action(summary="before\n", WRITES_MARKDOWN="## after\n")
        self.assertEqual(outcome.summary, "before\n## after\n")
        line = "- ñandú\n"
        long = self.folder.write("long.md", line * (SUMMARY_LIMIT // len(line.encode())))
        huge = write(os.path.join(self.bin, "sml"), RECORDER.replace('os.environ.get("WRITES_" + name.upper(),', f'open("{long}").read() if name == "markdown" else ('), True)
        self.assertTrue(huge)
        cut = self.run_action(summary="before\n").summary
        self.assertLessEqual(len(cut.encode()), SUMMARY_LIMIT)
        self.assertGreater(len(cut.encode()), SUMMARY_LIMIT - 2000)
        self.assertTrue(cut.startswith("before\n- ñandú\n"))
        self.assertTrue(cut.endswith("- ñandú\n\n\nThe summary ends here: GitHub shows 1 MiB at most. The log of this step has the whole report.\n"), cut[-300:])
        whole = self.run_action().summary
        self.assertEqual(whole, read(long))

    def test_what_the_report_says_is_not_obeyed(self):
        text = "::error::no\n##[error]no\n  ::set-output name=errors::9\n::stop-commands::x\n::x::\n::error::no\n##[warning]no"
        outcome = self.run_action(WRITES_TEXT=text, WRITES_GITHUB="::warning file=a.yaml,line=1::yes\n")
        self.assertIn(text, outcome.printed)
        self.assertEqual([(one.name, one.text) for one in outcome.annotations()], [("warning", "yes")])

    def test_its_own_words_are_in_the_language_asked_for(self):
        for inputs, environment, said in (({"lang": "es"}, {}, "admite true o false"), ({}, {"LANG": "es_MX.UTF-8"}, "admite true o false"),
                                          ({"lang": "pt"}, {}, "aceita true ou false"), ({}, {"LANG": "pt_BR.UTF-8"}, "aceita true ou false"),
                                          ({"lang": "en"}, {"LANG": "es_MX.UTF-8"}, "takes true or false"), ({}, {}, "takes true or false")):
            outcome = self.run_action({**inputs, "summary": "x"}, **environment)
            self.assertIn(said, self.errors(outcome)[0])

    def test_its_own_words_are_in_the_language_of_the_repository_where_none_is_asked_for(self):
        for config, inputs, said in (("version: 1\nlanguage: es\n", {}, "admite true o false"), ('language: "pt"   # pt, es, en\n', {}, "aceita true ou false"),
                                     ("language: es\n", {"lang": "en"}, "takes true or false"), ("language: fr\n", {}, "takes true or false")):
            write(os.path.join(self.workspace, "sml.yaml"), config)
            outcome = self.run_action({**inputs, "summary": "x"})
            self.assertIn(said, self.errors(outcome)[0])

    def test_other_systems_are_refused_in_words(self):
        write(os.path.join(self.bin, "uname"), "#!/bin/sh\necho Darwin\n", executable=True)
        outcome = self.run_action()
        self.assertEqual((outcome.status, self.errors(outcome)), (2, ["sml runs on Linux only: neither macOS nor Windows is supported"]))

    def test_sml_is_built_where_it_is_not_installed(self):
        os.remove(os.path.join(self.bin, "sml"))
        outcome = self.run_action()
        self.assertIn(f"building sml {VERSION}", outcome.printed)
        self.assertEqual(read(os.path.join(self.action, "dev.log")), "dev packages\n")
        self.assertEqual(outcome.status, 2)      # the program that was built writes no report
        write(os.path.join(self.action, "linter", "main.c"), "this is no C")
        broken = self.run_action()
        self.assertEqual((broken.status, self.errors(broken)), (2, ["there is no sml to check with; the lines above say why"]))

    def test_a_wrong_download_stops_everything(self):
        os.remove(os.path.join(self.bin, "sml"))
        archive = self.folder.write("sml.tar.gz", "not what was published")
        rows = "".join(f"{VERSION} {system} {'0' * 64} file://{archive}\n" for system in ("linux-x86_64", "linux-aarch64"))
        write(os.path.join(self.action, "integrations", "releases.txt"), rows)
        outcome = self.run_action()
        self.assertEqual(outcome.status, 2)
        self.assertIn("is not the file that was published", outcome.printed)
        self.assertFalse(os.path.exists(self.environment["RECORDED"]))

    def write(self, path, text=""):
        write(os.path.join(self.workspace, path), text)


class PullRequest(Recorded):
    """What new-from: pull-request compares with, in the merge that GitHub makes of a fork's branch."""

    def setUp(self):
        super().setUp()
        self.git("init", "--quiet", "--initial-branch=main")
        self.base = self.commit("a.txt")
        self.git("checkout", "--quiet", "-b", "fork")
        self.commit("b.txt")
        self.commit("c.txt")
        self.git("checkout", "--quiet", "main")
        self.base = self.commit("d.txt")
        self.git("merge", "--quiet", "--no-ff", "-m", "Merge", "fork")
        self.merge = self.git("rev-parse", "HEAD")

    def commit(self, name):
        write(os.path.join(self.workspace, name), name)
        self.git("add", name)
        self.git("commit", "--quiet", "-m", name)
        return self.git("rev-parse", "HEAD")

    def compared(self, event="pull_request", sha=None):
        outcome = self.run_action({"new-from": "pull-request"}, GITHUB_EVENT_NAME=event, GITHUB_SHA=sha or self.merge)
        self.assertEqual(outcome.status, 0, outcome.printed)
        since = [word for word in self.recorded() if word.startswith("--new-from=")]
        return since, [(one.name, one.text) for one in outcome.annotations()]

    def clone(self, depth):
        source = self.workspace
        self.workspace = self.folder.at("work", f"depth-{depth}")
        self.git("clone", "--quiet", "--depth", str(depth), "file://" + source, self.workspace, place=self.folder.path)
        self.runner.workspace = self.workspace

    def test_the_merge_is_compared_with_the_branch_it_goes_to(self):
        self.assertEqual(self.compared(), ([f"--new-from={self.base}"], []))
        self.clone(2)
        self.assertEqual(self.compared(), ([f"--new-from={self.base}"], []))

    def test_without_history_everything_is_checked_and_it_says_so(self):
        self.clone(1)
        since, said = self.compared()
        self.assertEqual(since, [])
        self.assertEqual([level for level, _ in said], ["warning"])
        self.assertIn("fetch-depth: 2", said[0][1])

    def test_what_is_not_the_merge_is_checked_whole(self):
        for revision, sha in (("fork", None), (self.merge, self.base)):
            self.git("checkout", "--quiet", revision)
            since, said = self.compared(sha=sha)
            self.assertEqual(since, [])
            self.assertEqual([level for level, _ in said], ["warning"])
            self.assertIn("not the merge that GitHub made", said[0][1])
        shutil.rmtree(os.path.join(self.workspace, ".git"))
        self.assertEqual(self.compared()[0], [])

    def test_other_events_check_everything(self):
        for event in ("push", "schedule", "pull_request_target"):
            self.assertEqual(self.compared(event), ([], []))


class Findings(Job):
    """The real sml through the Action."""

    def prepare(self):
        os.mkdir(self.action)
        copy_integrations(self.action)
        shutil.copy(os.path.join(SOURCE, "CMakeLists.txt"), self.action)
        os.symlink(PROGRAM, os.path.join(self.bin, "sml"))

    def copy_pizzeria(self, below="."):
        shutil.copytree(os.path.join(SOURCE, "tests", "repositories", "pizzeria"), os.path.join(self.workspace, below), dirs_exist_ok=True)

    def test_a_clean_repository(self):
        self.copy_pizzeria()
        for name in ("13-viernes.yaml", "15-domingo.yaml", "18-equipo.yaml"):
            os.remove(os.path.join(self.workspace, "posts", "2026-03", name))
        outcome = self.run_action({"now": NOW})
        self.assertEqual(outcome.status, 0, outcome.printed)
        self.assertEqual((outcome.outputs["errors"], outcome.outputs["warnings"]), ("0", "0"))
        self.assertEqual([one for one in outcome.annotations() if one.name != "notice"], [])
        self.assertTrue(outcome.summary)

    def test_a_repository_with_errors(self):
        for below in (".", "redes/contenido"):
            with self.subTest(below=below):
                self.copy_pizzeria(below)
                outcome = self.run_action({"now": NOW, "path": below, "sarif-file": "out/sml.sarif"})
                self.assertEqual(outcome.status, 1, outcome.printed)
                self.assertEqual((outcome.outputs["errors"], outcome.outputs["warnings"]), ("3", "0"))
                found = outcome.annotations()
                self.assertEqual([one.name for one in found], ["error"] * 3)
                for one in found:
                    self.assertTrue(os.path.isfile(os.path.join(self.workspace, one.properties["file"])), one)
                self.assertEqual((found[0].properties["line"], found[0].properties["col"]), ("5", "8"))
                self.assertIn("la promoción «2x1 en pizzas» terminó el jueves 12 de marzo", found[0].text)
                self.assertIn("2x1 en pizzas", outcome.summary)
                report = json.loads(read(outcome.outputs["report"]))
                self.assertEqual(len(report["diagnostics"]), 3)
                for one in report["diagnostics"]:
                    self.assertTrue(os.path.isfile(os.path.join(self.workspace, one["file"])), one["file"])
                sarif = json.loads(read(os.path.join(self.workspace, "out", "sml.sarif")))
                self.assertEqual(len(sarif["runs"][0]["results"]), 3)
                shutil.rmtree(os.path.join(self.workspace, below if below != "." else "posts"))

    def test_sarif_takes_the_place_of_nothing_that_is_no_report(self):
        self.copy_pizzeria(".")
        os.makedirs(os.path.join(self.workspace, ".git"), exist_ok=True)
        self.folder.write("work/content/README.md", "mine")
        for name in ("README.md", "facts.yaml", ".git/config"):
            before = read(os.path.join(self.workspace, name)) if os.path.exists(os.path.join(self.workspace, name)) else None
            outcome = self.run_action({"now": NOW, "sarif-file": name})
            self.assertEqual(outcome.status, 2, outcome.printed)
            self.assertIn(name, self.errors(outcome)[0])
            self.assertFalse(self.errors(outcome)[0].startswith("sml: "))
            if before is not None:
                self.assertEqual(read(os.path.join(self.workspace, name)), before)

    def test_what_is_found_is_said_once_in_the_log_beside_its_annotations(self):
        self.copy_pizzeria(".")
        outcome = self.run_action({"now": NOW})
        said = [line for line in outcome.printed.splitlines() if not line.startswith("::")]
        total = "3 errores en "
        self.assertEqual(len([line for line in said if line.startswith(total)]), 2)   # of the group, and below
        closing = [line for line in said if line.startswith("sin comparar")]
        self.assertEqual(len(closing), 1)

    def test_the_repositorys_own_workflow_expects_what_there_is(self):
        self.copy_pizzeria("tests/repositories/pizzeria")
        with open(os.path.join(SOURCE, ".github", "workflows", "tests.yml"), encoding="utf-8") as file:
            steps = yaml.safe_load(file)["jobs"]["action"]["steps"]
        action, expected = steps[-2:]
        self.assertEqual(action["uses"], "./")
        outcome = self.run_action(action["with"])
        context = {f"steps.{action['id']}.outputs.{name}": value for name, value in outcome.outputs.items()}
        context[f"steps.{action['id']}.outcome"] = "failure" if outcome.status else "success"
        environment = {name: Runner.evaluated(value, context) for name, value in expected["env"].items()}
        for changed, status in (({}, 0), ({"OUTCOME": "success"}, 1), ({"ERRORS": "2"}, 1), ({"WARNINGS": ""}, 1), ({"REPORT": "none"}, 1)):
            run = subprocess.run(["bash", "-e", "-c", expected["run"]], cwd=self.workspace, env={**self.environment, **environment, **changed}, capture_output=True)
            self.assertEqual(run.returncode, status, (changed, run.stdout, outcome.printed))

    def test_a_pull_request_is_told_only_what_it_brings(self):
        self.copy_pizzeria("redes")
        brought = "redes/posts/2026-03/13-viernes.yaml"
        text = read(os.path.join(self.workspace, brought))
        os.remove(os.path.join(self.workspace, brought))
        self.git("init", "--quiet", "--initial-branch=main")
        for switch, path, content in (([], ".gitignore", ""), (["-b", "fork"], brought, text), (["main"], "notas.txt", "nada")):
            if switch:
                self.git("checkout", "--quiet", *switch)
            write(os.path.join(self.workspace, path), content)
            self.git("add", "--all")
            self.git("commit", "--quiet", "-m", path)
        self.git("merge", "--quiet", "--no-ff", "-m", "Merge", "fork")
        event = {"GITHUB_EVENT_NAME": "pull_request", "GITHUB_SHA": self.git("rev-parse", "HEAD")}
        inputs = {"now": NOW, "path": "redes"}
        self.assertEqual(self.run_action(inputs, **event).outputs["errors"], "3")
        outcome = self.run_action({**inputs, "new-from": "pull-request"}, **event)
        self.assertEqual((outcome.status, outcome.outputs["errors"]), (1, "1"), outcome.printed)
        self.assertEqual([one.properties["file"] for one in outcome.annotations() if one.name == "error"], [brought])

    def test_how_serious_is_serious(self):
        self.copy_pizzeria()
        self.assertEqual(self.run_action({"now": NOW, "fail-on": "never"}).status, 0)
        wrong = self.run_action({"now": NOW, "fail-on": "always", "lang": "es"})
        self.assertEqual(wrong.status, 2)
        self.assertEqual(len(self.errors(wrong)), 1)

    def test_a_path_that_is_missing_is_said(self):
        self.copy_pizzeria()
        marks = self.folder.at("it-ran")
        for path in ("nowhere", f"$(touch {marks})", "a\n::error::b"):
            outcome = self.run_action({"path": path})
            self.assertEqual(outcome.status, 2)
            self.assertEqual(len(outcome.annotations()), 1)
            self.assertTrue(self.errors(outcome)[0].startswith("no existe "))
        self.assertFalse(os.path.exists(marks))

    def test_what_posts_say_is_not_obeyed(self):
        self.copy_pizzeria()
        post = os.path.join(self.workspace, "posts", "2026-03", "13-viernes.yaml")
        hostile = ["::error::obeyed", "::stop-commands::obeyed", "##[error]obeyed", "%0A::error::obeyed", "::set-output name=errors::0", "errors=0", "errors<<x", "sml-0", "</details><script>obeyed",
                   "[obeyed](javascript:obeyed)", "\"errors\": 0"]
        text = read(post)
        for line in hostile:
            text = text.replace("¡Hoy 2x1 en pizzas!", f"{line}\n  ¡Hoy 2x1 en pizzas!", 1)
        write(post, text)
        names = ["::error::obeyed.yaml", "##[error]obeyed.yaml", "a,line=9,title=obeyed.yaml", "a\n::error::obeyed.yaml"]
        for name in names:
            write(os.path.join(self.workspace, "posts", name), "obeyed: ::error::obeyed\n'##[error]obeyed': \"x\\n::error::obeyed\\n##[error]obeyed\"\n")
        outcome = self.run_action({"now": NOW})
        self.assertEqual(outcome.status, 1, outcome.printed)
        counted = json.loads(read(outcome.outputs["report"]))["summary"]
        self.assertEqual(int(outcome.outputs["errors"]), counted["errors"])
        self.assertEqual(int(outcome.outputs["warnings"]), counted["warnings"])
        self.assertGreater(counted["errors"], 3)
        for one in outcome.annotations():
            self.assertFalse(one.text.startswith("obeyed"), one)
            self.assertIn("file", one.properties)
            self.assertNotEqual(one.properties.get("title"), "obeyed.yaml")
        self.assertNotIn("<script>", outcome.summary)
        self.assertNotIn("](javascript", outcome.summary)


if __name__ == "__main__":
    if yaml is None:
        print("skipped: Python's yaml is not installed")
        sys.exit(77)
    if shutil.which("git") is None:
        print("skipped: git is not installed")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
