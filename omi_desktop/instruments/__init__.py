"""The instruments of inspection: what can be asked, as data."""
