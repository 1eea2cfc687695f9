import importlib

name = input()
plugin = importlib.import_module(f"plugins.{name}")
