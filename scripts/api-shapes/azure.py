"""Reads the members of each ARM type's response model, and of its child calls, from azure-mgmt-* packages.

Input: [{"type": "Microsoft.X/ys", "needs": [{"property": "zs", "path": "zs", "list": true}]}] on standard input.
"""

import ast
import enum
import importlib
import json
import re
import sys
from pathlib import Path

# Types whose path is not /providers/NAMESPACE/TYPE/NAME.
ROUTES = {
    "Microsoft.Resources/resourceGroups": "resourcegroups/{}",
    "Microsoft.Resources/subscriptions": "subscriptions/{}",
    "Microsoft.ResourceHealth/events": "Microsoft.ResourceHealth/events/{}",
}


def builders(tree):
    """The URL of each function that builds a GET request."""
    found = {}
    for node in tree.body:
        if not (isinstance(node, ast.FunctionDef) and node.name.startswith("build_")):
            continue
        url, method = None, None
        for inner in ast.walk(node):
            if isinstance(inner, ast.Constant) and isinstance(inner.value, str) and inner.value.startswith("/"):
                url = url or inner.value
            if isinstance(inner, ast.keyword) and inner.arg == "method" and isinstance(inner.value, ast.Constant):
                method = inner.value.value
        if url and method == "GET":
            found[node.name] = url
    return found


def metadata(cls):
    """The URL of each method, as older packages state it: `get.metadata = {'url': ...}`."""
    found = {}
    for node in cls.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).endswith(".metadata"):
            found[ast.unparse(node.targets[0]).split(".")[0]] = ast.literal_eval(node.value)["url"]
    return found


def routes(root):
    """Each GET route of each package: (URL from its provider on, wildcards as {}) -> (models module, model, is a list)."""
    found = {}
    # A package for several services has older models than one for a service of its own.
    files = root.glob("azure/mgmt/**/operations/*operations.py")
    for file in sorted(files, key=lambda one: ("rdbms" not in one.parts, str(one))):
        if "aio" in file.parts:
            continue
        parts = file.relative_to(root).parts[:-2]
        tree = ast.parse(file.read_text())
        urls = builders(tree)
        for cls in (node for node in tree.body if isinstance(node, ast.ClassDef)):
            older = metadata(cls)
            for method in (node for node in cls.body if isinstance(node, ast.FunctionDef)):
                names = [n.id for n in ast.walk(method) if isinstance(n, ast.Name) and n.id in urls]
                text = ast.unparse(method)
                returns = ast.unparse(method.returns) if method.returns else ""
                model = re.search(r"_models\d*\.(\w+)", returns)
                url = urls[names[0]] if names else None
                if method.name in older and "_client.get(" in text:
                    url = older[method.name]
                    model = re.search(r"_deserialize\(['\"](\w+)['\"]", text)
                if not url or not model:
                    continue
                url = re.sub(r"\{[^}]*\}", "{}", url).strip("/")
                key = (url.lower(), bool(re.search(r"ItemPaged|Iterable", returns)))
                # Later folders are newer API versions.
                found[key] = (".".join(parts) + ".models", model.group(1))
    return found


def docs_of(cls):
    docs = {}
    for base in reversed(cls.__mro__):
        for name, text in re.findall(r":(?:ivar|param) (\w+): (.*?)(?=\n\s*:|\Z)", base.__doc__ or "", re.S):
            docs[name] = re.sub(r"\s+", " ", text)
    return docs


def known_values(text):
    match = re.search(r"(?:Known values are|Possible values include): (.*?)(?:\.\s|\.?$)", text)
    return re.findall(r"[\"']([^\"']+)[\"']", match.group(1)) if match else None


def fields(cls):
    """(wire path, type, is required, docs) of each member, of either generator."""
    docs = docs_of(cls)
    if hasattr(cls, "_attribute_map"):
        hints = annotations(cls)
        for name, one in cls._attribute_map.items():
            required = cls._validation.get(name, {}).get("required", False) if hasattr(cls, "_validation") else False
            path = one["key"].replace("\\\\.", "\0").replace("\\.", "\0")
            steps = [step.replace("\0", ".") for step in path.split(".")]
            yield ".".join(steps), one["type"], hints.get(name, ""), required, docs.get(name, "")
        return
    for base in reversed(cls.__mro__):
        notes = base.__dict__.get("__annotations__", {})
        for name, value in vars(base).items():
            if type(value).__name__ != "_RestField":
                continue
            kind = repr(notes.get(name, ""))
            yield (
                value._rest_name_input or name,
                kind,
                kind,
                "Optional" not in kind and "None" not in kind,
                docs.get(name, ""),
            )


def annotations(cls):
    found = {}
    for base in reversed(cls.__mro__):
        found.update({name: str(note) for name, note in getattr(base.__init__, "__annotations__", {}).items()})
    return found


def subclasses(cls):
    for one in cls.__subclasses__():
        yield one
        yield from subclasses(one)


def is_resource(cls):
    names = {path.split(".")[0] for path, *_ in fields(cls)}
    return {"id", "properties"} <= names and ("name" in names or "type" in names)


def members(models, cls, path, seen, out, embedded=-1):
    """`embedded`: how many resources the path goes through; of those within another, only the id is taken."""
    if cls in seen:
        return
    embedded += is_resource(cls)
    if embedded > 1:
        out.setdefault(f"{path}.id", {"kind": "string", "words": None, "required": False, "docs": "Resource ID."})
        return
    polymorphic = bool(getattr(cls, "_subtype_map", None)) or bool(getattr(cls, "__mapping__", None))
    for one in [cls, *(subclasses(cls) if polymorphic else [])]:
        for name, kind, hint, required, text in fields(one):
            at = f"{path}.{name}" if path else name
            while True:
                kind = re.sub(r"^typing\.|^ForwardRef\('|^<class '|^\"", "", kind.strip())
                if kind.startswith("[") or re.match(r"(?i)list\[|sequence\[", kind):
                    at += "[]"
                    kind = kind[kind.index("[") + 1 :]
                elif kind.startswith("{") or re.match(r"(?i)dict\[str, ?|mutablemapping\[str, ?|mapping\[str, ?", kind):
                    at += "{}"
                    kind = kind[1:] if kind.startswith("{") else kind[kind.index(",") + 1 :]
                elif re.match(r"Optional\[|Union\[", kind) and "_models" not in kind.split("[")[0]:
                    kind = kind[kind.index("[") + 1 :]
                else:
                    break
            names = re.findall(r"_models\d*\.(\w+)", kind) or re.findall(r"^\w+", kind)
            target = next((getattr(models, n) for n in names if isinstance(getattr(models, n, None), type)), None)
            hinted = [getattr(models, n, None) for n in re.findall(r"_models\d*\.(\w+)", hint)]
            words = next(
                (
                    [word.value for word in n]
                    for n in [target, *hinted]
                    if isinstance(n, type) and issubclass(n, enum.Enum)
                ),
                None,
            ) or known_values(text)
            if target is not None and not issubclass(target, enum.Enum):
                members(models, target, at, seen | {cls}, out, embedded)
            elif re.match(r"(?i)object|any\b|~", kind) or kind == "JSON":
                out.setdefault(at, {"kind": "any", "words": None, "required": required, "docs": text})
            elif re.match(r"bool", kind):
                out.setdefault(at, {"kind": "bool", "words": None, "required": required, "docs": text})
            elif words or re.match(r"str", kind) or (target is not None):
                out.setdefault(at, {"kind": "string", "words": words, "required": required, "docs": text})


def main(packages):
    root = Path(packages)
    sys.path.insert(0, packages)
    sys.path = [one for one in sys.path if one != str(Path(__file__).parent)]
    import azure

    azure.__path__ = [str(root / "azure")]
    every = routes(root)
    versions = {}
    for info in root.glob("azure_mgmt_*.dist-info"):
        name, version = info.name.removesuffix(".dist-info").split("-")
        for line in (info / "RECORD").read_text().splitlines():
            module = re.match(r"azure/mgmt/([\w/]+)/_(?:version|configuration|client)\.py", line)
            if module:
                versions[module.group(1).replace("/", ".")] = f"{name.replace('_', '-')} {version}"

    def found(suffix, is_list):
        want = suffix.lower()
        best = [
            (len(url), hit)
            for (url, listed), hit in every.items()
            if listed == is_list and (url == want or url.endswith("/" + want) or url.endswith("providers/" + want))
        ]
        return min(best)[1] if best else None

    result = {}
    for one in json.load(sys.stdin):
        namespace, *kinds = one["type"].split("/")
        own = "/".join([namespace, *(f"{kind}/{{}}" for kind in kinds)])
        own = ROUTES.get(one["type"], own)
        entry = {"packages": [], "members": {}, "missing": []}
        asked = [("", own, False, "")]
        for need in one["needs"]:
            path = re.sub(r"\?.*", "", need["path"]).replace("{each}", "{}")
            path = path.removeprefix("{group}/providers/").replace("{location}", "{}")
            at = need["property"] + ("[]" if need["list"] else "")
            outside = re.search(r"(?:^|/)providers/(.*)", path)
            if need["path"].startswith("{group}"):
                route = path
            elif outside:
                route = "providers/" + outside.group(1)
            else:
                route = f"{own}/{path}" if path else own
            asked.append((at, route, need["list"], need["path"]))
        for at, route, is_list, path in asked:
            hit = found(route, is_list) or found(route, not is_list)
            # Some single things have a name of their own in the path.
            if not hit and route.endswith("/default"):
                hit = found(route.removesuffix("/default") + "/{}", is_list)
            if not hit and path:
                hit = found(f"{route}/{{}}", False)
            if not hit:
                entry["missing"].append(route)
                continue
            module, name = hit
            models = importlib.import_module(module)
            cls = getattr(models, name)
            into = {}
            members(models, cls, at, frozenset(), into)
            # Some packages model the page, not its items.
            entry["members"].update({p.replace(f"{at}.value[].", f"{at}.", 1): m for p, m in into.items()})
            package = next(
                (v for m, v in sorted(versions.items(), reverse=True) if f"azure.mgmt.{m}." in module + "."), module
            )
            if package not in entry["packages"]:
                entry["packages"].append(package)
        result[one["type"]] = entry
    json.dump(result, sys.stdout)


main(sys.argv[1])
