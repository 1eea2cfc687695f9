"""Dicts and sorting: counting, grouping, joining of records, without annotations."""


def records(count):
    seed = 42
    rows = []
    for number in range(count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        rows.append({"id": number, "city": f"city{seed % 97}", "age": seed % 80, "score": seed % 1000 / 10})
    return rows


def histogram(rows, key):
    counts = {}
    for row in rows:
        value = row[key]
        if value in counts:
            counts[value] += 1
        else:
            counts[value] = 1
    return counts


def grouped(rows):
    groups = {}
    for row in rows:
        groups.setdefault(row["city"], []).append(row)
    return {city: sum(row["score"] for row in members) / len(members) for city, members in groups.items()}


def pairs(limit):
    squares = {}
    for number in range(limit):
        squares[number] = number * number
    return sum(1 for number in range(limit) if squares[number] % 7 == squares.get(number - 1, 0) % 7)


rows = records(30000)
for _ in range(6):
    ages = histogram(rows, "age")
    cities = histogram(rows, "city")
means = grouped(rows)
print(len(ages), max(ages.values()), sorted(cities.items(), key=lambda item: (-item[1], item[0]))[:3])
print([f"{city} {mean:.3f}" for city, mean in sorted(means.items(), key=lambda item: item[1])[:3]])
print(sum(row["id"] for row in sorted(rows, key=lambda row: (row["age"], row["score"]))[:1000]))
print([name.upper() for name in sorted({row["city"] for row in rows if row["age"] > 40})][:3])
print(pairs(200000))
