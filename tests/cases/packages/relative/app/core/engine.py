from .. import util
from ..util import text as t
from . import VERSION


class EngineError(Exception):
    pass


class Engine:
    commands = {"start": 1, "work": 2, "stop": 3}

    def __init__(self):
        self.log = []

    def execute(self, command):
        if command not in self.commands:
            raise EngineError(f"unknown command {command}")
        self.log.append(t.shout(command)[:2] + VERSION)
        return f"{command} {util.double(self.commands[command])}"
