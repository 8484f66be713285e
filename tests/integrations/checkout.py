"""A checkout of this repository as the hook and the Action have it, with a program in place of sml that is built in a second."""
import os
import shutil
import tempfile

VERSION = "9.8.7"
SOURCE = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))

CMAKE = f"""cmake_minimum_required(VERSION 3.25)
project(sml VERSION {VERSION} LANGUAGES C)
add_executable(sml linter/main.c)
"""
PROGRAM = f"""#include <stdio.h>
#include <string.h>
int main(int count, char** words) {{
  if (count == 2 && strcmp(words[1], "--version") == 0) return puts("sml {VERSION} (built)") < 0;
  for (int index = 1; index < count; ++index) printf("<%s>", words[index]);
  return puts("") < 0;
}}
"""


def write(path, text, executable=False):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    if executable:
        os.chmod(path, 0o755)
    return path


def read(path):
    with open(path, encoding="utf-8", errors="surrogateescape") as file:
        return file.read()


class Folder:
    """A folder of its own for a test, gone when the test ends."""

    def __init__(self, test):
        self.path = os.path.realpath(tempfile.mkdtemp(prefix="sml-integrations-"))
        test.addCleanup(shutil.rmtree, self.path, ignore_errors=True)

    def at(self, *parts):
        return os.path.join(self.path, *parts)

    def write(self, path, text, executable=False):
        return write(self.at(path), text, executable)


def copy_integrations(target):
    """What people who use hook or Action run of this repository, word for word."""
    shutil.copytree(os.path.join(SOURCE, "integrations"), os.path.join(target, "integrations"))
    for name in (".pre-commit-hooks.yaml", "action.yml", "CMakePresets.json"):
        shutil.copy(os.path.join(SOURCE, name), target)


def make_checkout(target):
    copy_integrations(target)
    write(os.path.join(target, "CMakeLists.txt"), CMAKE)
    write(os.path.join(target, "linter", "main.c"), PROGRAM)
    write(os.path.join(target, "rules", "README.md"), "")
    write(os.path.join(target, "dev"), '#!/bin/sh\necho "dev $*" >>"$(dirname "$0")/dev.log"\n', executable=True)


def fake_sml(path, version=VERSION, mark=None):
    """A program that says a version; with a mark, it also leaves that file when it is run."""
    leave = f"touch '{mark}'\n" if mark else ""
    return write(path, f'#!/bin/sh\n{leave}echo "sml {version} (fake)"\n', executable=True)
