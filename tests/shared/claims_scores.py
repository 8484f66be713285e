#!/usr/bin/env python3
"""What others marked in texts is found as often as claims_floors.tsv says: runs the program over ../shared/conformance, and its scorer over
what it found. Skips, saying so, where that is absent.

  claims_scores.py PROGRAM [--show]     --show prints every score that has a floor
"""
import json
import os
import subprocess
import sys
import tempfile

FOLDER = "../shared/conformance"
SKIPPED = 77


def cases_of(name):
    folder = os.path.join(FOLDER, name)
    for file in sorted(os.listdir(folder)):
        with open(os.path.join(folder, file), encoding="utf-8") as lines:
            yield from (line for line in lines if line.strip())


def found_by(program, name):
    asked = "".join(cases_of(name))
    run = subprocess.run([program, "claims", "--stdin-jsonl", "--numbers"], input=asked, capture_output=True, encoding="utf-8", check=True)
    return run.stdout


TIMES = ("date", "date_range", "time", "time_range", "datetime", "datetime_range")


# Days and times of all kinds together are "temporal".
def with_times(rows):
    for group, kind in list(rows):
        if kind not in TIMES:
            continue
        whole = rows.setdefault((group, "temporal"), {})
        for counter, count in rows[group, kind].items():
            if isinstance(count, int):
                whole[counter] = whole.get(counter, 0) + count
    return rows


def scores_of(program, name, by, scratch):
    found, scores = os.path.join(scratch, name + ".jsonl"), os.path.join(scratch, "scores.json")
    if not os.path.exists(found):
        with open(found, "w", encoding="utf-8") as out:
            out.write(found_by(program, name))
    scorer = [sys.executable, os.path.join(FOLDER, "score-claims.py"), "--cases", os.path.join(FOLDER, name), "--found", found, "--by", by, "--json", scores]
    subprocess.run(scorer, stdout=subprocess.DEVNULL, check=True)
    with open(scores, encoding="utf-8") as rows:
        return with_times({(row["group"], row["kind"]): row for row in json.load(rows)})


# "recall" and "precision" are of spans that are equal but for articles, prepositions and punctuation.
MEASURES = {
    "recall": lambda row: (row["core"], row["exp"]),
    "precision": lambda row: (row["tpc"], row["tp"] + row["fp"]),
    "values": lambda row: (row["val"], row["nval"]),
}


# The share of announcements among whose days is the one that they announce.
def events_score(program):
    found = {}
    for line in found_by(program, "events").split("\n")[:-1]:
        answer = json.loads(line)
        found[answer["id"]] = answer["found"]
    cases = [json.loads(line) for line in cases_of("events")]
    return sum(any(case["date"] in json.dumps(claim["value"]) for claim in found[case["id"]]) for case in cases), len(cases)


def main():
    program, show = sys.argv[1], "--show" in sys.argv
    if not os.path.exists(os.path.join(FOLDER, "score-claims.py")):
        print(f"skipped: {FOLDER} is absent")
        return SKIPPED
    failed = 0
    with tempfile.TemporaryDirectory() as scratch, open("tests/shared/claims_floors.tsv", encoding="utf-8") as floors:
        known = {}
        for line in floors:
            if line.startswith("#"):
                continue
            cases, by, group, kind, measure, floor = line.rstrip("\n").split("\t")
            if cases == "events":
                right, of = events_score(program)
            else:
                if (cases, by) not in known:
                    known[cases, by] = scores_of(program, cases, by, scratch)
                right, of = MEASURES[measure](known[cases, by][group, kind])
            score = 100 * right / of
            if show or score < float(floor):
                print(f"{cases}\t{group}\t{kind}\t{measure}\t{score:.1f} ({right} of {of}), at least {floor}")
            failed += score < float(floor)
    return 1 if failed else 0


sys.exit(main())
