"""The case form as an XLSForm, for Open Data Kit and its kin."""
