"""A cooperative scheduler built on generators, with priorities, sleeping and a log (untyped)."""


class Task:
    next_id = 1

    def __init__(self, name, body, priority=0):
        self.id = Task.next_id
        Task.next_id += 1
        self.name = name
        self.body = body
        self.priority = priority
        self.wake_at = 0
        self.result = None
        self.state = "ready"

    def __repr__(self):
        return f"<Task {self.id} {self.name} {self.state}>"


class Scheduler:
    def __init__(self):
        self.clock = 0
        self.tasks = []
        self.log = []

    def spawn(self, name, body, priority=0):
        task = Task(name, body, priority)
        self.tasks.append(task)
        return task

    def ready(self):
        candidates = [t for t in self.tasks if t.state == "ready" and t.wake_at <= self.clock]
        return sorted(candidates, key=lambda t: (-t.priority, t.id))

    def step(self, task):
        try:
            command = next(task.body)
        except StopIteration as stop:
            task.state = "done"
            task.result = stop.value
            self.log.append((self.clock, task.name, "finished"))
            return
        except Exception as error:
            task.state = "failed"
            task.result = error
            self.log.append((self.clock, task.name, f"failed: {error}"))
            return
        kind, *rest = command
        if kind == "sleep":
            task.wake_at = self.clock + rest[0]
        elif kind == "say":
            self.log.append((self.clock, task.name, rest[0]))
        elif kind == "spawn":
            child = self.spawn(*rest)
            self.log.append((self.clock, task.name, f"spawned {child.name}"))
        else:
            raise RuntimeError(f"unknown command {kind}")

    def run(self, limit=100):
        while any(t.state == "ready" for t in self.tasks):
            if self.clock > limit:
                print("limit reached")
                break
            for task in self.ready():
                self.step(task)
            self.clock += 1
        return self.clock


def counter(n, pause):
    total = 0
    for i in range(n):
        total += i
        yield "say", f"count {i}"
        yield "sleep", pause
    return total


def parent():
    yield "spawn", "child", counter(2, 1), 5
    yield "sleep", 4
    yield "say", "child should be done"
    return "parent result"


def broken():
    yield "say", "about to fail"
    raise ValueError("broken task")


scheduler = Scheduler()
scheduler.spawn("slow", counter(3, 3))
scheduler.spawn("fast", counter(3, 1), priority=2)
scheduler.spawn("parent", parent())
scheduler.spawn("broken", broken(), priority=1)
ticks = scheduler.run()
for time, name, message in scheduler.log:
    print(f"[{time:3}] {name:<8} {message}")
print("ticks:", ticks)
for task in scheduler.tasks:
    print(task, "->", repr(task.result))
