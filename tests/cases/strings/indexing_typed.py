"""Typed string functions: palindromes, anagrams, run lengths, word counts, ciphers."""


def is_palindrome(text: str) -> bool:
    letters = [ch.lower() for ch in text if ch.isalnum()]
    i, j = 0, len(letters) - 1
    while i < j:
        if letters[i] != letters[j]:
            return False
        i += 1
        j -= 1
    return True


def count_words(text: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word in text.lower().split():
        word = word.strip(".,!?")
        if word:
            counts[word] = counts.get(word, 0) + 1
    return counts


def caesar(text: str, shift: int) -> str:
    result: list[str] = []
    for ch in text:
        if "a" <= ch <= "z":
            result.append(chr((ord(ch) - 97 + shift) % 26 + 97))
        elif "A" <= ch <= "Z":
            result.append(chr((ord(ch) - 65 + shift) % 26 + 65))
        else:
            result.append(ch)
    return "".join(result)


def longest_common_prefix(words: list[str]) -> str:
    if not words:
        return ""
    prefix = words[0]
    for word in words[1:]:
        while not word.startswith(prefix):
            prefix = prefix[:-1]
    return prefix


def to_binary(n: int) -> str:
    if n == 0:
        return "0"
    digits = ""
    while n > 0:
        digits = str(n % 2) + digits
        n //= 2
    return digits


def wrap(text: str, width: int) -> list[str]:
    lines: list[str] = []
    current = ""
    for word in text.split():
        if current and len(current) + 1 + len(word) > width:
            lines.append(current)
            current = word
        else:
            current = f"{current} {word}" if current else word
    return lines + [current] if current else lines


def checksum(text: str) -> int:
    a, b = 1, 0
    for byte in text.encode():
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


print(is_palindrome("A man, a plan, a canal: Panama"), is_palindrome("nope"), is_palindrome(""))
print(count_words("The cat. The dog! the END, end?"))
print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3), caesar("xyz", 29))
print(longest_common_prefix(["flower", "flow", "flight"]), repr(longest_common_prefix(["a", "b"])), longest_common_prefix([]) == "")
print(to_binary(10), to_binary(0), to_binary(255), to_binary(2**70))
print(wrap("the quick brown fox jumps over the lazy dog", 12))
print(checksum("Wikipedia"), checksum(""), hex(checksum("naïve")))
vowels: int = 0
for ch in "programming language":
    if ch in "aeiou":
        vowels += 1
print(vowels, "".join(reversed("stressed")), sorted("listen") == sorted("silent"))
text = ""
for i in range(5):
    text += str(i) * i + "-"
print(text, text.rstrip("-"), len(text))
table: list[list[str]] = [["a", "bb"], ["ccc", "d"]]
for row in table:
    print("|".join(cell.ljust(4) for cell in row))
