"""An export in another process says how far it is, stops when asked, and hands back what went wrong."""

import pickle

import openpyxl

from omi_desktop.exports.worker import (
    Cancelled,
    ExportProcess,
    ExportRequest,
    Failed,
    Finished,
    Message,
    Progressed,
)
from omi_desktop.store.inspection import Inspection
from tests.small import SMALL

WAIT = 60.0


def all_messages(process: ExportProcess) -> list[Message]:
    found: list[Message] = []
    while not found or isinstance(found[-1], Progressed):
        found += process.messages(WAIT)
    return found


def test_it_exports_while_the_inspection_is_open_elsewhere(inspection, case, out):
    inspection.answer(case, "a", "yes")
    *shares, last = all_messages(ExportProcess(ExportRequest(inspection.path, None, out)))
    assert isinstance(last, Finished)
    assert last.receipt.answers == 1
    assert [message.share for message in shares][-1] == 1.0
    assert openpyxl.load_workbook(out)["Cases"]["A3"].value == "C1"


def test_an_inspection_with_a_passphrase_needs_it(tmp_path, out):
    Inspection.create(tmp_path / "s.omi", SMALL, area="X", passphrase="open sesame").close()
    assert isinstance(last_of(ExportRequest(tmp_path / "s.omi", "open sesame", out)), Finished)
    refusal = last_of(ExportRequest(tmp_path / "s.omi", "wrong", out))
    assert isinstance(refusal, Failed)
    assert refusal.title.startswith("This passphrase does not open")


def test_what_went_wrong_comes_back_as_a_sentence_and_its_mend(inspection, out):
    refusal = last_of(ExportRequest(inspection.path, None, out.parent))
    assert refusal == Failed(
        f"Not exported: {out.parent} is a folder.",
        "No workbook was written. Name a file in it, such as week.xlsx.",
    )


def test_cancelled_it_leaves_the_file_as_it_was(inspection, case, out):
    out.write_bytes(b"before")
    process = ExportProcess(ExportRequest(inspection.path, None, out))
    process.cancel()
    assert isinstance(all_messages(process)[-1], Cancelled)
    assert out.read_bytes() == b"before"
    assert [path.name for path in out.parent.iterdir()] == [out.name]
    assert process.messages() == []


def test_a_request_can_be_sent_to_another_process(tmp_path):
    request = ExportRequest(tmp_path / "a.omi", "secret", tmp_path / "a.xlsx", "Amal", "word")
    assert pickle.loads(pickle.dumps(request)) == request


def last_of(request: ExportRequest) -> Message:
    return all_messages(ExportProcess(request))[-1]
