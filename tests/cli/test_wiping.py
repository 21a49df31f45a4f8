"""`omi merge --receipts` and `omi wipe`: what arrived may go from the assessor's computer, nothing else."""

import json

import pytest

from omi_desktop.settings import Settings, load_settings, save_settings
from tests.cli.conftest import table


@pytest.fixture
def pack(omi, area, tmp_path, monkeypatch):
    monkeypatch.setenv("OMI_DESKTOP_SETTINGS", str(tmp_path / "settings"))
    omi("pack", area.name, "--assessor", "Ann", "ann.omi")
    table(tmp_path / "answers.csv", "case_ref,item,answer", "C1,1.2.01,yes", "C2,1.2.01,no")
    omi("answers", "import", "ann.omi", "answers.csv", "--as", "Ann")
    omi("export", "ann.omi", "ann.xlsx")
    return tmp_path / "ann.omi"


def test_the_receipt_of_a_merge_wipes_the_pack_and_its_entry_among_the_recent(omi, area, pack, tmp_path):
    save_settings(Settings(recent=(pack, area)))
    said = omi("merge", area.name, "ann.xlsx", "--receipts", "receipts").stdout
    code = json.loads((tmp_path / "receipts" / "ann receipt.json").read_text())["code"]
    assert f"Receipt for ann.xlsx: {code}\n" in said
    said = omi("wipe", pack.name, "--receipt", "receipts/ann receipt.json", "--as", "Ann").stdout
    assert said.startswith("Wiped ann.omi: ")
    assert said.endswith("2 answers had arrived.\nThe receipt is ann wiped.json.\n")
    assert not pack.exists()
    assert load_settings().recent == (area,)


def test_the_code_that_json_names_does_it_too(omi, area, pack):
    merged = json.loads(omi("merge", area.name, "ann.xlsx", "--json").stdout)
    (handover,) = merged["handovers"]
    document = json.loads(omi("wipe", pack.name, "--receipt", handover["code"], "--json").stdout)
    assert (document["head"], document["given"]) == (handover["head"], 2)


def test_a_rehearsal_gives_no_receipt(omi, area, pack):
    assert json.loads(omi("merge", area.name, "ann.xlsx", "--dry-run", "--json").stdout)["handovers"] == []


def test_a_pack_with_more_in_it_stays_and_the_number_is_said(omi, area, pack, tmp_path):
    (handover,) = json.loads(omi("merge", area.name, "ann.xlsx", "--json").stdout)["handovers"]
    table(tmp_path / "answers.csv", "case_ref,item,answer", "C1,1.2.01,no")
    omi("answers", "import", "ann.omi", "answers.csv")
    said = omi("wipe", pack.name, "--receipt", handover["code"], status=1).stderr
    assert "1 answer was not handed over" in said
    assert pack.exists()
