"""The dataset as a Parquet file: typed columns, written a batch of rows at a time."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from pathlib import Path

import pyarrow
from pyarrow import parquet

from omi_desktop.exports.dataset.columns import Column, Row

BATCH = 20_000
"""Rows held in memory, and in one row group."""
TYPES = {"text": pyarrow.string(), "flag": pyarrow.bool_(), "number": pyarrow.float64()}


def write(path: Path, columns: Iterable[Column], rows: Iterable[Row]) -> None:
    """Write the rows batch by batch. Raises OSError."""
    schema = pyarrow.schema([
        pyarrow.field(column.name, TYPES[column.kind], metadata={"description": column.label})
        for column in columns
    ])  # fmt: skip
    remaining = iter(rows)
    # snappy: every reader of Parquet knows it
    with parquet.ParquetWriter(path, schema, compression="snappy") as writer:
        while batch := list(islice(remaining, BATCH)):
            arrays = [
                pyarrow.array(values, field.type)
                for values, field in zip(zip(*batch, strict=True), schema, strict=True)
            ]
            writer.write_table(pyarrow.Table.from_arrays(arrays, schema=schema), row_group_size=BATCH)
