"""while and for with else, break, continue, nesting and loop variables afterwards."""
for i in range(5):
    if i == 3:
        break
else:
    print("not reached")
print("i", i)
for i in range(3):
    continue
else:
    print("for else", i)
n = 10
while n > 0:
    n -= 3
    if n % 2 == 0:
        continue
    print("n", n)
else:
    print("while else", n)
while True:
    n += 1
    if n > 3:
        break
else:
    print("never")
for i in range(4):
    for j in range(4):
        if i == j:
            break
        if j == 2:
            continue
        print(i, j, end="; ")
    else:
        print("inner else")
        continue
    if i == 3:
        break
print()
for x in []:
    pass
else:
    print("empty")


def search(items, wanted):
    for index, item in enumerate(items):
        if item == wanted:
            return f"found at {index}"
    else:
        return "missing"


print(search("abc", "c"), search("abc", "z"))


def primes(limit):
    found = []
    for n in range(2, limit):
        for p in found:
            if n % p == 0:
                break
        else:
            found.append(n)
    return found


print(primes(40))


def nested_try():
    log = []
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            log.append(i)
        finally:
            log.append(f"f{i}")
    else:
        log.append("else")
    return log


print(nested_try())
for i in range(10, 0, -3):
    print(i, end=" ")
i = 0
while i < 3: i += 1
print(i)
if (length := len("walrus")) > 5:
    print(length)
elif length:
    print("short")
else:
    print("none")
for i in range(3):
    print(i, end=",")
    i += 10
print(i)
