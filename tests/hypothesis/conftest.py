"""Profiles of Hypothesis, and what these tests need of the extension and of Python."""

import os

import hypothesis
import pytest

from portalis import _native

hypothesis.settings.register_profile(
    "default", derandomize=True, database=None, deadline=None, max_examples=150
)
hypothesis.settings.register_profile("nightly", deadline=None, max_examples=5000, print_blob=True)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


@pytest.fixture(autouse=True, scope="session")
def _extension() -> None:
    assert hasattr(_native, "testing"), "run `make setup`: the extension lacks its feature `testing`"


@pytest.fixture(scope="session")
def same_hashes() -> None:
    """For tests in which the hash of a text is seen."""
    assert os.environ.get("PYTHONHASHSEED") == "0", (
        "run these tests with PYTHONHASHSEED=0, as `make test` does"
    )
