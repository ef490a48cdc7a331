"""Reads the members of each AWS type's API shape from botocore's models; see README.md beside it."""

import gzip
import json
import os
import re
import sys
from pathlib import Path

here = Path(__file__).parent
types = json.loads((here / "aws-types.json").read_text())


def model_of(data, service):
    folder = data / service
    version = sorted(one for one in os.listdir(folder) if re.match(r"\d{4}-", one)) if folder.is_dir() else []
    base = folder / version[-1] if version else folder
    packed = base / "service-2.json.gz"
    if packed.exists():
        return json.loads(gzip.decompress(packed.read_bytes()))
    return json.loads((base / "service-2.json").read_text())


def members(shapes, name, path, docs, required, seen, out):
    shape = shapes[name]
    kind = shape["type"]
    if kind == "structure":
        if name in seen:
            return
        for member, ref in shape.get("members", {}).items():
            members(
                shapes,
                ref["shape"],
                f"{path}.{member}" if path else member,
                ref.get("documentation", ""),
                member in shape.get("required", []),
                seen | {name},
                out,
            )
    elif kind == "list":
        ref = shape["member"]
        members(shapes, ref["shape"], f"{path}[]", docs or shape.get("documentation", ""), required, seen, out)
    elif kind == "map":
        ref = shape["value"]
        members(shapes, ref["shape"], path + "{}", docs or shape.get("documentation", ""), required, seen, out)
    elif kind in ("string", "character", "boolean"):
        text = docs or shape.get("documentation", "")
        out[path] = {
            "kind": "bool" if kind == "boolean" else "string",
            "words": shape.get("enum"),
            "required": required,
            "docs": re.sub(r"<[^>]+>|\s+", " ", text),
        }


def main(packages):
    data = Path(packages) / "botocore" / "data"
    version = next(Path(packages).glob("botocore-*.dist-info")).name.split("-")[1].removesuffix(".dist")
    result = {}
    for type_ in json.load(sys.stdin):
        out = {}
        for service, places in types[type_].items():
            shapes = model_of(data, service)["shapes"]
            for at, names in places.items():
                for name in [names] if isinstance(names, str) else names:
                    members(shapes, name, at, "", False, frozenset(), out)
        result[type_] = {"packages": [f"botocore {version}"], "members": out, "missing": [] if out else [type_]}
    json.dump(result, sys.stdout)


main(sys.argv[1])
