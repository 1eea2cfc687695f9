"""Random programs in the small language of asyncio operations that tests/asyncio_schedules.rs runs."""

import random
from typing import Any, ClassVar

Stmt = list[Any]
Body = list[Stmt]


class Generator:
    """Makes the bodies of one program."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.bodies: list[Body] = []
        self.number = 0

    def new(self, depth: int) -> int:
        """A new coroutine body; its index."""
        index = len(self.bodies)
        self.bodies.append([])
        self.bodies[index] = self.body(depth, self.rng.randint(1, 4))
        return index

    def body(self, depth: int, length: int) -> Body:
        """Statements."""
        return [self.stmt(depth) for _ in range(length)]

    def deadline(self) -> int | None:
        """A time in ticks, some of them over at once."""
        return self.rng.choice([0, 0, 1, 2, 3, 5, 20, None])

    def later(self) -> int | None:
        """A time in ticks that lies ahead, or none."""
        return self.rng.choice([1, 2, 3, 5, 20, None, None])

    def children(self, depth: int) -> list[int]:
        """Bodies of child tasks."""
        return [self.new(depth - 1) for _ in range(self.rng.randint(1, 3))]

    SIMPLE = """y y y y y sl sl log raise putnw getnw td join put get put get set clear ev fset fexc fcan fw fcb shf can can canm
        cself unc cng aw awsh cb wff wft cw bar bar soon later hcan cs cl ret ag bareset babort"""
    NESTED = "lock lock sem cn sp sp g gt wait wf wf sh co to to tg tg ac try try try fin fin"
    RARE: ClassVar = {"ret": 0.3, "bareset": 0.3, "babort": 0.3, "cself": 0.4, "raise": 0.6}

    def stmt(self, depth: int) -> Stmt:
        """One statement."""
        r = self.rng
        self.number += 1
        n = self.number
        op = r.choice((self.SIMPLE + " " + (self.NESTED if depth > 0 else "")).split())
        if op in self.RARE and r.random() > self.RARE[op]:
            op = "bar" if op.startswith("ba") else "y"
        match op:
            case "raise" | "log" | "put" | "putnw" | "ev" | "cw" | "soon" | "cs":
                return [op, n]
            case "sl":
                return [op, r.choice([1, 1, 2, 3, 4, 7, 20])]
            case "fset" | "fexc" | "fcb":
                return [op, r.randint(0, 2), n]
            case "fcan" | "fw" | "shf":
                return [op, r.randint(0, 2)]
            case "can" | "aw" | "awsh" | "hcan":
                return [op, r.randint(0, 9)]
            case "canm":
                return ["can", r.randint(0, 9), f"m{n}"]
            case "cb":
                return [op, r.randint(0, 9), n]
            case "wff":
                return [op, r.randint(0, 2), self.deadline()]
            case "wft":
                return [op, r.randint(0, 9), self.deadline()]
            case "later":
                return [op, r.choice([0, 1, 2, 3, 5]), n]
            case "ag":
                return [op, r.randint(1, 3), r.choice([0, 0, 1, 2]), r.random() < 0.5]
            case _:
                return self.nested(op, depth, n)

    def nested(self, op: str, depth: int, n: int) -> Stmt:
        """A statement with bodies inside, or without any argument."""
        r = self.rng
        match op:
            case "lock" | "sem":
                return [op, n, self.body(depth - 1, r.randint(0, 2))]
            case "cn":
                return [op, r.randint(1, 3), self.body(depth - 1, r.randint(0, 1))]
            case "sp" | "sh" | "co":
                return [op, self.new(depth - 1)]
            case "g" | "gt":
                return [op, self.children(depth), r.random() < 0.5]
            case "wait":
                return [op, self.children(depth), r.choice("FEA"), self.later(), r.random() < 0.6]
            case "wf":
                return [op, self.new(depth - 1), self.deadline()]
            case "to":
                return [op, self.deadline(), self.body(depth - 1, r.randint(1, 3))]
            case "tg":
                return [op, self.children(depth), self.body(depth - 1, r.randint(0, 2))]
            case "ac":
                return [op, self.children(depth), self.later()]
            case "try":
                kinds = r.choice(["v", "c", "vc", "e", "ec", "c"])
                return [
                    op,
                    self.body(depth - 1, r.randint(1, 2)),
                    kinds,
                    self.body(depth - 1, r.randint(0, 2)),
                ]
            case "fin":
                return [op, self.body(depth - 1, r.randint(1, 2)), self.body(depth - 1, r.randint(1, 2))]
            case _:
                return [op]


def program(seed: int) -> dict[str, Any]:
    """The program of a seed."""
    rng = random.Random(seed)
    made = Generator(rng)
    depth = rng.choice([1, 2, 2, 3])
    tops = [made.new(depth) for _ in range(rng.randint(2, 4))]
    return {"id": seed, "q": rng.choice([0, 1, 2]), "c": made.bodies, "tops": tops}
