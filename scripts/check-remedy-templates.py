"""Checks the Bicep and CloudFormation texts of rules/remedies/ against the providers' schemas: every property by its path.

    python3 -m venv t && t/bin/pip install cfn-lint==1.58.0 pycep-parser==0.7.1 pyyaml
    npm pack @azure/mcp-linux-x64@2.0.5 && tar xzf azure-mcp-linux-x64-2.0.5.tgz
    t/bin/python scripts/check-remedy-templates.py package/dist/azmcp

The Azure MCP Server has the types of Bicep and prints a schema without a sign-in. Snippets leave out what
does not matter to the remedy, so that a missing property is not a fault; one that no schema has is. Prints a
line for each fault, and the count. The result is recorded in docs/remedies.md.
"""

import glob
import json
import re
import subprocess
import sys

import cfnlint.api
import yaml
from cfnlint.config import ManualArgs
from pycep import BicepParser

# Structure, unknown types and properties, values' types and enumerations. Names in capitals are the reader's.
RULES = {"E0000", "E3001", "E3002", "E3006", "E3012", "E3030"}


def entries():
    for file in sorted(glob.glob("rules/remedies/*.yaml")):
        with open(file, encoding="utf-8") as text:
            for entry in yaml.safe_load(text):
                yield f"{entry['types'][0]} {entry['roles'][0]}", entry


def cloudformation_faults(text):
    found = cfnlint.api.lint(text, config=ManualArgs(regions=["eu-central-1"]))
    return [
        f"{match.rule.id} {match.message}"
        for match in found
        if match.rule.id in RULES
    ]


schemas = {}


def schema(binary, kind):
    """The schema of a type in its newest version: a list of descriptions, the resource's first."""
    if kind not in schemas:
        run = subprocess.run(
            [binary, "bicepschema", "get", "--resource-type", kind],
            capture_output=True,
            text=True,
            env={"AZURE_MCP_COLLECT_TELEMETRY": "false", "HOME": "/tmp"},
            check=False,
            timeout=600,
        )
        try:
            schemas[kind] = json.loads(run.stdout)["results"]["BicepSchemaResult"]
        except (ValueError, KeyError, TypeError):
            schemas[kind] = None
    return schemas[kind]


def members(shapes, name):
    """What an object type takes, each with its types in the variants of a union; None for what is not an object, or takes anything."""
    for shape in shapes:
        if shape.get("name") == name and shape.get("$type") in ("Object", "DiscriminatedObject"):
            return properties_of(shape)
    return None


def properties_of(shape):
    listed = list(shape.get("properties") or shape.get("baseProperties") or [])
    for element in shape.get("elements") or []:
        listed += element.get("properties") or []
    types = {}
    for one in listed:
        types.setdefault(one["name"], []).append(one["type"])
    return types


def path_faults(shapes, value, known, path):
    if isinstance(value, list):
        return [fault for one in value for fault in path_faults(shapes, one, known, path)]
    if not isinstance(value, dict) or known is None:
        return []
    faults = []
    for name, inner in value.items():
        at = f"{path}.{name}" if path else name
        if name not in known:
            faults.append(f"{at} is not in the schema")
            continue
        kinds = [re.sub(r"\[\]$", "", kind).strip("()") for kind in known[name]]
        tried = [path_faults(shapes, inner, members(shapes, kind), at) for kind in kinds]
        faults += min(tried, key=len)
    return faults


def bicep_faults(binary, text):
    faults = []
    skipped = 0
    for resource in BicepParser().parse(text=text).get("resources", {}).values():
        kind = resource["type"]
        shapes = schema(binary, kind)
        if shapes is None:
            skipped += 1
            continue
        body = next(one for one in shapes if one["$type"] == "Resource")["bodyType"]
        known = {**properties_of(body), "scope": ["any"], "parent": ["any"], "dependsOn": ["any"]}
        faults += [f"{kind}: {fault}" for fault in path_faults(shapes, resource["config"], known, "")]
    return faults, skipped


def main():
    binary = sys.argv[1]
    checked = {"cloudformation": 0, "bicep": 0, "bicepWithoutSchema": 0, "faults": 0}
    for name, entry in entries():
        faults = []
        if "Resources:" in entry.get("cloudformation", ""):  # else it says that there is no type for it
            checked["cloudformation"] += 1
            faults = cloudformation_faults(entry["cloudformation"])
        elif "bicep" in entry:
            checked["bicep"] += 1
            try:
                faults, skipped = bicep_faults(binary, entry["bicep"])
                checked["bicepWithoutSchema"] += skipped
            except Exception as error:  # the parser's own
                faults = [f"does not parse: {str(error).splitlines()[0]}"]
        checked["faults"] += len(faults)
        for fault in faults:
            print(f"{name}: {fault}", flush=True)
    print(json.dumps(checked))
    sys.exit(1 if checked["faults"] else 0)


main()
