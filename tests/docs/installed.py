#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Pilotlamp contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs a build into a folder of its own and looks at it as a desktop does: every name that is used is there.

    installed.py BUILD-FOLDER"""
import configparser
import pathlib
import re
import subprocess
import sys
import tempfile

ID = "org.pilotlamp.Pilotlamp"
SIDES = (16, 22, 24, 32, 48, 64, 128, 256)


def main(build):
    faults = []

    def want(holds, fault):
        if not holds:
            faults.append(fault)

    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["cmake", "--install", build, "--prefix", folder], check=True, stdout=subprocess.DEVNULL)
        share = pathlib.Path(folder) / "share"
        icons = share / "icons" / "hicolor"
        for side in SIDES:
            path = icons / f"{side}x{side}" / "apps" / f"{ID}.png"
            want(path.exists(), f"no icon of {side} pixels")
            # The size stands at a fixed place of a PNG (its specification, section 11.2.2).
            want(path.exists() and int.from_bytes(path.read_bytes()[16:20], "big") == side, f"{path.name} is not {side} wide")
        want((icons / "scalable" / "apps" / f"{ID}.svg").exists(), "no scalable icon")
        want((icons / "symbolic" / "apps" / f"{ID}-symbolic.svg").exists(), "no symbolic icon")

        entry = configparser.ConfigParser(interpolation=None, strict=False)
        entry.optionxform = str
        entry.read(share / "applications" / f"{ID}.desktop", encoding="utf-8")
        want(entry["Desktop Entry"]["Icon"] == ID, "the menu entry has another icon")
        metainfo = (share / "metainfo" / f"{ID}.metainfo.xml").read_text(encoding="utf-8")
        want(f'<icon type="stock">{ID}</icon>' in metainfo, "the AppStream file has another icon")
        events = share / "knotifications5" / "pilotlamp.notifyrc"
        want(not events.exists() or f"IconName={ID}" in events.read_text(), "Plasma's events have another icon")
        autostart = pathlib.Path(__file__).parents[2] / "src" / "desktop" / "autostart.cpp"
        want(re.search(r"Icon=([\w.]+)", autostart.read_text())[1] == ID, "what starts at login has another icon")

        for name in ("bash-completion/completions/pilotlampctl", "zsh/site-functions/_pilotlampctl",
                     "fish/vendor_completions.d/pilotlampctl.fish"):
            want((share / name).exists() and (share / name).stat().st_size > 1000, f"{name} is missing or empty")
        for program in ("pilotlamp", "pilotlampctl"):
            want((pathlib.Path(folder) / "bin" / program).exists(), f"{program} is not installed")
    print("\n".join(faults) or "everything is there")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
