"""`s += t` of globals, cells and attributes: strs that grow in place must not change under anybody else."""

text = ""
kept = []
for i in range(5):
    text += "ab"
    kept.append(text)
print(text, kept)
text += text
print(text)
alias = text
text += "!"
print(alias, text)
try:
    text += 1
except TypeError as e:
    print(e, text)
n = 1
n += 2
items = other = [1]
items += [2]
print(n, items is other, other)


def outer():
    s = "x"
    old = s

    def grow(by):
        nonlocal s
        s += by
        return s

    first = grow("y" * 3)
    second = grow("z")
    s += s
    try:
        s += None
    except TypeError as e:
        print(e)
    return old, first, second, s


print(outer())
big = ""
for i in range(20000):
    big += str(i)
print(len(big), hash(big) == hash("".join(str(i) for i in range(20000))))


class Box:
    s = "class"


b = Box()
b.s += "+"
b.s += (b := Box()).s
print(b.s, Box.s)
d = {"k": [1]}
key = "k"
d[key] += [2]
d[key] += [key := "j"]
print(d, key)
