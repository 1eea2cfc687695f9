"""A small document store: queries, updates, dotted paths, JSON in and out (fully typed)."""
from __future__ import annotations

import copy
import json
from typing import Any, Callable, Iterator

Document = dict[str, Any]
Test = Callable[[Any, Any], bool]

OPERATORS: dict[str, Test] = {
    "$eq": lambda a, b: a == b,
    "$gt": lambda a, b: a is not None and a > b,
    "$lt": lambda a, b: a is not None and a < b,
    "$in": lambda a, b: a in b,
    "$has": lambda a, b: isinstance(a, list) and b in a,
}


def get_path(document: Any, path: str) -> Any:
    for part in path.split("."):
        if isinstance(document, dict):
            document = document.get(part)
        elif isinstance(document, list) and part.lstrip("-").isdigit():
            index = int(part)
            document = document[index] if -len(document) <= index < len(document) else None
        else:
            return None
    return document


def set_path(document: Document, path: str, value: Any) -> None:
    *parents, last = path.split(".")
    for part in parents:
        document = document.setdefault(part, {})
    document[last] = value


def matches(document: Document, query: Document) -> bool:
    for path, condition in query.items():
        value = get_path(document, path)
        if isinstance(condition, dict) and any(key.startswith("$") for key in condition):
            for name, operand in condition.items():
                if name not in OPERATORS:
                    raise ValueError(f"unknown operator {name}")
                if not OPERATORS[name](value, operand):
                    return False
        elif value != condition:
            return False
    return True


class Collection:
    def __init__(self, name: str) -> None:
        self.name = name
        self.documents: list[Document] = []
        self.next_id = 1

    def insert(self, *documents: Document) -> list[int]:
        ids: list[int] = []
        for document in documents:
            stored = copy.deepcopy(document)
            stored["_id"] = self.next_id
            ids.append(self.next_id)
            self.next_id += 1
            self.documents.append(stored)
        return ids

    def find(self, query: Document | None = None, *, sort: str | None = None, reverse: bool = False) -> Iterator[Document]:
        found = [d for d in self.documents if matches(d, query or {})]
        if sort is not None:
            found.sort(key=lambda d: get_path(d, sort or ""), reverse=reverse)
        yield from found

    def update(self, query: Document, **changes: Any) -> int:
        count = 0
        for document in self.find(query):
            for path, value in changes.items():
                set_path(document, path.replace("__", "."), value(get_path(document, path.replace("__", "."))) if callable(value) else value)
            count += 1
        return count

    def remove(self, query: Document) -> int:
        before = len(self.documents)
        self.documents = [d for d in self.documents if not matches(d, query)]
        return before - len(self.documents)

    def dump(self, **options: Any) -> str:
        return json.dumps(self.documents, **options)


PEOPLE = """[
  {"name": "Ann", "age": 42, "address": {"city": "Oslo", "zip": "0150"}, "tags": ["admin", "dev"]},
  {"name": "Bob", "age": 17, "address": {"city": "Rome"}, "tags": []},
  {"name": "C\\u00e9line", "age": 35.5, "address": {"city": "Oslo"}, "tags": ["dev"], "active": true, "boss": null}
]"""


def main() -> None:
    people = Collection("people")
    print(people.insert(*json.loads(PEOPLE)))
    for query in ({"address.city": "Oslo"}, {"age": {"$gt": 18, "$lt": 40}}, {"tags": {"$has": "dev"}}, {"tags.0": "dev"}, {"name": {"$in": ["Bob", "Zed"]}}, {"boss": None}, {}):
        print(query, "->", [d["name"] for d in people.find(query)])
    print([d["name"] for d in people.find(sort="age")], [d["name"] for d in people.find(sort="address.city", reverse=True)])
    print(people.update({"address.city": "Oslo"}, address__country="NO", age=lambda age: age + 1), people.update({"name": "Nobody"}, x=1))
    print(people.dump())
    print(people.dump(indent=2, sort_keys=True, ensure_ascii=False)[:230])
    print(people.remove({"age": {"$lt": 18}}), len(people.documents))
    copied = json.loads(people.dump())
    copied[0]["tags"].append("changed")
    print(copied == people.documents, people.documents[0]["tags"], json.dumps({"a": [1.0, 1e100, None, True, "é\n\"", {}], "b": ()}, separators=(",", ":")))
    for action in (lambda: list(people.find({"a": {"$bad": 1}})), lambda: json.loads("[1,]"), lambda: json.dumps({1, 2}), lambda: json.loads('{"a" 1}')):
        try:
            action()
        except json.JSONDecodeError as error:
            print("bad json:", error)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)


main()
