"""What a script of one's own does: reads each post with PyYAML's C parser and checks three things."""
import pathlib
import re
import sys

import yaml

MOMENT = re.compile(r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}")


def load(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader=yaml.CSafeLoader)


def main(folder):
    found = 0
    for client in sorted(pathlib.Path(folder, "clients").iterdir()):
        accounts = {account["id"] for account in load(client / "accounts.yaml")["accounts"]}
        offers = {offer["id"] for offer in load(client / "facts.yaml").get("offers", [])}
        for path in sorted((client / "posts").rglob("*.yaml")):
            document = load(path)
            for post in document if isinstance(document, list) else [document]:
                unknown = [name for name in post.get("accounts", []) if name not in accounts]
                unknown += [name for name in post.get("offers", []) if name not in offers]
                if unknown or not MOMENT.match(str(post.get("publish_at", "")).replace(" ", "T")):
                    found += 1
                    print(path, unknown or "publish_at")
    return 1 if found else 0


sys.exit(main(sys.argv[1]))
