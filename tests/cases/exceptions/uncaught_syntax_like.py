"""Errors of operators in the middle of long lines: carets point at the operation; exits with 1."""
records = [{"name": "ann", "scores": [1, 2, 3]}, {"name": "bob", "scores": None}]


def total(record, bonus=0):
    return sum(score * 2 for score in record["scores"]) + bonus + len(record["name"])


def report(rows):
    for row in rows:
        print(f"{row['name']}: {total(row, bonus=10)}")


report(records)
