"""Parses every command of rules/remedies/ with the real AWS and Azure CLIs. No call leaves the machine.

Each CLI is in a virtual environment of its own, as their requirements differ:

    python3 -m venv aws && aws/bin/pip install awscli pyyaml && aws/bin/python scripts/check-remedies.py aws
    python3 -m venv az && az/bin/pip install azure-cli pyyaml && az/bin/python scripts/check-remedies.py az

Prints a line for each command that does not parse, and the counts. A command that a remedy takes from an extension
(`az extension add` before it) is said to be not checked where the core does not have it: extensions are not on PyPI.
The extension `cdn` was a module of the core until azure-cli 2.77.0. That version checks its commands, and those alone:

    python3 -m venv old && old/bin/pip install azure-cli==2.77.0 pyyaml && old/bin/python scripts/check-remedies.py az cdn

The result is recorded in docs/remedies.md.
"""

import glob
import json
import os
import re
import shlex
import sys
import tempfile

import yaml


def shell(cli):
    parts = [cli] if isinstance(cli, str) else cli
    return "\n".join(part if isinstance(part, str) else part["run"] for part in parts)


def commands(tool):
    for file in sorted(glob.glob("rules/remedies/*.yaml")) + ["rules/roles.yaml"]:
        with open(file, encoding="utf-8") as text:
            document = yaml.safe_load(text)
        if isinstance(document, list):
            scripts = [(f"{entry['types'][0]} {entry['roles'][0]}", shell(entry["cli"])) for entry in document if "cli" in entry]
        else:
            scripts = [
                (role, "\n".join(re.findall(r"```sh\n(.*?)```", rule["remediation"]["cli"], re.S)))
                for role, rule in document.items()
            ]
        for name, script in scripts:
            extension = None
            for line in re.sub(r"\\\n\s*", " ", script).splitlines():
                words = shlex.split(line, comments=True)
                words = words[: words.index(">")] if ">" in words else words
                if words and words[0] == tool:
                    yield name, words[1:], extension
                if words[:3] == ["az", "extension", "add"]:
                    extension = words[words.index("--name") + 1]


class Parsed(BaseException):
    """Ends a command where its first call would begin."""


def check_aws(args):
    import awscli.clidriver
    import botocore.endpoint

    os.environ.update(
        AWS_ACCESS_KEY_ID="x", AWS_SECRET_ACCESS_KEY="x", AWS_DEFAULT_REGION="eu-central-1"
    )
    sent = []

    def stop(self, operation, request):
        sent.append(operation.name)
        raise Parsed

    botocore.endpoint.Endpoint.make_request = stop
    # A file that a command names is the reader's: an empty one is put there, and its content is not validated.
    files = [word[len("file://") :] for word in args if word.startswith("file://")]
    with open("config", "w", encoding="utf-8") as out:
        out.write("[default]\n" + ("parameter_validation = false\n" if files else ""))
    os.environ["AWS_CONFIG_FILE"] = os.path.abspath("config")
    code = 0
    for content in ("{}", "[]") if files else ("",):
        for file in files:
            with open(file, "w", encoding="utf-8") as out:
                out.write(content)
        try:
            code = awscli.clidriver.create_clidriver().main(args)
        except Parsed:
            return None
        except SystemExit as end:
            code = end.code
    if sent:
        return None
    return f"exit {code}"


def check_az(args):
    from azure.cli.core import get_default_cli
    from azure.cli.core.commands import AzCliCommandInvoker
    from azure.cli.core.azclierror import AzCLIError

    def stop(self, *rest, **more):
        raise Parsed

    AzCliCommandInvoker._validation = stop
    AzCliCommandInvoker.resolve_confirmation = lambda *rest: None
    cli = get_default_cli()
    try:
        code = cli.invoke(args, out_file=open(os.devnull, "w", encoding="utf-8"))
    except Parsed:
        return None
    except SystemExit as end:
        code = end.code
    except AzCLIError as error:
        return str(error)
    return f"exit {code}"


def main():
    tool = sys.argv[1]
    only = sys.argv[2] if len(sys.argv) > 2 else None
    check = {"aws": check_aws, "az": check_az}[tool]
    all_commands = [one for one in commands(tool) if only is None or one[2] == only]
    if not all_commands:
        sys.exit(f"no command is taken from the extension {only}")
    os.environ["AZURE_CONFIG_DIR"] = tempfile.mkdtemp()
    os.environ["AZURE_EXTENSION_USE_DYNAMIC_INSTALL"] = "no"
    os.environ["AZURE_CORE_COLLECT_TELEMETRY"] = "no"
    os.chdir(tempfile.mkdtemp())
    bad = 0
    outside = 0
    for name, args, extension in all_commands:
        fault = check(args)
        if fault is None:
            continue
        if extension and only is None:
            outside += 1
            fault = f"NOT CHECKED: not in the core, but in the extension {extension}"
        else:
            bad += 1
        print(f"{name}: {tool} {shlex.join(args)}: {fault}")
    parsed = len(all_commands) - bad - outside
    print(json.dumps({"tool": tool, "commands": len(all_commands), "parsed": parsed, "notChecked": outside}))
    if outside:
        print(f"{outside} commands were not checked: run this again with the name of their extension", file=sys.stderr)
    sys.exit(1 if bad else 0)


main()
