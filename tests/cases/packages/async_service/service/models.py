"""What the service stores."""
from dataclasses import dataclass, field
from itertools import count

_ids = count(1)


@dataclass(order=True)
class Item:
    priority: int
    id: int = field(default_factory=lambda: next(_ids))
    title: str = field(default="", compare=False)
    done: bool = field(default=False, compare=False)

    def __str__(self) -> str:
        return f"[{'x' if self.done else ' '}] {self.title}"
