"""Welsh texts: every text of the sources is marked and translated, and the compiled file is up to date."""

from __future__ import annotations

import ast
import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from omi_desktop.ui import core_texts
from omi_desktop.ui.menus import MENUS, SEPARATOR

TOP = Path(__file__).resolve().parents[2]
TS = TOP / "resources" / "translations" / "omi_desktop_cy.ts"
MARKS = {"tr", "_tr", "translate", "QT_TRANSLATE_NOOP"}
LOGGED = {"debug", "info", "warning", "error", "exception"}
LOOKS_LIKE_TEXT = re.compile(r"[A-Za-z]{2,}[ ,.]+[A-Za-z]|^[A-Z][a-z]+$")
MARKUP = re.compile(r"<\w|\w: .*;")
"""HTML, and style sheets."""
FORMS = re.compile(r"\|(?=[\d,]+=)")
UNMARKED = {
    # names that are the same in every language
    "OMI Desktop", "OMI Desktop ", " – OMI Desktop", " (OMI Desktop ", "English", "Cymraeg", "PDF (*.pdf)",
    # names of keys, of contexts, of kinds of thing, of files
    "Left", "Right", "Up", "Down", "Enter", "Return", "Esc", "Del", "Tab", "Backspace", "Back", "Forward",
    "Guided tour.omi",
    "Core", "Guarding", "Menus", "Rekeying", "Reviewing", "Wiping", "Fusion", "Made", "Report", "Widget",
    "omi_desktop_cy.qm", "omi-desktop.svg", "omi-desktop.log", "omi-desktop.faults.log",
    "omi_desktop.crash", "eff-long.txt", "contents.toml", "window.ini", "choice line",
    "columns without number",
    # formats of dates
    "d MMMM yyyy", "dddd d MMMM yyyy",
    # measured for the width of a column, and said on stderr for whoever looks after the program
    "Was the risk management plan finished before the offender was released from custody or not?",
    "omi-desktop: an error could not be reported\n", "the process ended without a word",
}  # fmt: skip
"""What looks like a text and is not one, or comes through `language.core` (its texts are allowed, too)."""


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """packaging/translate.py; its folder is no package."""
    spec = importlib.util.spec_from_file_location("translate", TOP / "packaging" / "translate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def welsh(tool: ModuleType) -> dict[str, str]:
    return {source: text for _, source, text in tool.messages(TS)}


def test_every_text_of_the_sources_is_translated(tool: ModuleType, tmp_path: Path) -> None:
    again = tmp_path / TS.name
    again.write_bytes(TS.read_bytes())
    tool.update(again)
    assert [source for _, source, text in tool.messages(again) if not text] == []
    assert again.read_text() == TS.read_text(), "run packaging/translate.py"


def test_the_compiled_texts_are_those_of_the_translator(tool: ModuleType, tmp_path: Path) -> None:
    tool.release(TS, tmp_path / "again.qm")
    assert (tmp_path / "again.qm").read_bytes() == TS.with_suffix(".qm").read_bytes()


def test_the_texts_name_no_folder_of_a_machine() -> None:
    assert "<location" not in TS.read_text()


def test_each_translation_has_the_places_of_its_text(welsh: dict[str, str]) -> None:
    wrong = [
        (source, form)
        for source, text in welsh.items()
        for form in _forms(text)
        if _places(form) != _places(source)
    ]
    assert wrong == []


def test_each_translation_ends_as_its_text_does(welsh: dict[str, str]) -> None:
    ends = (".", "…", ":", "?")
    found = [s for s, t in welsh.items() if s.endswith(ends) and not t.endswith(s[-1])]
    assert [source for source in found if source != "No."] == []


def test_only_texts_that_count_have_other_forms(welsh: dict[str, str]) -> None:
    with_forms = [source for source, text in welsh.items() if len(_forms(text)) > 1]
    assert [source for source in with_forms if "{count}" not in source and "{0} " not in source] == []


def test_every_key_of_a_menu_is_its_own_in_both_languages(welsh: dict[str, str]) -> None:
    menus = [[title for title, _ in MENUS]]
    menus += [[one.text for one in commands if one is not SEPARATOR] for _, commands in MENUS]
    for texts in (*menus, *([welsh[text] for text in menu] for menu in menus)):
        keys = [match[1].lower() for text in texts if (match := re.search(r"&(\w)", text))]
        assert sorted(keys) == sorted(set(keys)), texts


def test_the_sentences_of_the_core_are_still_said_there() -> None:
    said = set(re.findall(r"\w+", " ".join(_core_literals())))
    gone = {text: missing for text in core_texts.TEXTS if (missing := _words(text) - said)}
    assert gone == {}


def test_no_text_is_shown_unmarked() -> None:
    known = UNMARKED | {part for text in core_texts.TEXTS for part in re.split(r"\{\d\}", text)}
    found = [
        f"{file.relative_to(TOP)}:{line} {text!r}"
        for folder in ("ui", "app")
        for file in sorted((TOP / "omi_desktop" / folder).rglob("*.py"))
        for line, text in _unmarked(ast.parse(file.read_text()))
        if text not in known and not MARKUP.search(text)
    ]
    assert found == []


def test_an_unmarked_text_is_found() -> None:
    code = 'def f(label):\n    label.setText("Two words")\n    label.setText(tr("Two words"))\n'
    assert list(_unmarked(ast.parse(code))) == [(2, "Two words")]


def _forms(text: str) -> list[str]:
    usual, *others = FORMS.split(text)
    return [usual, *(other.partition("=")[2] for other in others)]


def _places(text: str) -> list[str]:
    return sorted(re.findall(r"\{[^}]*\}|%\w", text))


def _words(template: str) -> set[str]:
    return set(re.findall(r"[A-Za-z]{4,}", template))


def _core_literals() -> Iterator[str]:
    for part in ("records", "scoring", "store", "fieldwork", "merging", "app", "settings.py", "errors.py"):
        place = TOP / "omi_desktop" / part
        for file in place.rglob("*.py") if place.is_dir() else (place,):
            for node in ast.walk(ast.parse(file.read_text())):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value


def _unmarked(node: ast.AST) -> Iterator[tuple[int, str]]:
    """Literals that look like a text, outside docstrings, annotations, comparisons and what is logged."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and LOOKS_LIKE_TEXT.search(node.value):
        yield node.lineno, node.value
    for child in ast.iter_child_nodes(node):
        if not _is_passed_over(node, child):
            yield from _unmarked(child)


def _is_passed_over(parent: ast.AST, child: ast.AST) -> bool:
    if isinstance(child, ast.Call):
        called = child.func.attr if isinstance(child.func, ast.Attribute) else getattr(child.func, "id", "")
        return called in MARKS | LOGGED
    if isinstance(child, ast.Expr):
        return isinstance(child.value, ast.Constant)
    if isinstance(parent, ast.AnnAssign | ast.arg):
        return child is parent.annotation
    return isinstance(child, ast.Compare) or child is getattr(parent, "returns", None)
