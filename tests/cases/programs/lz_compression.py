"""LZ78 and run-length compression with round trips (untyped)."""


def lz78_compress(text):
    dictionary = {"": 0}
    output = []
    phrase = ""
    for ch in text:
        if phrase + ch in dictionary:
            phrase += ch
        else:
            output.append((dictionary[phrase], ch))
            dictionary[phrase + ch] = len(dictionary)
            phrase = ""
    if phrase:
        output.append((dictionary[phrase[:-1]], phrase[-1]))
    return output


def lz78_decompress(pairs):
    phrases = [""]
    out = []
    for index, ch in pairs:
        phrase = phrases[index] + ch
        out.append(phrase)
        phrases.append(phrase)
    return "".join(out)


def lzw_compress(text):
    table = {chr(i): i for i in range(256)}
    w, out = "", []
    for ch in text:
        if w + ch in table:
            w += ch
        else:
            out.append(table[w])
            table[w + ch] = len(table)
            w = ch
    if w:
        out.append(table[w])
    return out


def lzw_decompress(codes):
    table = {i: chr(i) for i in range(256)}
    codes = iter(codes)
    try:
        w = table[next(codes)]
    except StopIteration:
        return ""
    out = [w]
    for code in codes:
        if code in table:
            entry = table[code]
        elif code == len(table):
            entry = w + w[0]
        else:
            raise ValueError(f"bad code {code}")
        out.append(entry)
        table[len(table)] = w + entry[0]
        w = entry
    return "".join(out)


def run_lengths(text):
    runs = []
    for ch in text:
        if runs and runs[-1][0] == ch:
            runs[-1][1] += 1
        else:
            runs.append([ch, 1])
    return "".join(ch if n == 1 else f"{n}{ch}" for ch, n in runs)


def expand(encoded):
    out, digits = "", ""
    for ch in encoded:
        if ch.isdigit():
            digits += ch
        else:
            out += ch * int(digits or 1)
            digits = ""
    return out


texts = ["TOBEORNOTTOBEORTOBEORNOT", "aaaaaaaaaaaaaaaaaaaaaaaa", "abc" * 15, "x", ""]
for text in texts:
    pairs = lz78_compress(text)
    codes = lzw_compress(text)
    print(len(text), len(pairs), len(codes), run_lengths(text)[:40])
    print("  ", pairs[:6])
    print("  ", codes[:10])
    assert lz78_decompress(pairs) == text
    assert lzw_decompress(codes) == text
    assert expand(run_lengths(text)) == text
try:
    lzw_decompress([65, 999])
except ValueError as error:
    print("error:", error)
long = "".join(chr(97 + i * i % 7) for i in range(2000))
print(len(long), len(lzw_compress(long)), lzw_decompress(lzw_compress(long)) == long)
