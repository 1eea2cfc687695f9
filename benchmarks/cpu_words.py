"""Strings and dicts: words of a text, counted and sorted."""

import random


def make_text(count: int) -> str:
    chooser = random.Random(7)
    syllables = ["ka", "to", "mi", "ra", "lu", "ne", "so", "vi"]
    return " ".join(
        "".join(chooser.choice(syllables) for _ in range(chooser.randint(1, 4))) for _ in range(count)
    )


def count_words(text: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word in text.split():
        word = word.strip(".,").lower()
        counts[word] = counts.get(word, 0) + 1
    return counts


text = make_text(60000)
total = 0
for _ in range(12):
    counts = count_words(text)
    total += len(counts)
best = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:5]
print(total, best)
print(sum(ord(char) for char in text if char != " "), text[:40].title(), text.count("ka"))
