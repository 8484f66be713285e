#!/usr/bin/env -S python3 -B
"""Laws of what runs elsewhere: workflows pin what they use and hand nothing to a shell as code, inputs are documented as they are, scripts speak all
languages and are clean to shellcheck. Skips, saying so, where Python's YAML is not installed."""
import os
import re
import shutil
import subprocess
import sys
import unittest

from checkout import SOURCE, read

try:
    import yaml
except ImportError:
    yaml = None

READMES = ("README.md", "README.es.md", "integrations/README.md", "integrations/README.es.md")
PINNED = re.compile(r"^(\./.*|[\w.-]+/[\w.-]+(/[\w./-]+)?@[0-9a-f]{40})$")


def parsed(path):
    # GitHub reads "on" as text; YAML 1.1 reads it as true. No law here asks for it.
    return yaml.safe_load(read(os.path.join(SOURCE, path)))


def workflows():
    folder = os.path.join(SOURCE, ".github", "workflows")
    return {name: parsed(os.path.join(".github", "workflows", name)) for name in sorted(os.listdir(folder))}


def steps_of(description):
    if "runs" in description:
        return description["runs"]["steps"]
    return [step for job in description["jobs"].values() for step in [*job.get("steps", []), *([job] if "uses" in job else [])]]


def breaches(description):
    """What in a workflow or an action could run others' code."""
    found = []
    for step in steps_of(description):
        if "uses" in step and not PINNED.match(step["uses"]):
            found.append(step["uses"])
        if "${{" in step.get("run", ""):
            found.append(step["run"])
    return found


def table(readme, heading):
    """The first cells, and the last, of the table under a heading."""
    rows = {}
    lines = iter(readme.split("\n"))
    for line in lines:
        if line.startswith(f"| {heading} |"):
            next(lines)
            for row in lines:
                if not row.startswith("|"):
                    return rows
                cells = [cell.strip().strip("`") for cell in row.strip("|").split("|")]
                rows[cells[0]] = cells[-1]
    raise ValueError(f"no table {heading}")


def snippets(path):
    return [yaml.safe_load(text) for text in re.findall(r"```yaml\n(.*?)```", read(os.path.join(SOURCE, path)), re.DOTALL)]


def scripts():
    """Every shell script of the repository."""
    found = []
    for folder, folders, names in os.walk(SOURCE):
        folders[:] = [name for name in folders if name not in (".git", "build")]
        for name in names:
            path = os.path.join(folder, name)
            if name.endswith(".sh"):
                found.append(path)
            elif os.access(path, os.X_OK) and os.path.isfile(path):
                with open(path, "rb") as file:
                    if re.match(rb"#!.*\b(ba)?sh\b", file.readline()):
                        found.append(path)
    return sorted(found)


class Laws(unittest.TestCase):
    def test_what_is_used_is_pinned_and_no_expression_is_code(self):
        self.assertTrue(workflows())
        for name, workflow in workflows().items():
            self.assertEqual(breaches(workflow), [], name)
            self.assertEqual(workflow["permissions"], {"contents": "read"}, name)
            for job in workflow["jobs"].values():
                self.assertNotIn("permissions", job, name)
        self.assertEqual(breaches(parsed("action.yml")), [])
        self.assertEqual([step for step in steps_of(parsed("action.yml")) if "uses" in step], [])

    def test_the_law_sees_what_breaks_it(self):
        for broken in ({"uses": "actions/checkout@v4"}, {"uses": "actions/checkout@de0fac2e"}, {"uses": "docker://debian"}, {"run": "echo ${{ inputs.path }}"}):
            self.assertEqual(len(breaches({"jobs": {"one": {"steps": [broken]}}})), 1, broken)
        self.assertEqual(len(breaches({"jobs": {"one": {"uses": "a/b/.github/workflows/c.yml@main"}}})), 1)

    def test_every_input_reaches_the_script_by_its_own_name(self):
        action = parsed("action.yml")
        script = read(os.path.join(SOURCE, "integrations", "github", "check"))
        handed = steps_of(action)[0]["env"]
        self.assertEqual(handed, {"SML_" + name.upper().replace("-", "_"): f"${{{{ inputs.{name} }}}}" for name in action["inputs"]})
        self.assertEqual(set(re.findall(r"\bSML_[A-Z_]+", script)), set(handed))

    def test_inputs_and_outputs_are_documented_as_they_are(self):
        action = parsed("action.yml")
        readme = read(os.path.join(SOURCE, "integrations", "README.md"))
        documented = table(readme, "input")
        self.assertEqual(list(documented), list(action["inputs"]))
        for name, one in action["inputs"].items():
            if one["default"]:
                self.assertEqual(documented[name], one["default"])
        self.assertEqual(list(table(readme, "output")), list(action["outputs"]))

    def test_examples_use_what_there_is(self):
        inputs = set(parsed("action.yml")["inputs"])
        hooks = {hook["id"] for hook in parsed(".pre-commit-hooks.yaml")}
        for path in READMES:
            used, named = set(), set()
            for snippet in snippets(path):
                if isinstance(snippet, dict) and "jobs" in snippet:
                    for step in steps_of(snippet):
                        if step["uses"].startswith("OWNER/sml@"):
                            used |= set(step["with"])
                        else:
                            self.assertEqual(breaches({"jobs": {"one": {"steps": [step]}}}), [])
                if isinstance(snippet, dict) and "repos" in snippet:
                    named |= {hook["id"] for repository in snippet["repos"] for hook in repository["hooks"]}
            self.assertTrue(used and used <= inputs, (path, used))
            self.assertTrue(named and named <= hooks, (path, named))

    def test_scripts_say_everything_in_every_language(self):
        messages = read(os.path.join(SOURCE, "integrations", "messages.sh"))
        texts = {"en": {}, "es": {}, "pt": {}}
        for language, name, text in re.findall(r"^    (en|es|pt):([\w-]+)\) echo '(.*)' ;;$", messages, re.MULTILINE):
            texts[language][name] = text
        for language in ("es", "pt"):
            self.assertEqual(list(texts["en"]), list(texts[language]))
            for name, text in texts["en"].items():
                self.assertEqual(text.count("%s"), texts[language][name].count("%s"), name)
                self.assertNotEqual(text, texts[language][name], name)
        code = "".join(read(os.path.join(SOURCE, "integrations", path)) for path in ("provide-sml", "github/check", "pre-commit/sml"))
        said = set(re.findall(r"\b(?:say|fail|refuse|worded) ([a-z]+(?:-[a-z]+)*)", code))
        self.assertEqual(said, set(texts["en"]))

    def test_shell_scripts_are_clean(self):
        self.assertGreater(len(scripts()), 5)
        if shutil.which("shellcheck") is None:
            self.skipTest("shellcheck is not installed")
        run = subprocess.run(["shellcheck", "--external-sources", "--source-path=SCRIPTDIR", f"--source-path={SOURCE}", *scripts()], stdout=subprocess.PIPE, encoding="utf-8")
        self.assertEqual(run.returncode, 0, run.stdout)


if __name__ == "__main__":
    if yaml is None:
        print("skipped: Python's yaml is not installed")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
