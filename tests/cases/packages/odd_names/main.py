"""Modules whose names mean something in Rust, and names beyond ASCII."""
import alloc
import body
import core
import crate
import fn
import match_
import mod
import pyrt
import self
import std
import type
import größe
from Self import NAME
from größe.weiß import größer

print([m.NAME for m in (alloc, body, core, crate, fn, match_, mod, pyrt, self, std, type)], NAME)
print(größe.ñandú, größer(1), größe.weiß.__name__)
