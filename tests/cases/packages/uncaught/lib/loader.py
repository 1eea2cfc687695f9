from .parsing import parse


class LoadError(Exception):
    pass


def load(source, key):
    try:
        return parse(source[key])
    except KeyError as error:
        raise LoadError(f"cannot load {key}") from error
