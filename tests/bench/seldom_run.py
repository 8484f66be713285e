#!/usr/bin/env python3
"""Tells the linker which objects' code no check runs: seldom_run.py MAP CALLGRIND_OUT... > linter/seldom_run.ld

MAP is what the linker says of the program's layout (-Wl,-Map), the others what callgrind saw of runs of it (--dump-instr=yes)."""
import bisect
import collections
import os
import re
import sys

LEAST = 1024  # bytes: what is smaller is not worth its line

HEAD = """/* Written by `./dev order`: objects of which no check of generated repositories runs any code.

   They and their constant data stand apart in the program. Linux maps a file's pages by sixteens around the one that is asked for, so code that nobody
   runs between code that runs costs memory as if it ran. A line that names nothing any more, or something that is run by now, does no other harm than that. */
"""


def input_sections(lines):
    """(address, size, object) of all pieces of code, by address."""
    pieces, in_map, pending = [], False, False
    for line in lines:
        in_map = in_map or line.startswith("Linker script and memory map")
        if not in_map:
            continue
        found = re.match(r" (\.text\S*)?\s+0x([0-9a-f]+)\s+0x([0-9a-f]+) (\S+)", line)
        if found and (found[1] or pending):
            address, size = int(found[2], 16), int(found[3], 16)
            if address and size:
                pieces.append((address, size, found[4]))
        pending = re.fullmatch(r" \.text\S*\s*", line) is not None
    return sorted(pieces)


def run_addresses(lines, program):
    """The addresses of the instructions of `program` that callgrind saw."""
    addresses, names, address, ours = set(), {}, 0, False
    for line in lines:
        found = re.match(r"(c?)ob=\((\d+)\)(?: (.*))?$", line)
        if found:
            names.setdefault(found[2], found[3])
            if not found[1]:
                ours = os.path.basename(names[found[2]]) == program
            continue
        found = re.match(r"(\*|0x[0-9a-f]+|[+-](?:0x)?[0-9a-f]+) ", line)
        if not found:
            continue
        place = found[1]
        if place[0] in "+-":
            address += int(place, 0)
        elif place != "*":
            address = int(place, 0)
        if ours:
            addresses.add(address)
    return addresses


def seldom_run(pieces, addresses):
    """{library: [object]} of objects of some size none of whose code is run."""
    begins = [piece[0] for piece in pieces]
    run = {pieces[bisect.bisect_right(begins, address) - 1][2] for address in addresses if address >= begins[0]}
    sizes = collections.Counter()
    for _, size, name in pieces:
        sizes[name] += size
    libraries = collections.defaultdict(list)
    for name in sorted(sizes):
        member = re.fullmatch(r"(?:.*/)?([^/(]+)\((.+)\)", name)
        if member and name not in run and sizes[name] >= LEAST:
            libraries[member[1]].append(member[2])
    return libraries


def main(map_file, *profiles):
    with open(map_file) as lines:
        pieces = input_sections(lines)
    program = os.path.basename(map_file).removesuffix(".map")
    addresses = set()
    for profile in profiles:
        with open(profile) as lines:
            addresses |= run_addresses(lines, program)
    objects = [f"*{library}:{member}" for library, members in sorted(seldom_run(pieces, addresses).items()) for member in members]
    print(HEAD, end="")
    for section, place in ((".text", "BEFORE"), (".rodata", "AFTER")):
        print(f"SECTIONS\n{{\n  {section}.seldom :\n  {{")
        for name in objects:
            print(f"    {name}({section} {section}.*)")
        print(f"  }}\n}}\nINSERT {place} {section};")


if __name__ == "__main__":
    main(*sys.argv[1:])
