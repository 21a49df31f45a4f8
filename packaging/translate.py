"""Bring the translations up to date: python packaging/translate.py; says which texts are not translated yet.

The sources are read for texts into resources/translations/omi_desktop_cy.ts, which is what a translator
edits (with Qt Linguist, pyside6-linguist, or as text), and that is compiled into the .qm file beside it,
which the window reads. Both are committed: a wheel is built without Qt's tools.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
TRANSLATIONS = Path("resources", "translations")
WELSH = TRANSLATIONS / "omi_desktop_cy.ts"
HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def main() -> int:
    """Read the sources, compile, and say what is left; 1 where something is."""
    update(TOP / WELSH)
    release(TOP / WELSH, TOP / WELSH.with_suffix(".qm"))
    left = [source for _, source, text in messages(TOP / WELSH) if not text]
    for source in left:
        print("not translated:", source)
    return 1 if left else 0


def update(file: Path) -> None:
    """Take the texts of the sources into a .ts file; what they no longer say goes."""
    sources = sorted(path.relative_to(TOP).as_posix() for path in (TOP / "omi_desktop").rglob("*.py"))
    options = ["-locations", "none", "-no-obsolete", "-silent", "-disable-heuristic", "similartext"]
    # functions of a module call theirs _tr
    alias = ["-tr-function-alias", "tr+=_tr"]
    languages = ["-source-language", "en_GB", "-target-language", "cy_GB"]
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder, "sources")
        listed.write_text("\n".join(sources), encoding="utf-8")
        _qt("lupdate", f"@{listed}", *options, *alias, *languages, "-ts", str(file))
    _carry_over(file)


def release(file: Path, compiled: Path) -> None:
    """Compile a .ts file.

    Texts stand in it without their contexts, but where the same English has more than one translation:
    lupdate cannot always tell the context, and the window looks in both ways.
    """
    with tempfile.TemporaryDirectory() as folder:
        flat = Path(folder, "flat.ts")
        _write(_flattened(file), flat)
        _qt("lrelease", str(flat), "-qm", str(compiled), "-silent")


def messages(file: Path) -> Iterator[tuple[str, str, str]]:
    """Context, English and translation of every text; the translation is empty where it is not finished."""
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            done = message.find("translation")
            finished = done is not None and done.get("type") is None
            yield _text(context, "name"), _text(message, "source"), _text(message, "translation") * finished


def _flattened(file: Path) -> dict[str, dict[str, str]]:
    flat: dict[str, dict[str, str]] = {"": {}}
    for context, source, text in messages(file):
        if text and flat[""].setdefault(source, text) != text:
            flat.setdefault(context, {})[source] = text
    return flat


def _write(contexts: dict[str, dict[str, str]], file: Path) -> None:
    root = ET.Element("TS", version="2.1", language="cy_GB", sourcelanguage="en_GB")
    for name, texts in contexts.items():
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for source, text in texts.items():
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = source
            ET.SubElement(message, "translation").text = text
    file.write_text(HEADER + ET.tostring(root, encoding="unicode"), encoding="utf-8")


def _carry_over(file: Path) -> None:
    """A text that is translated in one context is translated in all; Qt's tool does that for none."""
    known = {source: text for _, source, text in messages(file) if text}
    tree = ET.parse(file)
    changed = False
    for message in tree.getroot().iter("message"):
        done = message.find("translation")
        if done is not None and done.get("type") and (text := known.get(_text(message, "source"))):
            done.text, changed = text, True
            del done.attrib["type"]
    if changed:
        file.write_text(HEADER + ET.tostring(tree.getroot(), encoding="unicode"), encoding="utf-8")
        # in the layout of Qt's tool again
        update(file)


def _text(element: ET.Element, name: str) -> str:
    return element.findtext(name) or ""


def _qt(tool: str, *arguments: str) -> None:
    """Run a tool of Qt from the top of the checkout, so that no file names a folder of this machine."""
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([program, *arguments], cwd=TOP, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
