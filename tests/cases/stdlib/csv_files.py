# skip wasi: tempfile needs os.open, which is not supported there
# skip browser: a page has no files
"""`csv`: readers and writers of all dialects and ways to quote, dictionaries, sniffing, errors."""

import csv
import io
import os
import tempfile


def attempt(f, *args, **kwargs):
    try:
        print(repr(f(*args, **kwargs)))
    except (csv.Error, TypeError, ValueError, AttributeError) as e:
        print(f"{type(e).__module__}.{type(e).__name__}: {e}")


def read(lines, *args, **kwargs):
    return list(csv.reader(lines, *args, **kwargs))


def written(*rows, **kwargs):
    out = io.StringIO()
    writer = csv.writer(out, **kwargs)
    for row in rows:
        writer.writerow(row)
    return out.getvalue()


print(read(["a,b,c", '1,"two, three",4', '"with ""quotes""",,', "", "x\r\n", '"two', 'lines",end']))
ROW = [1, None, "a,b", 'q"q', 1.5, "", "x y", "line\nbreak", "\\", True, 10**20]
for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_NONE):
    attempt(written, ROW, quoting=quoting, escapechar="\\")
    attempt(written, ROW, quoting=quoting)
attempt(written, ['a"b', "c\\d"], doublequote=False, escapechar="\\")
attempt(written, ['a"b'], doublequote=False)
attempt(written, [""], [], ["", ""], [None])
attempt(written, [""], quoting=csv.QUOTE_NONE)
attempt(written, [1, 2], [3], delimiter=";", lineterminator="\n")
attempt(written, "abc", dialect="unix")
attempt(written, ["tab\there", 2], dialect=csv.excel_tab)
attempt(written, 5)
attempt(csv.writer, 5)
for kwargs in (
    {"delimiter": "ab"},
    {"delimiter": ""},
    {"delimiter": 1},
    {"delimiter": None},
    {"quotechar": "ab"},
    {"quotechar": 1},
    {"quoting": 9},
    {"quoting": "x"},
    {"quotechar": None},
    {"lineterminator": None},
    {"lineterminator": 3},
    {"nonsense": 3},
    {"dialect": "no"},
    {"delimiter": "|"},
    {"skipinitialspace": True},
    {"quoting": csv.QUOTE_NONE},
):
    attempt(read, ["a,b|c", '1, "2"'], **kwargs)
attempt(read, 5)
attempt(read, [b"a"])
attempt(read, ['"a'], strict=True)
attempt(read, ['"a"b'], strict=True)
attempt(read, ['"a"b,c', '"x', 'y"'])
attempt(read, ["a\nb"])
attempt(read, ["a\\"], escapechar="\\")
attempt(read, ["1,2.5,x"], quoting=csv.QUOTE_NONNUMERIC)
attempt(read, ['1,"x",2.5'], quoting=csv.QUOTE_NONNUMERIC)
attempt(read, ["a'b,'c,d'"], quotechar="'")
attempt(csv.get_dialect, "no")
attempt(csv.unregister_dialect, "no")
attempt(csv.register_dialect, 5)


class Pipes(csv.Dialect):
    delimiter = "|"
    quotechar = "'"
    doublequote = True
    lineterminator = "\n"
    quoting = csv.QUOTE_MINIMAL


csv.register_dialect("pipes", Pipes)
csv.register_dialect("colons", delimiter=":", quoting=csv.QUOTE_ALL)
print(
    csv.list_dialects(),
    read(["a|'b|c'"], "pipes"),
    repr(written(["x|y", 1], dialect="pipes")),
    repr(written([1], dialect="colons")),
)
dialect = csv.get_dialect("pipes")
print(
    dialect.delimiter,
    dialect.quotechar,
    dialect.escapechar,
    repr(dialect.lineterminator),
    dialect.quoting,
    dialect.strict,
)
attempt(setattr, dialect, "delimiter", "x")
attempt(csv.field_size_limit, 5)
attempt(read, ["abcdefgh"])
csv.field_size_limit(131072)

path = os.path.join(tempfile.mkdtemp(), "people.csv")
with open(path, "w", newline="") as f:
    writer = csv.DictWriter(f, fieldnames=["name", "age"], extrasaction="ignore", restval="?")
    writer.writeheader()
    writer.writerow({"name": "Ann, B.", "age": 30, "more": 1})
    writer.writerows([{"name": "Bob"}, {"name": 'C "D"', "age": 5}])
with open(path, newline="") as f:
    print(repr(f.read()))
with open(path, newline="") as f:
    reader = csv.DictReader(f)
    for row in reader:
        print(reader.line_num, row)
    print(reader.fieldnames)
print(list(csv.DictReader(["a,b", "1,2,3", "1", ""])), list(csv.DictReader(["1,2"], fieldnames=("x", "y"))))
attempt(csv.DictWriter(io.StringIO(), ["a"]).writerow, {"b": 1})
sniffed = csv.Sniffer().sniff("name;age\nann;30\nbob;25\n")
print(sniffed.delimiter, csv.Sniffer().has_header("name,age\nann,30\nbob,25\n"))
reader = csv.reader(["a", "b"])
print(next(reader), reader.line_num, iter(reader) is reader, next(reader), next(reader, None))
