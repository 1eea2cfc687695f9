"""A text tool: counts, finds, rewrites. Plain functions for short work, a coroutine for what may take a while."""

import asyncio
import re
import textwrap
from collections import Counter
from dataclasses import dataclass

COMMON = set(
    "a an and are as at be but by for from has in is it its of on or that the this to was were will with".split()
)


@dataclass
class Statistics:
    """Figures about a text."""

    characters: int
    words: int
    sentences: int
    paragraphs: int
    minutes: float
    longest: str
    frequent: list[tuple[str, int]]


@dataclass
class Match:
    """A place that a pattern matches."""

    start: int
    end: int
    text: str
    groups: list[str | None]


def words_of(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", text)


def statistics(text: str, top: int = 8) -> Statistics:
    """Counts what there is to count."""
    words = words_of(text)
    counts = Counter(word.lower() for word in words if word.lower() not in COMMON)
    return Statistics(
        characters=len(text),
        words=len(words),
        sentences=len(re.findall(r"[.!?…]+(?=\s|$)", text)),
        paragraphs=sum(1 for part in re.split(r"\n\s*\n", text) if part.strip()),
        minutes=round(len(words) / 220, 1),
        longest=max(words, key=len, default=""),
        frequent=counts.most_common(top),
    )


def rewrite(text: str, how: str, width: int = 60) -> str:
    """Rewrites a text: wrap, title, upper, lower, sort, unique, number, reverse."""
    lines = text.splitlines()
    match how:
        case "wrap":
            parts = re.split(r"\n\s*\n", text)
            return "\n\n".join(textwrap.fill(" ".join(part.split()), width) for part in parts)
        case "title":
            return re.sub(r"\S+", lambda m: m[0][:1].upper() + m[0][1:], text)
        case "upper":
            return text.upper()
        case "lower":
            return text.lower()
        case "sort":
            return "\n".join(sorted(lines, key=str.casefold))
        case "unique":
            return "\n".join(dict.fromkeys(lines))
        case "number":
            return "\n".join(f"{n:>{len(str(len(lines)))}}  {line}" for n, line in enumerate(lines, 1))
        case "reverse":
            return text[::-1]
    raise ValueError(f"no such way to rewrite: {how!r}")


async def find_all(pattern: str, text: str, ignore_case: bool = True) -> list[Match]:
    """All matches of a regular expression; gives way to the page now and then, and can be cancelled."""
    compiled = re.compile(pattern, re.IGNORECASE if ignore_case else 0)
    found = []
    for n, m in enumerate(compiled.finditer(text)):
        found.append(Match(m.start(), m.end(), m[0], list(m.groups())))
        if n % 100 == 99:
            await asyncio.sleep(0)
    return found
