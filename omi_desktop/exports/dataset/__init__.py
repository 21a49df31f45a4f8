"""The answers as one long table for statisticians: a row an answer, as CSV, Parquet or SPSS file."""
