"""Slices through __getitem__, __setitem__ and __delitem__; slice objects; augmented item assignment."""


class Recorder:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


r = Recorder()
print(r[1], r[1:2], r[:], r[::2], r[1:2, 3], r[..., 1:], r["a":"b"], r[-1:None:2])
r[1:2] = "x"
r[0] = r[5]
del r[3:]
del r[1, 2]
r["k"] += 1 if False else "!"
s = slice(1, None, 2)
print(s, s.start, s.stop, s.step, "abcdef"[s], [0, 1, 2, 3][s], s.indices(5))
items = list(range(10))
items[2:5] *= 2
print(items)
items[::3] = [0] * len(items[::3])
print(items)
items[-3:] = []
items[0:0] = ["start"]
items[len(items):] = ["end"]
print(items)
matrix = [[0] * 3 for _ in range(3)]
for i in range(3):
    matrix[i][i] += i + 1
    matrix[i][-1] -= 1
print(matrix, [row[::-1] for row in matrix[::-1]], [row[1] for row in matrix])
text = "hello world"
print(text[:5].upper() + text[5:], text[-5:], text[::-2], text[100:], text[3:1], text[-100:2], text[:-1][1:])
calls = []


def index():
    calls.append("index")
    return 0


data = [1]
data[index()] += 10
print(data, calls)
b = bytearray(b"hello")
b[1:3] = b"EYY"
print(b, bytes(b[::-1]))
try:
    "abc"[1:2] = "x" if False else None
except TypeError as error:
    print(error)
