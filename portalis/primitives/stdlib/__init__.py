"""Primitives of the standard library, one file a module; the file of `os.path` is `os_path.py`."""
