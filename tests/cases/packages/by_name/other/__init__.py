import importlib


def load(name):
    return importlib.import_module("." + name, package=__package__)


def here():
    return importlib.import_module(__name__)
