"""Other people's workbooks and packs brought into the inspection: read, planned, written, accounted for."""
