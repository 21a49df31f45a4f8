"""How the facts of the six instruments read: in headings, in reasons, in exports without identifiers."""

import pytest

from omi_desktop.instruments import library
from omi_desktop.records.routing import RecordState, routing
from omi_desktop.records.wording import asked_because, telling_facts

PROGRAMMES = ("esi-2005", "esi-ecp-2005", "omi-2007", "omi-2008", "omi2-2011", "iaow-2013")
READINGS = {
    "esi-2005": (
        {"case_type": "licence", "risk_class": "high", "mappa_level": "2", "child_protection": "yes"},
        ["Licence", "RoH level high", "MAPPA level 2", "Child protection"],
    ),
    "esi-ecp-2005": (
        {"order_type": "cpo", "risk_class": "low", "hours_ordered": "120", "placement_kind": "group"},
        ["CPO", "RoH level low", "Hours ordered 120", "Placed in work party"],
    ),
    "omi-2007": (
        {"case_type": "licence", "rosh_level": "very_high", "mappa_level": "none", "ppo": "yes"},
        ["Licence", "RoH level very high", "PPO"],
    ),
    "omi-2008": (
        {"case_type": "custody", "rosh_level": "none_recorded", "ppo": "no", "statutory_victim": "yes"},
        ["Custody", "RoH level none recorded", "Statutory victim contact"],
    ),
    "omi2-2011": (
        {"case_type": "custody", "rosh": "high", "mappa_eligible": "yes", "mappa_level": "3", "ppo": "yes"},
        ["Custody", "RoSH level high", "MAPPA level 3", "PPO"],
    ),
    "iaow-2013": (
        {"case_type": "licence", "rosh": "medium", "mappa": "level_1", "victim_contact_required": "yes"},
        ["Post-custody licence", "RoSH level medium", "MAPPA level 1", "Statutory victim contact"],
    ),
}
LEFT_OUT = {
    "omi2-2011": ["date_of_birth"],
    "iaow-2013": ["om_comment", "victim_comment", "offender_praise", "offender_wish", "sentencer_comment"],
}


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_every_fact_has_a_label_that_fits_into_a_line(programme):
    long = [fact.id for fact in library.shipped(programme).facts if len(fact.label) > 30]
    asked = [fact.id for fact in library.shipped(programme).facts if "?" in fact.text and not fact.short]
    assert (long, asked) == ([], [])


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_no_two_facts_of_a_form_are_called_alike(programme):
    instrument = library.shipped(programme)
    for form in instrument.forms:
        labels = [fact.label for fact in instrument.facts_of(form.id)]
        assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_a_heading_is_made_of_a_few_facts_of_the_case_that_identify_nobody(programme):
    instrument = library.shipped(programme)
    facts = [instrument.items[fact] for fact in instrument.heading]
    assert 3 <= len(facts) <= 5
    assert set(facts) <= {fact for fact in instrument.facts_of("case") if not fact.identifying}
    assert facts[0].choices


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_a_heading_reads_like_one_line_about_the_case(programme):
    instrument = library.shipped(programme)
    answers, words = READINGS[programme]
    assert telling_facts(instrument, RecordState(routing(instrument, "case"), answers)) == words


def test_a_reason_names_a_fact_by_its_short_label():
    instrument = library.shipped("omi-2008")
    item = instrument.items["self_harm_risk"]
    assert asked_because(instrument, item, {"report_prepared": "yes"}) == "Asked because of PSR prepared: Yes"


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_what_may_identify_a_person_is_marked(programme):
    marked = [fact.id for fact in library.shipped(programme).facts if fact.identifying]
    assert marked == LEFT_OUT.get(programme, [])


def test_only_the_programme_that_prints_a_word_beside_its_headlines_bands_them():
    banded = {p for p in PROGRAMMES for h in library.shipped(p).scoring.headlines if h.banded}
    assert banded == {"omi2-2011"}
