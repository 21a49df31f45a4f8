"""The Qt in use keeps count of None: PySide6 6.12.0 on Python 3.11 does not, and dies within a minute."""

import sys

from PySide6.QtCore import QObject

CALLS = 3000


def test_calls_that_return_nothing_leave_none_alone():
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("question")
    # a handful more or less comes from the interpreter itself; the fault is one for each call
    assert abs(sys.getrefcount(None) - before) < CALLS / 100
