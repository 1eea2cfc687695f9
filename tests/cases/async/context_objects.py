"""contextvars by hand: variables, tokens, contexts."""

import contextvars


def show(x):
    import_text = repr(x)
    i = import_text.find(" at 0x")
    if i >= 0:
        j = i + 6
        while j < len(import_text) and import_text[j] in "0123456789abcdef":
            j += 1
        import_text = import_text[:i] + " at 0x" + import_text[j:]
    print(import_text)


v = contextvars.ContextVar("v", default=1)
show(v)
tok = v.set(5)
print(type(tok), repr(tok)[:36])
print(v.get(), repr(tok.old_value), tok.var is v)
v.reset(tok)
print(v.get())
try:
    v.reset(tok)
except RuntimeError as e:
    print("has already been used once" in str(e))
ctx = contextvars.copy_context()
print(ctx.run(lambda: (v.set(9), v.get())[1]), v.get(), ctx[v], len(ctx), v in ctx, list(ctx) == [v])
w = contextvars.ContextVar("w")
try:
    w.get()
except LookupError as e:
    print("LookupError")
print(w.get(3))
