"""The language of the window: which one, Welsh put in place of the English texts, and how its dates read."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from omi_desktop import paths
from omi_desktop.instruments.languages import ENGLISH

WELSH = "cy"
NAMES = {ENGLISH: "English", WELSH: "Cymraeg"}
"""What the window speaks, each by its own name: somebody who reads no English has to find Welsh."""
CORE = "Core"
"""The context of sentences that come from the parts without Qt, which are written in English there."""
_JOINTS = (r"(?<=[.!?]) ", ", ", "; ")
"""What sentences of the core are put together with."""
_KEPT = 4000
"""Sentences kept at most."""
_FEW = 8
"""Characters of its own with which a template of two places would fit about any sentence."""
_ANSWER = re.compile(r"(?<=: )[^,;:]+")
"""The answer in "PSR prepared: Yes"."""


class Welsh(QTranslator):
    """A text by its context, or wherever else it stands: the same English has the same Welsh."""

    def __init__(self) -> None:
        super().__init__()
        self._said: dict[str, str] = {}
        """Sentences of the core that were looked for."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        # the keys have their English names on Welsh keyboards too
        if not source or context == "QShortcut":
            return source
        if context != CORE:
            return self._known(context, source) or source
        if len(self._said) > _KEPT:
            self.forget()
        if source not in self._said:
            # the reason of a row is the same whenever it is painted
            self._said[source] = self._of_core(source) or source
        return self._said[source]

    def forget(self) -> None:
        """Let go of sentences that may name a case."""
        self._said.clear()

    def _known(self, context: str, source: str) -> str:
        # an answer that an instrument offers may read like a text of the window: it is not one
        if context == CORE and source not in _core_texts():
            return ""
        return str(super().translate(context, source) or super().translate("", source) or "")

    def _of_core(self, text: str) -> str:
        """A sentence with names or numbers in it, or several put together of which all are known."""
        for joint in _JOINTS:
            parts = re.split(f"({joint})", text)
            said = [self._known(CORE, part) or self._filled_in(part) for part in parts[::2]]
            if len(said) > 1 and all(said):
                parts[::2] = said
                return "".join(parts)
        return self._known(CORE, text) or self._filled_in(text)

    def _filled_in(self, sentence: str) -> str:
        """A sentence with places filled in, found by what stands round them."""
        for pattern, template in _patterns():
            if (match := pattern.fullmatch(sentence)) and (said := self._known(CORE, template)):
                count = next((int(part) for part in match.groups() if part.isdigit()), 0)
                return form_of(said, count).format(*map(self._filling, match.groups()))
        return ""

    def _filling(self, part: str) -> str:
        """What a place is filled with: a sentence of its own, or labels with their answers."""
        return self._of_core(part) or _ANSWER.sub(lambda found: self._known(CORE, found[0]) or found[0], part)


_spoken: list[Welsh] = []


def language() -> str:
    """What the window speaks now."""
    return WELSH if _spoken else ENGLISH


def chosen(setting: str) -> str:
    """The language that a setting stands for: the computer's own where it is empty or not known here."""
    if setting in NAMES:
        return setting
    return WELSH if QLocale.system().language() == QLocale.Language.Welsh else ENGLISH


def speak(setting: str) -> bool:
    """Have all that is shown from now on in the language of a setting; whether that is another one."""
    wanted = chosen(setting)
    if wanted == language():
        return False
    if wanted == ENGLISH:
        QCoreApplication.removeTranslator(_spoken.pop())
        return True
    welsh = Welsh()
    if not welsh.load(str(paths.resources() / "translations" / "omi_desktop_cy.qm")):
        return False
    _spoken.append(welsh)
    return QCoreApplication.installTranslator(welsh)


def forget() -> None:
    """Keep no sentence of an inspection that is locked."""
    for translator in _spoken:
        translator.forget()


def locale() -> QLocale:
    """How dates read: British in either language."""
    named = QLocale.Language.Welsh if _spoken else QLocale.Language.English
    return QLocale(named, QLocale.Country.UnitedKingdom)


def core(sentence: str) -> str:
    """A sentence of the parts without Qt (a reason, an error, the kind of a note) as the window says it.

    They are written in English for the command line and the workbook, which stay English; what has no
    translation is shown as it is, and so is what is Welsh already.
    """
    return QCoreApplication.translate(CORE, sentence) if sentence and _spoken else sentence


def form_of(text: str, count: int) -> str:
    """The form of a text for a number: "{count} achos|2={count} ..." has another one for 2.

    Welsh keeps the noun in the singular after a number, but 2, 3 and 6 change its beginning; Qt's own
    plural forms of Welsh take 2 to 5 for one.
    """
    usual, *others = text.split("|")
    for other in others:
        numbers, _, form = other.partition("=")
        if str(count) in numbers.split(","):
            return form
    return usual


@lru_cache(maxsize=1)
def _core_texts() -> frozenset[str]:
    from omi_desktop.ui.core_texts import TEXTS

    return frozenset(TEXTS)


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Every sentence of the core that has places to fill in, the one with most words of its own first."""
    templates = sorted((text for text in _core_texts() if "{0}" in text), key=_order)
    return tuple((_pattern(template), template) for template in templates)


def _order(template: str) -> tuple[int, str]:
    return -len(re.sub(r"\{\d\}", "", template)), template


def _pattern(template: str) -> re.Pattern[str]:
    """A template as a pattern; its places are in order. "{0} to {1}" would fit anything but for numbers."""
    words = re.split(r"\{\d\}", template)
    few = len(words) > 2 and len("".join(words)) <= _FEW
    place = r"([\d.,%]+)" if few else "(.+?)"
    return re.compile(place.join(map(re.escape, words)), re.DOTALL)
