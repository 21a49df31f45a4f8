"""OMI Desktop: case assessments for inspections of probation areas."""

__version__ = "0.1.0"
