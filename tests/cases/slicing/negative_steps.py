"""Every combination of small starts, stops and steps on str, list, tuple, bytes and range gives what indices() says."""

bounds = (None, -7, -5, -3, -1, 0, 1, 2, 4, 5, 9)
steps = (None, -3, -2, -1, 1, 2, 5)
text, items, data, numbers = "abcde", list("abcde"), b"abcde", range(10, 20, 2)
seen = []
for start in bounds:
    for stop in bounds:
        for step in steps:
            s = slice(start, stop, step)
            expected = [text[i] for i in range(*s.indices(5))]
            assert list(text[s]) == expected and items[s] == expected and tuple(items)[s] == tuple(expected)
            assert [chr(c) for c in data[s]] == expected
            assert list(numbers[s]) == [10 + 2 * "abcde".index(c) for c in expected]
            seen.append("".join(expected))
print(len(seen), len(set(seen)), seen[::97])
print(range(10)[::-1], range(0, 10, 3)[1:], range(10)[2:8:3], range(5, 0, -1)[::2], range(0)[::-1], range(3)[5:])
print(range(10)[-3:], range(10, 0, -3)[1], range(10).index(7), 3 in range(0, 9, 3), range(2**70)[2**69], range(0, 2**65, 2**64)[::-1])
