"""The runtime compared with CPython on generated values, in this process; `HYPOTHESIS_PROFILE=nightly` draws fresh ones."""
