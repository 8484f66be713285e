"""A composite action run as GitHub's runner runs it: inputs and expressions, a bash for each step, the files GITHUB_OUTPUT and GITHUB_STEP_SUMMARY, and
the workflow commands that the runner would obey in what a step prints (github.com/actions/runner, src/Runner.Common/ActionCommand.cs: "::name::" at
the beginning of a line, the older "##[name]" anywhere in it)."""
import os
import re
import subprocess

import yaml

OBEYED = {"add-mask", "add-matcher", "add-path", "debug", "echo", "endgroup", "error", "group", "notice", "remove-matcher", "save-state", "set-env",
          "set-output", "stop-commands", "warning"}
EXPRESSION = re.compile(r"\$\{\{\s*(\S+?)\s*\}\}")
NEWER = re.compile(r"^\s*::([^\s:]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$", re.DOTALL)
OLDER = re.compile(r"##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$", re.DOTALL)


class Command:
    def __init__(self, name, properties, text):
        self.name = name
        self.properties = dict(part.split("=", 1) for part in (properties or "").split(",") if "=" in part)
        for key, value in self.properties.items():
            self.properties[key] = unescaped(value, {"%3A": ":", "%2C": ","})
        self.text = unescaped(text, {})

    def __repr__(self):
        return f"{self.name} {self.properties} {self.text!r}"


def read_text(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def unescaped(text, more):
    for code, sign in {"%0D": "\r", "%0A": "\n", **more, "%25": "%"}.items():
        text = text.replace(code, sign)
    return text


def obeyed(printed):
    """The commands that the runner carries out of what a step prints, in order."""
    found, stopped = [], None
    for line in re.split(r"\r\n|\n|\r", printed):
        parsed = None
        if match := NEWER.match(line):
            if match[1] in OBEYED or match[1] == stopped:
                parsed = match
        if parsed is None and (match := OLDER.search(line)):
            if match[1] in OBEYED or match[1] == stopped:
                parsed = match
        if parsed is None:
            continue
        if stopped is not None:
            if parsed[1] == stopped:
                stopped = None
            continue
        command = Command(parsed[1], parsed[2], parsed[3])
        if command.name == "stop-commands":
            stopped = command.text
        else:
            found.append(command)
    return found


def outputs_of(text):
    """GITHUB_OUTPUT: NAME=VALUE, or NAME<<WORD, lines, WORD."""
    found, lines = {}, iter(text.split("\n"))
    for line in lines:
        if not line:
            continue
        if (here := re.match(r"^([^=<]+)<<(.+)$", line)) is not None:
            value = []
            for part in lines:
                if part == here[2]:
                    break
                value.append(part)
            else:
                raise ValueError(f"no end of {here[1]}")
            found[here[1]] = "\n".join(value)
        else:
            name, value = line.split("=", 1)
            found[name] = value
    return found


class Outcome:
    def __init__(self):
        self.status = 0
        self.printed = ""
        self.summary = ""
        self.outputs = {}

    def annotations(self):
        return [command for command in obeyed(self.printed) if command.name in ("error", "warning", "notice")]


class Runner:
    """One job on one machine: `workspace` is the checkout, `temp` the runner's folder, `action` the folder of action.yml."""

    def __init__(self, action, workspace, temp, environment):
        self.action, self.workspace, self.temp, self.environment = action, workspace, temp, environment
        with open(os.path.join(action, "action.yml"), encoding="utf-8") as file:
            self.described = yaml.safe_load(file)

    def run(self, inputs, summary="", **environment):
        unknown = set(inputs) - set(self.described["inputs"])
        if unknown:
            raise ValueError(f"no such input: {unknown}")
        given = {name: str(one.get("default", "")) for name, one in self.described["inputs"].items()}
        context = {f"inputs.{name}": value for name, value in {**given, **inputs}.items()}
        context["github.action_path"] = self.action
        outcome = Outcome()
        for number, step in enumerate(self.described["runs"]["steps"]):
            extra = set(step) - {"id", "name", "shell", "env", "run"}
            if extra or step["shell"] != "bash":
                raise ValueError(f"this runner knows no {extra or step['shell']}")
            self.step(number, step, context, summary, environment, outcome)
            if outcome.status != 0:
                break
        for name, output in self.described["outputs"].items():
            outcome.outputs[name] = self.evaluated(output["value"], context)
        return outcome

    def step(self, number, step, context, summary, environment, outcome):
        files = {name: os.path.join(self.temp, f"{name.lower()}-{number}") for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_ENV", "GITHUB_PATH")}
        for name, file in files.items():
            with open(file, "w", encoding="utf-8") as opened:
                opened.write(summary if name == "GITHUB_STEP_SUMMARY" else "")
        script = os.path.join(self.temp, f"step-{number}.sh")
        with open(script, "w", encoding="utf-8") as file:
            file.write(self.evaluated(step["run"], context))
        asked = {name: self.evaluated(str(value), context) for name, value in step.get("env", {}).items()}
        machine = {"CI": "true", "GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": self.workspace, "GITHUB_ACTION_PATH": self.action, "RUNNER_TEMP": self.temp,
                   "RUNNER_OS": "Linux", **files}
        run = subprocess.run(["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script], cwd=self.workspace, stdin=subprocess.DEVNULL,
                             env={**self.environment, **machine, **environment, **asked}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        outcome.status = run.returncode
        outcome.printed += run.stdout.decode("utf-8", errors="surrogateescape")
        read = {name: read_text(file) for name, file in files.items()}
        outcome.summary += read["GITHUB_STEP_SUMMARY"]
        for name, value in outputs_of(read["GITHUB_OUTPUT"]).items():
            context[f"steps.{step.get('id')}.outputs.{name}"] = value
        if read["GITHUB_ENV"] or read["GITHUB_PATH"]:
            raise ValueError("the action changes what later steps see")

    @staticmethod
    def evaluated(text, context):
        def value(match):
            if match[1] in context:
                return context[match[1]]
            if match[1].startswith("steps."):
                return ""
            raise ValueError(f"this runner knows no {match[0]}")
        return EXPRESSION.sub(value, text)
