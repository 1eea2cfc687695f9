"""A markdown-ish renderer to HTML and plain text (untyped)."""
import re

DOCUMENT = """\
# Title with *emphasis*

A paragraph with **bold**, `code & <tags>` and a [link](http://example.org/?a=1&b=2).
It continues here.

## List

- first
- second with _stress_
  continued
* third

1. one
2. two

> quoted **text**
> more

```python
if a < b:
    print("*not emphasis*")
```

| name | value |
|------|------:|
| pi   | 3.14  |
| e    | 2.72  |

---
Last line\
"""

INLINE = [
    (re.compile(r"\*\*(.+?)\*\*"), r"<b>\1</b>"),
    (re.compile(r"\*(.+?)\*"), r"<i>\1</i>"),
    (re.compile(r"\b_(.+?)_\b"), r"<i>\1</i>"),
    (re.compile(r"\[(.+?)\]\((.+?)\)"), r'<a href="\2">\1</a>'),
]


def escape(text):
    for old, new in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        text = text.replace(old, new)
    return text


def inline(text):
    parts = re.split(r"(`[^`]+`)", text)
    out = []
    for part in parts:
        if part.startswith("`") and len(part) > 1:
            out.append(f"<code>{escape(part[1:-1])}</code>")
            continue
        part = escape(part)
        for pattern, replacement in INLINE:
            part = pattern.sub(replacement, part)
        out.append(part)
    return "".join(out)


def blocks(lines):
    lines = iter(lines)
    paragraph = []

    def flush():
        if paragraph:
            text = "\n".join(paragraph)
            paragraph.clear()
            return [("p", text)]
        return []

    for line in lines:
        if line.startswith("```"):
            yield from flush()
            code = []
            for inner in lines:
                if inner.startswith("```"):
                    break
                code.append(inner)
            yield "code", (line[3:], code)
        elif not line.strip():
            yield from flush()
        elif heading := re.match(r"(#{1,6}) +(.*)", line):
            yield from flush()
            yield "h", (len(heading.group(1)), heading.group(2))
        elif re.fullmatch(r"-{3,}", line):
            yield from flush()
            yield "hr", None
        elif item := re.match(r"([-*]|\d+\.) +(.*)", line):
            yield from flush()
            yield ("ol" if item[1][0].isdigit() else "ul"), item[2]
        elif line.startswith("|"):
            yield from flush()
            yield "row", [cell.strip() for cell in line.strip("|").split("|")]
        elif line.startswith(">"):
            yield from flush()
            yield "quote", line[1:].strip()
        else:
            paragraph.append(line.strip())
    yield from flush()


def render(text):
    out, opened = [], None
    tags = {"ul": "ul", "ol": "ol", "row": "table", "quote": "blockquote"}

    def switch(kind):
        nonlocal opened
        if opened != kind:
            if opened:
                out.append(f"</{tags[opened]}>")
            if kind:
                out.append(f"<{tags[kind]}>")
            opened = kind

    for kind, content in blocks(text.split("\n")):
        switch(kind if kind in tags else None)
        if kind == "h":
            level, title = content
            out.append(f"<h{level}>{inline(title)}</h{level}>")
        elif kind == "p":
            out.append(f"<p>{inline(content)}</p>")
        elif kind == "code":
            language, code = content
            out.append(f'<pre class="{language}">' + escape("\n".join(code)) + "</pre>")
        elif kind == "hr":
            out.append("<hr>")
        elif kind in ("ul", "ol"):
            out.append(f"  <li>{inline(content)}</li>")
        elif kind == "quote":
            out.append("  " + inline(content))
        elif kind == "row" and not all(set(cell) <= set("-:") for cell in content):
            out.append("  <tr>" + "".join(f"<td>{inline(c)}</td>" for c in content) + "</tr>")
    switch(None)
    return "\n".join(out)


html = render(DOCUMENT)
print(html)
print(re.sub(r"<[^>]+>", "", html).count("\n"), len(re.findall(r"<(\w+)", html)), sorted(set(re.findall(r"<(\w+)", html))))
print(inline("no *closing and **bold* here**"), inline("``"), inline("snake_case_name"))
