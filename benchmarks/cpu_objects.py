"""Classes, dicts, exceptions: an interpreter for a small stack machine."""


class Machine:
    def __init__(self):
        self.stack = []
        self.variables = {}

    def push(self, value):
        self.stack.append(value)

    def pop(self):
        if not self.stack:
            raise IndexError("empty stack")
        return self.stack.pop()

    def run(self, program):
        at = 0
        while at < len(program):
            operation, argument = program[at]
            at += 1
            if operation == "push":
                self.push(argument)
            elif operation == "load":
                self.push(self.variables.get(argument, 0))
            elif operation == "store":
                self.variables[argument] = self.pop()
            elif operation == "add":
                self.push(self.pop() + self.pop())
            elif operation == "less":
                right, left = self.pop(), self.pop()
                self.push(left < right)
            elif operation == "jump_if":
                if self.pop():
                    at = argument
            else:
                raise ValueError(f"unknown operation {operation!r}")


PROGRAM = [
    ("push", 0),
    ("store", "i"),
    ("push", 0),
    ("store", "total"),
    ("load", "i"),
    ("push", 1),
    ("add", None),
    ("store", "i"),
    ("load", "total"),
    ("load", "i"),
    ("add", None),
    ("store", "total"),
    ("load", "i"),
    ("push", 130000),
    ("less", None),
    ("jump_if", 4),
]

machine = Machine()
machine.run(PROGRAM)
print(machine.variables)
try:
    machine.run([("add", None)])
except IndexError as error:
    print("error:", error)
