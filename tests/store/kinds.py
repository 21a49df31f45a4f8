"""The two kinds of inspection file: plain, and with a passphrase."""

import pytest

PASSPHRASE = "correct horse battery staple"
BOTH_KINDS = pytest.mark.parametrize("passphrase", [None, PASSPHRASE], ids=["plain", "encrypted"])
