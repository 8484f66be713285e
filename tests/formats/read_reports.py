#!/usr/bin/env python3
"""Reads every report format as the programs that it is for do: JSON, XML, HTML, the commands of GitHub's runner, Markdown. Over the
repositories of tests/repositories and, where they are there, the files of ../shared/hostile.

usage: read_reports.py PROGRAM

The reports of one run must be complete, agree on how many findings there are, hold nothing that a log obeys, and be the same bytes
for any number of threads and in any locale that the machine has."""
import html.parser
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

PROGRAM = os.path.abspath(sys.argv[1])
FORMATS = ["text", "json", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson", "markdown", "html", "brief"]
HOSTILE = pathlib.Path("../shared/hostile")
FORBIDDEN = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff\U000e0000-\U000e007f]")
COMMAND = re.compile(r"##\w*\[")
faults = []


def fault(where, what):
    faults.append(f"{where}: {what}")


def check(folder, words, out, **environment):
    """Writes all formats into the folder `out`, in one run."""
    formats = [word for name in FORMATS for word in ("--format", f"{name}:{out}/{name}")]
    run = subprocess.run([PROGRAM, "check", *words, "--lang", "es", "--now", "2026-03-01T09:00", *formats], cwd=folder, capture_output=True,
                         timeout=120, env={**os.environ, **environment})
    if run.returncode not in (0, 1) or run.stdout or run.stderr:
        fault(f"{folder} {words}", f"status {run.returncode}, {run.stderr[:200]!r}")
    return {name: pathlib.Path(out, name).read_bytes() for name in FORMATS}


# Readers: each says how many findings a report tells.
def read_github(text):
    """As actions/runner reads lines; findings that are only counted are added."""
    count = 0
    for line in text.splitlines():
        if line.strip().startswith("::"):
            command = re.fullmatch(r"::(error|warning|notice) file=([^,:]+)((?:,\w+=[^,:]*)+)::(.*)", line)
            if not command:
                raise ValueError("a foreign command: " + line[:200])
            count += 1
        rest = re.match(r"y ([\d.]+) más, que GitHub", line)
        if rest:
            count += int(rest[1].replace(".", ""))
    return count


def read_junit(text):
    suites = xml.etree.ElementTree.fromstring(text.encode())
    cases = 0
    for suite in suites:
        found = suite.findall("testcase")
        if len(found) != int(suite.get("tests")) or len(suite.findall("testcase/failure")) != int(suite.get("failures")):
            raise ValueError("a suite that counts wrong")
        cases += len(found)
    return cases - 1  # the program's own


def read_sarif(text):
    run = json.loads(text)["runs"][0]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    for result in run["results"]:
        if rules[result["ruleIndex"]] != result["ruleId"]:
            raise ValueError("a rule's number that is another's")
    return sum("suppressions" not in result for result in run["results"])  # the others are silenced by comments


class Page(html.parser.HTMLParser):
    """A page whose elements are closed where they should be, that runs nothing and loads nothing."""

    def __init__(self, text):
        super().__init__()
        self.open, self.findings = [], 0
        self.feed(text)
        self.close()
        if self.open:
            raise ValueError(f"never closed: {self.open}")

    def handle_starttag(self, tag, attrs):
        if tag in ("script", "link", "img", "iframe", "object", "form", "base"):
            raise ValueError("an element that is none of a report: " + tag)
        for name, value in attrs:
            if name.startswith("on") or name in ("src", "style") or (name == "href" and not value.startswith("#")):
                raise ValueError(f"an attribute that loads or runs: {name}={value}")
        self.findings += ("class", "finding") in [(name, value.split()[0]) for name, value in attrs]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        if self.open.pop() != tag:
            raise ValueError("closed out of turn: " + tag)


READERS = {
    "html": lambda text: Page(text).findings,
    "json": lambda text: len(json.loads(text)["diagnostics"]),
    "sarif": read_sarif,
    "github": read_github,
    "gitlab": lambda text: len({issue["fingerprint"] for issue in json.loads(text)}),
    "junit": read_junit,
    "checkstyle": lambda text: len(xml.etree.ElementTree.fromstring(text.encode()).findall("file/error")),
    "rdjson": lambda text: len(json.loads(text)["diagnostics"]),
    "brief": lambda text: len(re.findall(r"^.+:\d+:\d+: (?:error|aviso|nota): .+ \[[\w/-]+\]$", text, re.MULTILINE)),
    "markdown": lambda text: len(re.findall(r"^- \*\*(?:error|aviso|nota)\*\* ", text, re.MULTILINE)),
}


def judge(where, reports):
    counts = {}
    for name, data in reports.items():
        text = data.decode("utf-8")
        if FORBIDDEN.search(text):
            fault(where, f"{name}: a control character")
        if COMMAND.search(text):
            fault(where, f"{name}: a command of a log")
        if any(len(line) > 4000 for line in text.split("\n")):
            fault(where, f"{name}: a line of over 4000 characters")
        if name in READERS:
            try:
                counts[name] = READERS[name](text)
            except Exception as error:  # whatever a reader stumbles over
                fault(where, f"{name}: {error!r}")
    if len(set(counts.values())) > 1:
        fault(where, f"the formats do not agree: {counts}")
    if len(reports["markdown"]) >= 1 << 20:
        fault(where, "the summary of 1 MiB or more")


def locales():
    found = subprocess.run(["locale", "-a"], capture_output=True, text=True).stdout.split()
    return sorted({"C", "POSIX", "tr_TR.UTF-8"} | {name for name in found if name.split("_")[0] in ("tr", "de", "es", "ar", "C.utf8")})


def main():
    inputs = [(folder, []) for folder in sorted(pathlib.Path("tests/repositories").iterdir()) if folder.is_dir()]
    repositories = len(inputs)
    if HOSTILE.is_dir():
        inputs += [(HOSTILE, [path.name]) for path in sorted(HOSTILE.glob("*.yaml"))]
    else:
        print(f"{HOSTILE} is absent: only the repositories are read")
    with tempfile.TemporaryDirectory() as out:
        for number, (folder, words) in enumerate(inputs):
            where = f"{folder} {' '.join(words)}".strip()
            reports = check(folder, words, out)
            judge(where, reports)
            if number >= repositories:
                continue
            for threads in ("1", "4"):
                if check(folder, ["--threads", threads], out) != reports:
                    fault(where, f"{threads} threads give other bytes")
            for locale in locales():
                if check(folder, words, out, LC_ALL=locale, LANG=locale) != reports:
                    fault(where, f"the locale {locale} gives other bytes")
    print(f"{len(inputs)} inputs in {len(FORMATS)} formats, {len(faults)} faults; locales: {' '.join(locales())}")
    for line in faults[:50]:
        print(line)
    return 1 if faults else 0


sys.exit(main())
