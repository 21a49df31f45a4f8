"""`omi instrument xlsform`: a form for each programme, or a sentence."""

import pytest
from pyxform.xls2xform import convert

from omi_desktop.instruments.library import ids


@pytest.mark.parametrize("programme", ids())
def test_each_programme_has_its_form(omi, tmp_path, programme):
    said = omi("instrument", "xlsform", programme, "form.xlsx").output
    assert f"the case form of {programme}" in said
    assert convert(tmp_path / "form.xlsx", validate=False).xform.startswith("<?xml")


@pytest.mark.parametrize(
    ("programme", "out", "status", "said"),
    [
        ("omi-1999", "form.xlsx", 2, 'There is no programme "omi-1999"'),
        ("omi-2008", "form.csv", 2, "End its name in .xlsx"),
        ("omi-2008", "nowhere/form.xlsx", 3, "there is no folder nowhere"),
    ],
)
def test_what_cannot_be_written_is_said_in_a_sentence(omi, tmp_path, programme, out, status, said):
    assert said in omi("instrument", "xlsform", programme, out, status=status).output
