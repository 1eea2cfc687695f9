"""`binascii`: quoted-printable text and uuencoded lines, at random."""

import binascii, random, quopri
r = random.Random(5)
for n in range(400):
    d = bytes(r.choice(b"abc .=_\t\r\n\x00\x80~\x7fA1") for _ in range(r.randrange(0, 160)))
    for q in (0, 1):
        for t in (0, 1):
            for h in (0, 1):
                e = binascii.b2a_qp(d, q, t, h)
                print(hash(e) % 1000, binascii.a2b_qp(e, header=h) == d, end=" ")
    print(binascii.a2b_qp(d), binascii.a2b_qp(d, header=True) )
    u = d[:45]
    e = binascii.b2a_uu(u)
    f = binascii.b2a_uu(u, backtick=True)
    print(e, f, binascii.a2b_uu(e) == u == binascii.a2b_uu(f))
    g = bytes(r.choice(b"!#5AZ` \n") for _ in range(r.randrange(0, 12)))
    try:
        print(binascii.a2b_uu(g))
    except binascii.Error as x:
        print(g, x)
for f in (lambda: binascii.b2a_uu(b"x" * 46), lambda: binascii.a2b_uu(b"!\x80"), lambda: binascii.a2b_uu("é"), lambda: binascii.b2a_qp("x")):
    try:
        print(f())
    except Exception as x:
        print(type(x).__name__, x)
print(binascii.a2b_uu(b""), quopri.encodestring(b"caf\xc3\xa9 = \n"), quopri.decodestring("caf=C3=A9"))
