"""CPython's tests of asyncio; the modules are copied here."""
