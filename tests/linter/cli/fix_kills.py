#!/usr/bin/env python3
"""Kills `sml check --fix` at random moments: every file then holds its old bytes or its new ones, and the next run finds nothing in its way.

    fix_kills.py PROGRAM [KILLS]
"""
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.abspath(sys.argv[1])
KILLS = int(sys.argv[2]) if len(sys.argv) > 2 else 200
POSTS = 200
COMMAND = [PROGRAM, "check", "--fix", "--now", "2026-03-01T09:00", "--quiet", "--rule", "schedule/offset-differs", "--rule", "yaml", "--threads", "1"]


def old_bytes(number):
    return (f"id: p{number}\npublish_at: 2026-04-{number % 28 + 1:02}T12:00:00-05:00   # {'x' * (number * 37 % 5000)}\n"
            f"accounts: [lena-x]\ntext: Carta nueva #{number}\n").encode()


def new_bytes(number):
    return old_bytes(number).replace(b"-05:00", b"-06:00").replace(f"Carta nueva #{number}".encode(), f'"Carta nueva #{number}"'.encode())


def post(folder, number):
    return os.path.join(folder, "posts", f"{number % 4}", f"p{number}.yaml")


def fill(folder):
    with open(os.path.join(folder, "sml.yaml"), "wb") as file:
        file.write(b"clients: .\ntime_zone: America/Mexico_City\n")
    for number in range(POSTS):
        os.makedirs(os.path.dirname(post(folder, number)), exist_ok=True)
        with open(post(folder, number), "wb") as file:
            file.write(old_bytes(number))


def is_new(folder, number):
    return os.stat(post(folder, number)).st_size == len(new_bytes(number))


def new_count(folder):
    """How many posts hold their new bytes; ends the test where one holds neither these nor the old ones."""
    count = 0
    for number in range(POSTS):
        with open(post(folder, number), "rb") as file:
            held = file.read()
        if held == new_bytes(number):
            count += 1
        elif held != old_bytes(number):
            sys.exit(f"{post(folder, number)} is neither old nor new: {held[:200]!r}")
    return count


def leftovers(folder):
    return [name for _, _, names in os.walk(folder) for name in names if not name.endswith(".yaml")]


def start(folder):
    return subprocess.Popen(COMMAND, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def wait_for_write(folder, process):
    """Until the first post that is old has other bytes, or the program has ended."""
    old = next((number for number in sorted(range(POSTS), key=lambda number: post(folder, number)) if not is_new(folder, number)), None)
    while old is not None and not is_new(folder, old) and process.poll() is None:
        time.sleep(0.0005)


def run_whole(folder):
    """How long a whole run takes, and how long of it from the first post that is written on."""
    started = time.monotonic()
    process = start(folder)
    wait_for_write(folder, process)
    writing = time.monotonic()
    process.wait()
    return time.monotonic() - started, time.monotonic() - writing


def main():
    random.seed(20260301)
    memory = "/dev/shm"   # where there is one: a kill needs no disk, and its syncs cost nothing there
    folder = tempfile.mkdtemp(prefix="sml-kills-", dir=memory if os.access(memory, os.W_OK) else None)
    try:
        fill(folder)
        whole, writing = run_whole(folder)
        if new_count(folder) != POSTS or leftovers(folder):
            sys.exit("a run that nobody kills mends all posts and leaves nothing")
        inside = left = 0
        for _ in range(KILLS):
            if new_count(folder) == POSTS:
                fill(folder)
            before = new_count(folder)
            process = start(folder)
            if random.random() < 0.25:   # anywhere; else while it writes, which it does at its end
                time.sleep(whole * random.random())
            else:
                wait_for_write(folder, process)
                time.sleep(writing * random.random())
            sent = random.choice((signal.SIGKILL, signal.SIGINT))   # nothing can be done about the one; the other waits until a file stands
            lay_there = set(leftovers(folder))
            process.send_signal(sent)
            process.wait()
            if sent == signal.SIGINT and set(leftovers(folder)) - lay_there:
                sys.exit("a run that is interrupted leaves a file of its own")
            inside += before < new_count(folder) < POSTS
            left += bool(leftovers(folder))
        run_whole(folder)
        if new_count(folder) != POSTS:
            sys.exit("the run after the kills mends what is left")
        for number in range(4):   # one more post a folder, so that each is written to again
            with open(post(folder, number), "wb") as file:
                file.write(old_bytes(number))
        run_whole(folder)
        if new_count(folder) != POSTS or leftovers(folder):
            sys.exit(f"left behind: {leftovers(folder)}")
        print(f"{KILLS} kills, {inside} of them between the first and the last file, {left} with a temporary file left for the next run")
        if inside == 0:
            sys.exit("no kill fell between two files: the test shows nothing")
    finally:
        shutil.rmtree(folder)


main()
