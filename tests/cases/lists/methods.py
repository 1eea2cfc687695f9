"""The methods and operators of list."""
a = [3, 1, 2]
a.append(5)
a.extend([4, 6])
a.extend("xy")
a.insert(0, "first")
a.insert(100, "last")
a.insert(-1, "before last")
print(a, len(a))
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove("before last")
print(a, a.index(2), a.index(6, 3), a.count(1), 5 in a, 9 not in a)
del a[-1]
a.sort(reverse=True)
print(a)
a.reverse()
print(a, a.copy() == a, a.copy() is a)
b = a
b += [7]
print(a is b, a, a + [8], a * 2, 2 * [0], [1] == [1.0], [1, 2] < [1, 3], [1] < [1, 0], [] < [0])
b = b + [9]
print(a is b, len(a), len(b))
a.clear()
print(a, bool(a), list("abc"), list(range(3)), list((1, 2)), list({"k": 1}))
nested = [[0] * 3 for _ in range(2)]
nested[0][1] = 5
aliased = [[0] * 2] * 2
aliased[0][0] = 1
print(nested, aliased)
self_containing = [1]
self_containing.append(self_containing)
print(self_containing)
numbers = [1]
for call in (
    lambda: [].pop(),
    lambda: [1].pop(5),
    lambda: [1][3],
    lambda: [1].remove(2),
    lambda: [1].index(2),
    lambda: numbers["a"],
    lambda: [1] + (2,),
    lambda: [1] < ["a"],
    lambda: [3, "a"].sort(),
    lambda: [1].append(),
    lambda: [] * "a",
    lambda: [1, 2].extend(5),
    lambda: list(5),
):
    try:
        print(call())
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
c = [1, 2, 3]
try:
    c[5] = 1
except IndexError as error:
    print(error)
for item in c:
    if item < 3:
        c.append(item + 10)
    if len(c) > 8:
        break
print(c)
