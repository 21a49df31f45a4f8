"""The pages behind scores, made out of the live scores and the file: questions, criteria, cases."""

from PySide6.QtCore import QCoreApplication

from omi_desktop.app.session import CASE, Session
from omi_desktop.instruments.model import NOT_APPLICABLE, Question
from omi_desktop.records.routing import RecordState
from omi_desktop.records.wording import answer_text
from omi_desktop.scoring.explain import (
    SMALL_NUMBER,
    Figures,
    ScoreRef,
    band_of,
    cases_text,
    counts_text,
    explanation,
    parts,
    percent_text,
    questions_behind,
    score_of,
    title,
)
from omi_desktop.scoring.findings import noun_of
from omi_desktop.scoring.intervals import wilson
from omi_desktop.scoring.live import LiveScores
from omi_desktop.scoring.rules import Score
from omi_desktop.scoring.tally import Tally, side
from omi_desktop.ui.language import core
from omi_desktop.ui.models.score_page import Cell, Column, Page, Row


def _tr(text: str) -> str:
    return QCoreApplication.translate("ScorePages", text)


class ScorePages:
    """Makes the page of a score for a view: "case" for the profile of the case in hand, else all cases."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._instrument = session.instrument
        self._figures = Figures(session.instrument)

    def page(self, ref: ScoreRef, view: str) -> Page:
        """What is behind a score."""
        if ref.kind == "question":
            return self._cases_page(ref)
        if parts(self._instrument, ref):
            return self._parts_page(ref, view)
        return self._case_questions(ref) if view == CASE else self._questions(ref)

    def _live(self, view: str) -> LiveScores:
        return self._session.case_scores() if view == CASE else self._session.live()

    def _case_name(self) -> str:
        case = self._session.case
        return _tr("Case {0}").format(self._session.record(case).ref) if case else _tr("This case")

    def _framed(
        self, ref: ScoreRef, view: str, columns: tuple[Column, ...], rows: list[Row], hint: str
    ) -> Page:
        """The page with the heading, the line that explains it and the band."""
        live = self._live(view)
        score = score_of(live, ref)
        heading = f"{title(self._instrument, ref)} — {percent_text(score)}"
        if view == CASE:
            heading = f"{self._case_name()} · {heading}"
        band = band_of(self._instrument, ref, score)
        remark = _tr("{0}: from {1}% upwards").format(band.text, band.floor) if band else ""
        evidence = band.evidence if band else ""
        return Page(heading, core(explanation(live, ref)), columns, tuple(rows), remark, evidence, hint)

    # --- questions -------------------------------------------------------------------------------

    def _questions(self, ref: ScoreRef) -> Page:
        """All cases: how often each question was answered above the line."""
        case = self._session.case
        columns = (
            Column(_tr("No.")),
            Column(_tr("Question"), wide=True),
            Column(_tr("Above the line")),
            Column(_tr("Per cent"), figures=True, tip=_tr("From {0} relevant cases").format(SMALL_NUMBER)),
            Column(
                _tr("95% interval"), figures=True, tip=_tr("Wilson's interval of the proportion, in per cent")
            ),
            *([Column(self._case_name())] if case else []),
            Column(_tr("Part in the score")),
        )
        rows = [
            self._question_row(place, question, case)
            for place, question in enumerate(questions_behind(self._instrument, ref))
        ]
        return self._framed(ref, "all", columns, rows, _tr("Enter opens a question to its cases"))

    def _question_row(self, place: int, question: Question, case: str) -> Row:
        tally = self._session.live().tally(question.id)
        rank = None if tally.proportion is None else float(tally.proportion)
        few = tally.relevant < SMALL_NUMBER
        own = [self._answer_cell(question, self._session.state(case))] if case else []
        return Row(
            (
                Cell(question.id, place),
                Cell(question.text, question.text.casefold()),
                Cell(core(cases_text(tally)) if question.sided else "", float(tally.relevant)),
                Cell("" if few else percent_text(tally.proportion), rank),
                Cell(_interval(tally), rank),
                *own,
                self._part_cell(question, tally.relevant),
            ),
            ScoreRef("question", question.id),
            quiet=not (question.scored and question.sided),
        )

    def _case_questions(self, ref: ScoreRef) -> Page:
        """One case: its answers, on which side of the line they lie, and how all cases stand."""
        columns = (
            Column(_tr("No.")),
            Column(_tr("Question"), wide=True),
            Column(_tr("Answer")),
            Column(_tr("Line")),
            Column(_tr("All cases")),
            Column(_tr("Part in the score")),
        )
        rows = [
            self._case_question_row(place, question)
            for place, question in enumerate(questions_behind(self._instrument, ref))
        ]
        return self._framed(ref, CASE, columns, rows, _tr("Enter goes to the question"))

    def _case_question_row(self, place: int, question: Question) -> Row:
        case, tally = self._session.case, self._session.live().tally(question.id)
        state = self._session.state(case) if case else None
        relevant = self._session.case_scores().tally(question.id).relevant
        proportion = None if tally.proportion is None else float(tally.proportion)
        return Row(
            (
                Cell(question.id, place),
                Cell(question.text, question.text.casefold()),
                self._answer_cell(question, state) if state else Cell(""),
                _line_cell(question, state.counted(question.id) if state else None),
                Cell(_of_all(tally.relevant, core(cases_text(tally)), tally.proportion), proportion),
                self._part_cell(question, relevant),
            ),
            (case, question.id) if case else None,
            quiet=not relevant,
        )

    def _answer_cell(self, question: Question, state: RecordState) -> Cell:
        """The answer that counts; otherwise why there is none."""
        answer = state.counted(question.id)
        if answer is not None:
            text = core(answer_text(question, answer))
        else:
            text = _tr("not answered") if question.id in state.applying else _tr("not asked")
        return Cell(text, text.casefold() if answer is not None else None)

    def _part_cell(self, question: Question, relevant: int) -> Cell:
        weight = self._instrument.scoring.summary_weight
        if not question.sided or not question.scored:
            return Cell(_tr("Recorded only"), 3)
        if not relevant:
            return Cell(_tr("Left out: not relevant"), 2)
        if question.summary and weight is not None:
            return Cell(_tr("Summary question, {0}").format(percent_text(weight)), 0)
        return Cell(_tr("Counts"), 1)

    # --- criteria and sections -------------------------------------------------------------------

    def _parts_page(self, ref: ScoreRef, view: str) -> Page:
        """The scores that a section or a weighted headline is put together from."""
        made_of = parts(self._instrument, ref)
        banded = bool(self._instrument.scoring.bands) and made_of[0][0].kind == "criterion"
        columns = (
            Column(_tr("No.")),
            Column(_tr("Criterion") if made_of[0][0].kind == "criterion" else _tr("Section"), wide=True),
            Column(_tr("All cases"), figures=True),
            Column(self._case_name(), figures=True),
            *([Column(_tr("Band"))] if banded else []),
            Column(_tr("Made of")),
            Column(_tr("Weight"), figures=True),
        )
        rows = [
            self._part_row(place, part, weight, view, banded) for place, (part, weight) in enumerate(made_of)
        ]
        return self._framed(ref, view, columns, rows, _tr("Enter opens what a score is made of"))

    def _part_row(self, place: int, part: ScoreRef, weight: int, view: str, banded: bool) -> Row:
        name = title(self._instrument, part).removeprefix(f"{part.id} ")
        figure = self._figures.of(self._live(view), part)
        band = band_of(self._instrument, part, figure.score)
        return Row(
            (
                Cell(part.id, place),
                Cell(name, name.casefold()),
                _score_cell(score_of(self._session.live(), part)),
                _score_cell(score_of(self._session.case_scores(), part)),
                *([Cell(band.text if band else "", -band.floor if band else None)] if banded else []),
                Cell(core(counts_text(part, figure, view == CASE)), figure.used),
                Cell(str(weight), weight),
            ),
            part,
            quiet=figure.score is None,
        )

    # --- cases -----------------------------------------------------------------------------------

    def _cases_page(self, ref: ScoreRef) -> Page:
        """A question's cases: what each answered and noted, those below the line first."""
        question, form = self._question(ref.id), self._instrument.form_of(ref.id)
        tally = self._session.live(form).tally(ref.id)
        columns = (
            Column(_tr("Case") if form == CASE else _tr("Record")),
            Column(_tr("Answer")),
            Column(_tr("Line")),
            Column(_tr("Note"), wide=True),
        )
        notes = self._session.inspection.notes_on(ref.id)
        records = self._session.records(form)
        rows = [self._case_row(question, record.id, record.ref, notes) for record in records]
        rows.sort(key=lambda row: (row.cells[2].rank is None, row.cells[2].rank))
        said = core(cases_text(tally, noun_of(form)))
        if tally.relevant:
            said = _tr("{0} above the line, 95% interval {1} per cent").format(said, _interval(tally))
        heading = title(self._instrument, ref)
        if tally.relevant >= SMALL_NUMBER:
            heading = f"{heading} — {percent_text(tally.proportion)}"
        return Page(heading, said, columns, tuple(rows), hint=_tr("Enter goes to the answer"))

    def _case_row(self, question: Question, record: str, ref: str, notes: dict[str, str]) -> Row:
        state = self._session.state(record)
        line = _line_cell(question, state.counted(question.id))
        note = notes.get(record, "")
        return Row(
            (
                Cell(ref, ref.casefold()),
                self._answer_cell(question, state),
                line,
                Cell(note, note.casefold() or None),
            ),
            (record, question.id),
            quiet=line.rank is None,
        )

    def _question(self, item: str) -> Question:
        found = self._instrument.items[item]
        assert isinstance(found, Question)
        return found


def _score_cell(score: Score) -> Cell:
    return Cell(percent_text(score), None if score is None else float(score))


def _line_cell(question: Question, answer: str | None) -> Cell:
    """The side of the line an answer lies on, those below it first."""
    above = side(question, answer)
    if above is not None:
        return Cell(_tr("above"), 1) if above else Cell(_tr("below"), 0)
    return Cell(_tr("not relevant") if answer in (None, NOT_APPLICABLE) else _tr("recorded only"))


def _of_all(relevant: int, counts: str, proportion: Score) -> str:
    return counts if relevant < SMALL_NUMBER else f"{percent_text(proportion)} · {counts}"


def _interval(tally: Tally) -> str:
    """In whole per cent."""
    found = wilson(tally)
    return core(f"{found.low * 100:.0f} to {found.high * 100:.0f}") if found else ""
