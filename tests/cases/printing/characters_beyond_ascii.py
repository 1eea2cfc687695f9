"""Which characters repr shows as they are, at the edges of every range."""

shown = 0
changes = []
last = True
for code in [*range(0x20, 0xD800), *range(0xE000, 0x32000)]:
    character = chr(code)
    is_shown = repr(character) == f"'{character}'"
    shown += is_shown
    if is_shown != last:
        changes.append(code)
        last = is_shown
print(shown, len(changes), changes[:40], changes[-40:], sum(changes))
