"""A template engine: variables, filters, if, for, nested scopes and errors (untyped)."""
import re

TOKEN = re.compile(r"(\{\{.*?\}\}|\{%.*?%\})")


class TemplateError(Exception):
    pass


FILTERS = {
    "upper": str.upper,
    "title": lambda s: s.title(),
    "length": len,
    "join": lambda items, sep=", ": sep.join(str(i) for i in items),
    "default": lambda value, other="": other if value is None else value,
    "money": lambda n: f"{n:,.2f}",
    "reverse": lambda s: s[::-1],
}


class Text:
    def __init__(self, text):
        self.text = text

    def render(self, scope):
        return self.text


class Variable:
    def __init__(self, expression):
        self.path, *self.filters = [part.strip() for part in expression.split("|")]

    def value(self, scope):
        value = lookup(self.path, scope)
        for item in self.filters:
            name, _, argument = item.partition(":")
            if name not in FILTERS:
                raise TemplateError(f"unknown filter {name}")
            value = FILTERS[name](value, argument.strip('"')) if argument else FILTERS[name](value)
        return value

    def render(self, scope):
        value = self.value(scope)
        return "" if value is None else str(value)


class For:
    def __init__(self, name, source, body, otherwise):
        self.name, self.source, self.body, self.otherwise = name, Variable(source), body, otherwise

    def render(self, scope):
        items = list(self.source.value(scope) or [])
        if not items:
            return render_all(self.otherwise, scope)
        out = []
        for index, item in enumerate(items):
            loop = {"index": index + 1, "first": index == 0, "last": index == len(items) - 1}
            out.append(render_all(self.body, {**scope, self.name: item, "loop": loop}))
        return "".join(out)


class If:
    def __init__(self, condition, body, otherwise):
        self.negate = condition.startswith("not ")
        self.condition = Variable(condition.removeprefix("not "))
        self.body, self.otherwise = body, otherwise

    def render(self, scope):
        return render_all(self.body if bool(self.condition.value(scope)) != self.negate else self.otherwise, scope)


def lookup(path, scope):
    if path.startswith('"'):
        return path.strip('"')
    value = scope
    for part in path.split("."):
        if isinstance(value, dict):
            value = value.get(part)
        elif isinstance(value, (list, tuple)) and part.isdigit():
            value = value[int(part)] if int(part) < len(value) else None
        else:
            value = getattr(value, part, None)
        if callable(value):
            value = value()
    return value


def render_all(nodes, scope):
    return "".join(node.render(scope) for node in nodes)


def parse(tokens, until=()):
    nodes = []
    for token in tokens:
        if token.startswith("{{"):
            nodes.append(Variable(token[2:-2].strip()))
        elif token.startswith("{%"):
            word, *args = token[2:-2].split()
            if word in until:
                return nodes, word
            if word == "for":
                if len(args) != 3 or args[1] != "in":
                    raise TemplateError(f"bad for: {token}")
                nodes.append(For(args[0], args[2], *block(tokens, "endfor")))
            elif word == "if":
                nodes.append(If(" ".join(args), *block(tokens, "endif")))
            else:
                raise TemplateError(f"unexpected {word}")
        elif token:
            nodes.append(Text(token))
    if until:
        raise TemplateError(f"missing {until[-1]}")
    return nodes, None


def block(tokens, end):
    body, stop = parse(tokens, ("else", end))
    otherwise = parse(tokens, (end,))[0] if stop == "else" else []
    return body, otherwise


def render(source, **scope):
    nodes, _ = parse(iter(TOKEN.split(source)))
    return render_all(nodes, scope)


class User:
    def __init__(self, name, tags=()):
        self.name = name
        self.tags = list(tags)

    def initials(self):
        return "".join(word[0] for word in self.name.split())


PAGE = """Dear {{ user.name|title }} ({{ user.initials }}),
{% if items %}You bought {{ items|length }} things:
{% for item in items %}  {{ loop.index }}. {{ item.name }} at {{ item.price|money }}{% if loop.last %} (last){% endif %}
{% endfor %}{% else %}Your cart is empty.
{% endif %}{% for tag in user.tags %}#{{ tag }}{% if not loop.last %} {% endif %}{% else %}no tags{% endfor %}
{{ missing|default:"nothing" }} {{ user.tags|join:"/" }} {{ items.0.name|default:"none"|upper|reverse }}"""

print(render(PAGE, user=User("ann lee", ["new", "vip"]), items=[{"name": "pen", "price": 1.5}, {"name": "desk", "price": 1234.567}]))
print(render(PAGE, user=User("bob"), items=[]))
print(render("{% for row in grid %}{% for c in row %}{{ c }}{{ loop.index }} {% endfor %}|{% endfor %}", grid=["ab", "c"]))
for bad in ("{% for x y %}", "{% if a %}open", "{{ a|nope }}", "{% endfor %}"):
    try:
        print(render(bad, a=1))
    except TemplateError as error:
        print("error:", error)
