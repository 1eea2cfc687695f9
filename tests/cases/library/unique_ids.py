"""`uuid`, compiled from the library's sources."""

import uuid

u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u.version, u.variant, u.urn, u.fields, u.time_low, u.node, u.bytes, u.is_safe)
print(hash(u) == hash(uuid.UUID(int=u.int)), sorted([uuid.UUID(int=3), uuid.UUID(int=1)]))
print(uuid.UUID(bytes=b"\x12\x34\x56\x78" * 4), uuid.UUID("{urn:uuid:12345678123456781234567812345678}"))
print(uuid.NAMESPACE_DNS, uuid.UUID(int=5) == 5, uuid.SafeUUID(-1), list(uuid.SafeUUID), uuid.SafeUUID.safe.value)
four = uuid.uuid4()
print(four.version, four.variant, len(str(four)), four != uuid.uuid4(), four < uuid.UUID(int=2**128 - 1))
for make in (lambda: uuid.UUID("x"), lambda: uuid.UUID(), lambda: uuid.UUID("1" * 32, b"1"), lambda: setattr(u, "int", 5)):
    try:
        make()
    except Exception as e:
        print(type(e).__name__, e)
