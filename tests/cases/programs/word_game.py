"""Hangman and anagrams with a seeded random choice and scripted guesses (untyped, script)."""
import random
import string

WORDS = ["python", "compiler", "asyncio", "generator", "closure"]
random.seed(2023)
secret = random.choice(WORDS)
guesses = "e a r s t o n i l c p y m".split()
guessed = set()
lives = 6


def masked():
    return " ".join(ch if ch in guessed else "_" for ch in secret)


for guess in guesses:
    if guess not in string.ascii_lowercase or len(guess) != 1:
        continue
    guessed.add(guess)
    if guess in secret:
        print(f"yes  {guess} {masked()}")
        if all(ch in guessed for ch in secret):
            print("solved with", lives, "lives left")
            break
    else:
        lives -= 1
        print(f"no   {guess} {masked()} {'x' * (6 - lives)}")
        if lives == 0:
            print("dead; it was", secret)
            break
else:
    print("out of guesses:", secret)

shuffled = list(WORDS)
random.shuffle(shuffled)
print(shuffled, random.randint(1, 100), round(random.random(), 6), random.sample(WORDS, 2))

anagrams = {}
for word in "listen silent enlist inlets banana tinsel google elbow below bored robed".split():
    anagrams.setdefault("".join(sorted(word)), []).append(word)
for key in sorted(anagrams, key=lambda k: (-len(anagrams[k]), k)):
    if len(anagrams[key]) > 1:
        print(key, anagrams[key])


def caesar(text, shift):
    table = str.maketrans(
        string.ascii_lowercase + string.ascii_uppercase,
        string.ascii_lowercase[shift:] + string.ascii_lowercase[:shift] + string.ascii_uppercase[shift:] + string.ascii_uppercase[:shift],
    )
    return text.translate(table)


coded = caesar("Attack at Dawn!", 3)
print(coded, caesar(coded, 23))


def vigenere(text, key, sign=1):
    out = []
    k = 0
    for ch in text:
        if ch.isalpha():
            base = ord("A" if ch.isupper() else "a")
            offset = ord(key[k % len(key)].lower()) - 97
            out.append(chr((ord(ch) - base + sign * offset) % 26 + base))
            k += 1
        else:
            out.append(ch)
    return "".join(out)


secret_text = vigenere("Meet me at the old bridge", "lemon")
print(secret_text, "|", vigenere(secret_text, "lemon", -1))
print([w for w in ("racecar", "A man a plan a canal Panama", "nope") if (c := "".join(x.lower() for x in w if x.isalpha())) == c[::-1]])


def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (x != y))
    return row[-1]


print([(a, b, edit_distance(a, b)) for a, b in (("kitten", "sitting"), ("", "abc"), ("same", "same"))])
vowels = sum(ch in "aeiou" for ch in " ".join(WORDS))
print(vowels, "".join(sorted(set("".join(WORDS)))), secret.count("o"))
