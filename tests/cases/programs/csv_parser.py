"""A CSV-like reader and writer by hand: quotes, escapes, dialects and type guessing (partly typed)."""


class CsvError(Exception):
    pass


def parse_csv(text: str, delimiter: str = ",", quote: str = '"'):
    """Yields one list of strings per record."""
    row, cell = [], []
    quoted = was_quoted = False
    i, line = 0, 1
    while i < len(text):
        ch = text[i]
        if quoted:
            if ch == quote:
                if text[i + 1:i + 2] == quote:
                    cell.append(quote)
                    i += 1
                else:
                    quoted = False
            else:
                if ch == "\n":
                    line += 1
                cell.append(ch)
        elif ch == quote:
            if cell:
                raise CsvError(f"line {line}: quote inside a plain cell")
            quoted = was_quoted = True
        elif ch == delimiter:
            row.append("".join(cell))
            cell, was_quoted = [], False
        elif ch == "\n":
            line += 1
            if row or cell or was_quoted:
                row.append("".join(cell))
                yield row
            row, cell, was_quoted = [], [], False
        elif ch != "\r":
            cell.append(ch)
        i += 1
    if quoted:
        raise CsvError(f"line {line}: unterminated quote")
    if row or cell:
        row.append("".join(cell))
        yield row


def convert(text: str):
    if text == "":
        return None
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text


def records(text, **options):
    rows = parse_csv(text, **options)
    header = next(rows, None)
    if header is None:
        return
    for number, row in enumerate(rows, 2):
        if len(row) != len(header):
            raise CsvError(f"record {number}: {len(row)} cells instead of {len(header)}")
        yield dict(zip(header, map(convert, row)))


def write_csv(rows, delimiter=","):
    def cell(value):
        text = "" if value is None else str(value)
        if any(special in text for special in (delimiter, '"', "\n")):
            return '"' + text.replace('"', '""') + '"'
        return text

    return "".join(delimiter.join(map(cell, row)) + "\n" for row in rows)


SAMPLE = '''name,age,note,active,score
Ann,42,"likes ""quotes"", commas",true,1.5
Bob,,"two
lines",False,-3e2
"",7,x,TRUE,

'''

people = list(records(SAMPLE))
for person in people:
    print(person)
print(list(parse_csv("a;b;;'c;d'\n", delimiter=";", quote="'")), list(parse_csv("")), list(parse_csv("x\r\ny,")))
back = write_csv([people[0].keys()] + [p.values() for p in people])
print(back, end="")
print(list(records(back)) == people)
for bad in ('a,b\n1\n', 'a\n"open', 'a\nx"y\n'):
    try:
        print(list(records(bad)))
    except CsvError as error:
        print("error:", error)
columns = {key: [p[key] for p in people] for key in people[0]}
print({key: sorted({type(v).__name__ for v in values}) for key, values in columns.items()})
