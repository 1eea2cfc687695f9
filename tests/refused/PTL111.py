import importlib

name = input()
plugin = importlib.import_module(name)
