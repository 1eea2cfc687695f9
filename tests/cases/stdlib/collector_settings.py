"""`gc` beyond `collect`: thresholds, callbacks, what is tracked."""

import gc

print(gc.get_threshold(), gc.isenabled(), gc.get_debug(), gc.garbage, gc.callbacks, gc.get_freeze_count())
gc.set_threshold(500, 5)
print(gc.get_threshold(), len(gc.get_count()))
gc.set_threshold(0)
print(gc.get_threshold(), gc.isenabled())
gc.set_threshold(700, 10, 10)


class C:
    def __del__(self):
        print("deleted")


class S:
    __slots__ = ("a",)


for v in (
    1,
    1.5,
    "s",
    b"b",
    None,
    True,
    (),
    [],
    {},
    {"a": 1},
    {"a": []},
    set(),
    C,
    print,
    lambda: 0,
    (i for i in ()),
    gc,
    S(),
):
    print(type(v).__name__, gc.is_tracked(v))


def told(phase, info):
    print(phase, info["generation"], sorted(info))


gc.callbacks.append(told)
c = C()
c.me = c
del c
gc.collect(1)
gc.callbacks.remove(told)
gc.collect()
print(gc.is_finalized(3), gc.DEBUG_LEAK, gc.DEBUG_SAVEALL, gc.freeze(), gc.unfreeze())
