"""A small instrument with one of everything, for tests that need a form and not a programme."""

from functools import cache

from omi_desktop.instruments.loader import parse
from omi_desktop.instruments.model import Instrument

SMALL = """
schema = 1
id = "small"
title = "A small inspection"
abbreviation = "SMALL"
years = "2008"

[[scale]]
id = "yes_no"
choice = [{ id = "yes", text = "Yes", above_line = true }, { id = "no", text = "No", above_line = false }]

[[scale]]
id = "quality"
choice = [
  { id = "sufficient", text = "Sufficient", above_line = true },
  { id = "insufficient", text = "Insufficient", above_line = false },
]

[[scale]]
id = "rating"
choice = [{ id = "strong", text = "Strong" }, { id = "weak", text = "Weak" }]

[[form]]
id = "case"
title = "Case file"
per = "case"

[[form]]
id = "interview"
title = "Interview"
per = "offender"

[[form]]
id = "management"
title = "Management"
per = "inspection"

[[fact]]
id = "type"
form = "case"
text = "Type of case"
kind = "choice"
choices = [["order", "Community order"], ["licence", "Licence"]]

[[fact]]
id = "recalled"
form = "case"
text = "Recalled?"
kind = "yes_no"
when = { type = ["licence"] }

[[fact]]
id = "started"
form = "case"
text = "Start of supervision"
kind = "date"

[[fact]]
id = "hours"
form = "case"
text = "Hours ordered"
kind = "number"

[[fact]]
id = "office"
form = "case"
text = "Office"
kind = "text"

[[section]]
id = "1"
form = "case"
title = "Assessment"

[[section]]
id = "I"
form = "interview"
title = "Interview"

[[section]]
id = "M"
form = "management"
title = "Management"

[[criterion]]
id = "1.9"
section = "1"
title = "Worked example"

[[criterion]]
id = "1.8"
section = "1"
title = "Licences"

[[criterion]]
id = "I.1"
section = "I"
title = "Interview"

[[criterion]]
id = "M.1"
section = "M"
title = "Leadership"

[[question]]
id = "a"
criterion = "1.9"
text = "First?"
scale = "yes_no"

[[question]]
id = "b"
criterion = "1.9"
text = "Second?"
scale = "yes_no"
na = true

[[question]]
id = "s"
criterion = "1.9"
text = "In all?"
scale = "quality"
summary = true

[[question]]
id = "released"
criterion = "1.8"
text = "Seen on release?"
scale = "yes_no"
when = { type = ["licence"] }

[[question]]
id = "promptly"
criterion = "1.8"
text = "Promptly?"
scale = "yes_no"
when = { released = ["yes"] }

[[question]]
id = "listened"
criterion = "I.1"
text = "Did they listen?"
scale = "yes_no"

[[question]]
id = "vision"
criterion = "M.1"
text = "Vision"
scale = "rating"

[[question]]
id = "partners"
criterion = "M.1"
text = "Partners"
scale = "rating"
when = { vision = ["strong"] }

[scoring]
summary_weight = 0.2

[scoring.management]
criteria = ["M.1"]

[[scoring.management.grade]]
id = "met"
text = "Met"
conditions = [{ ratings = ["strong"], at_least_share = "1" }]

[[scoring.management.grade]]
id = "not_met"
text = "Not met"
conditions = []
"""

NAMED = SMALL.replace('id = "office"', 'id = "office"\nidentifying = true')
"""The same with a fact that identifies a person."""


@cache
def small(summary_weight: str = "0.2") -> Instrument:
    """The small instrument; with an empty `summary_weight` every question counts alike."""
    line = f"summary_weight = {summary_weight}" if summary_weight else ""
    return parse(SMALL.replace("summary_weight = 0.2", line))
