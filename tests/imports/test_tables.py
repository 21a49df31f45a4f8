"""Tables as people save them: every usual CSV, workbooks, and files that are neither."""

import datetime
import zipfile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from omi_desktop.errors import FileMissing, FileUnusable
from omi_desktop.imports.tables import MOST_COLUMNS, read_table

PLAIN = "ref,name\n1,Zoë\n2,“Bo”\n"


def cells(path):
    table = read_table(path)
    return [table.header.cells, *(row.cells for row in table.rows)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_usual_csv_reads_the_same(tmp_path, encoding, separator, line_end):
    file = tmp_path / "list.csv"
    file.write_bytes(PLAIN.replace(",", separator).replace("\n", line_end).encode(encoding))
    assert cells(file) == [("ref", "name"), ("1", "Zoë"), ("2", "“Bo”")]


def test_rows_keep_the_numbers_they_have_in_the_file(tmp_path):
    file = tmp_path / "list.csv"
    file.write_text('\nref,note\n\n1,"two\nlines, and a comma"\n,,\n2,x\n')
    table = read_table(file)
    assert table.header.number == 2
    assert [(row.number, row.cells) for row in table.rows] == [
        (4, ("1", "two\nlines, and a comma")),
        (6, ("2", "x")),
    ]


def test_a_separator_inside_quotation_marks_does_not_mislead(tmp_path):
    file = tmp_path / "list.csv"
    file.write_text('"ref; number; of; the case",name\n1,A\n')
    assert cells(file) == [("ref; number; of; the case", "name"), ("1", "A")]


def test_a_workbook_gives_dates_numbers_and_ticks_as_text(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["ref", "date", "time", "tick", "share", "number"])
    moment = datetime.datetime(2008, 1, 14, 9, 30)  # noqa: DTZ001 (a cell has no time zone)
    sheet.append([1001, datetime.date(2008, 1, 14), moment, True, 0.5, 12.0])
    sheet.append([])
    sheet.append(["  C2  ", None, None, False])
    book.save(tmp_path / "list.xlsx")
    table = read_table(tmp_path / "list.xlsx")
    assert [(row.number, row.cells) for row in table.rows] == [
        (2, ("1001", "2008-01-14", "2008-01-14 09:30:00", "yes", "0.5", "12")),
        (4, ("C2", "", "", "no")),
    ]


def test_a_workbook_with_one_cell_far_away_is_read_without_all_between(tmp_path):
    book = openpyxl.Workbook()
    book.active["A1"] = "ref"
    book.active["A2"] = "1"
    book.active["A9000"] = "2"
    book.save(tmp_path / "list.xlsx")
    assert [row.number for row in read_table(tmp_path / "list.xlsx").rows] == [2, 9000]


def test_more_columns_than_a_list_has_are_refused(tmp_path):
    book = openpyxl.Workbook()
    book.active.cell(1, MOST_COLUMNS + 5, "far")
    book.save(tmp_path / "list.xlsx")
    with pytest.raises(FileUnusable, match="more than 1000 columns"):
        read_table(tmp_path / "list.xlsx")


def test_a_workbook_that_unpacks_to_too_much_is_refused_before_it_is(tmp_path):
    with (
        zipfile.ZipFile(tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(301):
            part.write(bytes(1_000_000))
    with pytest.raises(FileUnusable, match="unpacks to more"):
        read_table(tmp_path / "bomb.xlsx")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"\n,,\n", "is empty"),
        (b"PK\x03\x04 and nothing more", "is damaged or was cut short"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is an old .xls file or has a password"),
        (b"ref,\x81\x8d\n", "is not a text file"),
        (b"ref\x00,name\n", "is not a text file"),
        (b'ref,"name\n1,2\n', "cannot be read as CSV at line 2"),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(tmp_path, content, said):
    (tmp_path / "list.csv").write_bytes(content)
    with pytest.raises(FileUnusable, match=said):
        read_table(tmp_path / "list.csv")


def test_a_workbook_with_entities_is_refused(tmp_path):
    openpyxl.Workbook().save(tmp_path / "list.xlsx")
    evil = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>'
    with zipfile.ZipFile(tmp_path / "list.xlsx") as good, zipfile.ZipFile(tmp_path / "evil.xlsx", "w") as bad:
        for name in good.namelist():
            bad.writestr(name, evil if "sheet1" in name else good.read(name))
    with pytest.raises(FileUnusable, match="declares entities of its own"):
        read_table(tmp_path / "evil.xlsx")


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(FileMissing, match="cannot be read"):
        read_table(tmp_path / "none.csv")
    with pytest.raises(FileMissing, match="cannot be read"):
        read_table(tmp_path)


@given(content=st.binary(max_size=300))
def test_any_file_is_a_table_or_is_refused(tmp_path_factory, content):
    file = tmp_path_factory.mktemp("any") / "list.csv"
    file.write_bytes(content)
    try:
        table = read_table(file)
    except FileUnusable:
        return
    assert any(table.header.cells)
    assert all(any(row.cells) for row in table.rows)
