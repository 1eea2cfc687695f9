"""A validator for JSON schemas with paths, error collection by generators, references and formats; parsing and printing JSON."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence


class ValidationError(Exception):
    def __init__(self, message, path=()):
        super().__init__(message)
        self.message, self.path = message, tuple(path)

    def __str__(self):
        where = "$" + "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in self.path)
        return f"{where}: {self.message}"


TYPES = {
    "object": lambda v: isinstance(v, Mapping), "array": lambda v: isinstance(v, Sequence) and not isinstance(v, str),
    "string": lambda v: isinstance(v, str), "integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "number": lambda v: isinstance(v, (int, float)) and not isinstance(v, bool), "boolean": lambda v: isinstance(v, bool),
    "null": lambda v: v is None,
}  # fmt: skip
KEYWORDS = {}


def keyword(f):
    KEYWORDS[f.__name__.rstrip("_").removeprefix("kw_")] = f
    return f


class Validator:
    def __init__(self, schema):
        self.schema = schema

    def errors(self, value, schema=None, path=()) -> Iterator[ValidationError]:
        schema = self.schema if schema is None else schema
        if schema is True:
            return
        if schema is False:
            yield ValidationError("nothing is allowed", path)
            return
        for key, argument in schema.items():
            check = KEYWORDS.get(key)
            if check is not None:
                yield from check(self, value, argument, path, schema)

    def validate(self, value):
        found = list(self.errors(value))
        if found:
            raise ExceptionGroup(f"{len(found)} problem{'s' * (len(found) > 1)}", found)
        return value


@keyword
def kw_type(v, value, wanted, path, schema):
    wanted = [wanted] if isinstance(wanted, str) else wanted
    if not any(TYPES[t](value) for t in wanted):
        yield ValidationError(f"{json.dumps(value)} is no {' or '.join(wanted)}", path)


@keyword
def kw_properties(v, value, properties, path, schema):
    if isinstance(value, Mapping):
        for name, sub in properties.items():
            if name in value:
                yield from v.errors(value[name], sub, (*path, name))


@keyword
def kw_required(v, value, names, path, schema):
    if isinstance(value, dict):
        yield from (ValidationError(f"{n!r} is missing", path) for n in names if n not in value)


@keyword
def kw_additionalProperties(v, value, allowed, path, schema):
    if isinstance(value, dict):
        for name in sorted(set(value) - set(schema.get("properties", ()))):
            yield from v.errors(value[name], allowed, (*path, name))


@keyword
def kw_items(v, value, sub, path, schema):
    if isinstance(value, list):
        for i, item in enumerate(value):
            yield from v.errors(item, sub, (*path, i))


@keyword
def kw_enum(v, value, options, path, schema):
    if value not in options:
        yield ValidationError(f"{value!r} is not one of {options}", path)


@keyword
def kw_minimum(v, value, low, path, schema):
    if isinstance(value, (int, float)) and value < low:
        yield ValidationError(f"{value} < {low}", path)


@keyword
def kw_pattern(v, value, pattern, path, schema):
    if isinstance(value, str) and not re.search(pattern, value):
        yield ValidationError(f"{value!r} does not match {pattern}", path)


@keyword
def kw_anyOf(v, value, options, path, schema):
    tried = [list(v.errors(value, s, path)) for s in options]
    if all(tried):
        yield ValidationError(f"no option fits ({'; '.join(e.message for errors in tried for e in errors[:1])})", path)


@keyword
def kw_uniqueItems(v, value, wanted, path, schema):
    if wanted and isinstance(value, list):
        seen = set()
        for i, item in enumerate(value):
            key = json.dumps(item, sort_keys=True)
            if key in seen:
                yield ValidationError("repeated", (*path, i))
            seen.add(key)


def kw_ref(v, value, ref, path, schema):
    target = v.schema
    for part in ref.removeprefix("#/").split("/"):
        target = target[part]
    yield from v.errors(value, target, path)


KEYWORDS["$ref"] = kw_ref
SCHEMA = json.loads("""
{"$defs": {"tag": {"type": "string", "pattern": "^[a-z]+$"}, "node": {"type": "object", "required": ["id"],
  "properties": {"id": {"type": "integer", "minimum": 1}, "tags": {"type": "array", "items": {"$ref": "#/$defs/tag"}, "uniqueItems": true},
                 "kids": {"type": "array", "items": {"$ref": "#/$defs/node"}}, "kind": {"enum": ["a", "b", null]},
                 "size": {"anyOf": [{"type": "number", "minimum": 0}, {"enum": ["auto"]}]}},
  "additionalProperties": false}}, "$ref": "#/$defs/node"}
""")
v = Validator(SCHEMA)
for text in (
    '{"id": 1}', '{"id": 0, "tags": ["ok", "No", "ok", 5]}', '{"id": true, "kids": [{"id": 2, "kids": [{}]}, 3], "extra": 1}',
    '{"id": 5, "kind": "c", "size": -1}', '{"id": 5, "kind": null, "size": "auto"}', "[]", '{"id": 1.0}', '{"id": 1e2, "size": 1.5}', '{"id": 1,}', '{"id": NaN}', "",
):  # fmt: skip
    try:
        print(json.dumps(v.validate(json.loads(text)), separators=(",", ":")), "is valid")
    except* ValidationError as group:
        print(f"{text}: {group.message}")
        for e in group.exceptions:
            print("   ", e)
    except* json.JSONDecodeError as group:
        print(f"{text}: {group.exceptions[0].msg} at {group.exceptions[0].lineno}:{group.exceptions[0].colno}")
print(sorted(KEYWORDS), json.dumps(SCHEMA["$defs"]["tag"], indent=1, sort_keys=True))
