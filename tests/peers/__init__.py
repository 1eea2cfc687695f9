"""Programs that talk to programs which are not compiled; `tests/test_peers.py` drives them."""
