from . import core
from .core.engine import Engine, EngineError
from .util import text


def run(engine: Engine, commands: list[str]) -> list[str]:
    results = []
    for command in commands:
        try:
            results.append(text.shout(engine.execute(command)))
        except EngineError as error:
            results.append(f"{core.VERSION}: {error}")
    return results
