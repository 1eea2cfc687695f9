"""Folders and files that are named as modules of the library: a folder alone does not hide a module, a file does, unless the interpreter has it built in."""
import abc
import json
import math
import string
import typing

import helpers.deep.one

print(json.dumps({"a": [1]}), typing.Optional[int], math.factorial(5))
print(string.NAME, hasattr(abc, "NAME"), helpers.deep.one.NAME)
