"""The sheets of the week-end workbook, one module each."""
