#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the documentation true: generated pages are what the schema and the programs say, links and anchors exist.

    pages.py [--write] [PILOTLAMPCTL]

With --write the generated pages are written anew. Without the program, the pages made from its help are left alone."""
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "configuration.md"
# The sections of the page: a definition of the schema, its heading, and what is said first.
SECTIONS = [
    ("service", "Services", "Each entry of `services`."),
    ("window", "Planned maintenance", "Each entry of a service's `maintenance`: once with `from` and `until`, or recurring."),
    ("check", "Checks", "Each entry of a service's `checks`. A key that does not belong to the kind of check has no effect."),
    ("preferences", "Preferences", "All optional."),
    ("action", "Actions", "Each entry of `actions` in the preferences: what the menu of a component offers beside what its server can do."),
    ("hook", "Hooks", "Each entry of `hooks` in the preferences: what is run or called when a status changes."),
    ("proxy", "Proxy", "`proxy` in the preferences."),
]
INTRO = """# Configuration

`$XDG_CONFIG_HOME/pilotlamp/config.json` (usually `~/.config/pilotlamp/config.json`). The settings dialog writes it; you may
edit it by hand, and changes are picked up immediately. `pilotlampctl config check` says what is wrong and where. An
invalid entry does not affect the others; unknown keys are kept. This page is generated from
`resources/config.schema.json`, which editors can use for completion.

```json
{ "version": 1,
  "services": [
    { "id": "shop", "name": "Our shop", "link": "https://shop.example/", "group": "Work", "notify": "all",
      "checks": [
        { "kind": "statuspage", "url": "https://status.shop.example", "components": ["Checkout", "API*"] },
        { "kind": "http", "url": "https://shop.example/health", "intervalSeconds": 30, "timeoutSeconds": 10 } ] } ],
  "preferences": { "quietFrom": "22:00", "quietUntil": "06:30" } }
```

Kinds of checks: `http`, `tcp`, `tls`, `dns`, `ping`, `command`, `api` and others
[measure the service itself](checks.md); all others read a
[status page](status-pages.md) or a [monitoring server](monitoring-servers.md).
"""


def resolved(schema, node):
    """The node with a reference followed."""
    if "$ref" in node:
        return {**schema["$defs"][node["$ref"].rsplit("/", 1)[1]], **{k: v for k, v in node.items() if k != "$ref"}}
    return node


def type_of(schema, node):
    """The type in words, with its limits."""
    node = resolved(schema, node)
    if "enum" in node:
        return " or ".join(f"`{value}`" for value in node["enum"])
    if "const" in node:
        return f"`{node['const']}`"
    kind = node.get("type", "any")
    if isinstance(kind, list):
        kind = " or ".join(kind)
    if kind == "array":
        inner = resolved(schema, node.get("items", {}))
        return "list of " + (" or ".join(f"`{v}`" for v in inner["enum"]) if "enum" in inner else
                             {"string": "texts", "object": "objects", "integer": "numbers"}.get(inner.get("type"), "values"))
    name = {"string": "text", "integer": "number", "boolean": "true or false"}.get(kind, kind)
    if "minimum" in node and "maximum" in node:
        name += f", {node['minimum']} to {node['maximum']}"
    return name


def default_of(schema, node):
    value = resolved(schema, node).get("default")
    if value is None or value == "":
        return "–"
    return f"`{json.dumps(value, ensure_ascii=False)}`"


def cell(text):
    return text.replace("|", "\\|").replace("\n", " ")


def table(schema, name):
    node = schema["$defs"][name]
    required = set(node.get("required", []))
    lines = ["| key | type | default | what |", "| --- | --- | --- | --- |"]
    for key, value in node.get("properties", {}).items():
        full = resolved(schema, value)
        default = "required" if key in required else default_of(schema, value)
        lines.append(f"| `{key}` | {cell(type_of(schema, value))} | {cell(default)} | {cell(full.get('description', ''))} |")
        if full.get("type") == "object" and "$ref" not in value:
            for inner, inner_value in full.get("properties", {}).items():
                if "$ref" in inner_value:
                    continue
                lines.append(f"| `{key}.{inner}` | {cell(type_of(schema, inner_value))} "
                             f"| {cell(default_of(schema, inner_value))} | {cell(inner_value.get('description', ''))} |")
    return "\n".join(lines)


def generated():
    schema = json.loads((ROOT / "resources" / "config.schema.json").read_text(encoding="utf-8"))
    parts = [INTRO]
    for name, heading, first in SECTIONS:
        parts.append(f"\n## {heading}\n\n{first}\n\n{table(schema, name)}\n")
    return "".join(parts)


def manual_of_configuration():
    """The same as a manual page."""
    schema = json.loads((ROOT / "resources" / "config.schema.json").read_text(encoding="utf-8"))
    lines = ["title: pilotlamp-config", "section: 5", "", "# NAME", "", "pilotlamp-config - configuration of Pilotlamp", "",
             "# DESCRIPTION", "", re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", INTRO.split("\n", 2)[2]).strip(), ""]
    for name, heading, first in SECTIONS:
        node = schema["$defs"][name]
        lines += [f"# {heading.upper()}", "", first, ""]
        for key, value in node.get("properties", {}).items():
            full = resolved(schema, value)
            default = default_of(schema, value)
            lines += [f"**{key}** ({type_of(schema, value).replace('`', '')})", "",
                      f": {full.get('description', '')}" + ("" if default == "–" else f". Default: {default.strip('`')}"), ""]
    lines += ["# SEE ALSO", "", "**pilotlamp**(1), **pilotlampctl**(1)", ""]
    return "\n".join(lines)


def help_of(program, *arguments):
    environment = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="", NO_COLOR="1", QT_QPA_PLATFORM="offscreen")
    return subprocess.run([program, "help", *arguments], check=True, capture_output=True, encoding="utf-8",
                          env=environment).stdout.strip("\n")


def commands_of(program):
    return re.findall(r"^  ([a-z]+)  ", help_of(program).split("OPTIONS OF ALL COMMANDS")[0], re.M)


def manual_of_command_line(program):
    parts = ["title: pilotlampctl\nsection: 1\n\n# NAME\n\npilotlampctl - status of online services for terminals and scripts\n\n"
             "# SYNOPSIS\n\n**pilotlampctl** *COMMAND* [*OPTION*…] [*ARGUMENT*…]\n\n# DESCRIPTION\n\n"
             "Says whether a service is down, or whether it is you. It needs no display.\n\n```\n"
             + help_of(program) + "\n```\n\n# COMMANDS\n"]
    for command in commands_of(program):
        parts.append(f"\n## {command}\n\n```\n{help_of(program, command)}\n```\n")
    parts.append("\n# ENVIRONMENT\n\n**LC_ALL**, **LC_MESSAGES**, **LANG**, **LANGUAGE** set the language of what people read, also where "
                 "that locale is not installed. What programs read (JSON, CSV, OpenMetrics, iCalendar) is English in "
                 "every locale.\n\n**NO_COLOR** turns colours off. **VISUAL**, **EDITOR**: what *edit* opens a service in.\n")
    parts.append("\n# SEE ALSO\n\n**pilotlamp**(1), **pilotlamp-config**(5)\n")
    return "".join(parts)


def generated_pages(program):
    pages = {PAGE: generated(), ROOT / "docs" / "man" / "pilotlamp-config.5.md": manual_of_configuration()}
    if program:
        pages[ROOT / "docs" / "man" / "pilotlampctl.1.md"] = manual_of_command_line(program)
    return pages


def anchors(text):
    """The anchors of a page's headings, as forges make them."""
    found = set()
    for heading in re.findall(r"^#+ (.+)$", text, re.M):
        plain = re.sub(r"[^\w\- ]", "", heading.lower())
        found.add(plain.replace(" ", "-"))
    return found


def unsaid_causes():
    """Reasons of "Failed to get service status" that the program does not say (in these words)."""
    text = (ROOT / "docs" / "how-it-decides.md").read_text()
    section = text.split("<!-- causes -->")[1].split("<!-- /causes -->")[0]
    # Long texts are split over lines in the source.
    said = "".join(re.sub(r'"\s*\n\s*"', "", file.read_text()) for file in sorted((ROOT / "src").rglob("*.cpp")))
    rows = [line.split("|")[1].strip() for line in section.splitlines() if line.startswith("|")][2:]
    parts = [(row, part.strip(" ,:“”()")) for row in rows for part in row.split("…")]
    return [f"docs/how-it-decides.md: the program never says “{row}”" for row, part in parts if part not in said]


def broken_links():
    pages = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
    for page in pages:
        text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.S)
        for target in re.findall(r"\]\(([^)\s]+)\)", text):
            if re.match(r"[a-z]+:", target):
                continue
            path, _, anchor = target.partition("#")
            other = (page.parent / path).resolve() if path else page
            if not other.exists():
                yield f"{page.relative_to(ROOT)}: {target} does not exist"
            elif anchor and anchor not in anchors(other.read_text(encoding="utf-8")):
                yield f"{page.relative_to(ROOT)}: {target}: no such heading"


def main():
    arguments = sys.argv[1:]
    write = "--write" in arguments
    program = next((argument for argument in arguments if argument != "--write"), None)
    pages = generated_pages(program)
    if write:
        for page, text in pages.items():
            page.write_text(text, encoding="utf-8")
        return 0
    problems = list(broken_links()) + unsaid_causes()
    for page, text in pages.items():
        if not page.exists() or page.read_text(encoding="utf-8") != text:
            problems.append(f"{page.relative_to(ROOT)} is not current: run tests/docs/pages.py --write PILOTLAMPCTL")
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
