"""Folders that are made from __file__ and put into sys.path are searched, in their order."""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "first"))
sys.path.append(os.path.join(os.path.dirname(__file__), "lib"))

import beside
import in_both
import in_lib
from in_lib import value

print(in_both.name, in_lib.name, beside.name, value)
try:
    in_lib.fail()
except ValueError as e:
    print(e)
in_lib.fail()
