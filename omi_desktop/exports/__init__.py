"""What leaves the program: the week-end workbook."""
