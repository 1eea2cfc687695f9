"""Messages about wrong arguments of functions of the library: those of CPython's C, those of its Python, those of slots."""

import collections
import functools
import heapq
import itertools
import math
import random
import sys
import time


def t(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)
    else:
        print("ok")


for f in (enumerate, map, filter, zip, max, sorted, math.sqrt, math.log, math.gcd, math.isclose, math.prod, functools.reduce,
          functools.lru_cache, functools.wraps, functools.cached_property, functools.cmp_to_key, heapq.heappush, heapq.nlargest,
          itertools.tee, itertools.zip_longest, itertools.accumulate, collections.namedtuple, collections.Counter, collections.ChainMap,
          collections.OrderedDict, random.randint, random.choice, random.Random, sys.intern, time.gmtime, time.strftime,
          "a".__add__, "a".__mul__, (1).__add__, (1).__pow__, (1).__ceil__, (1).__round__, [1].__setitem__, [1].__getitem__,
          {1: 2}.__contains__, {1}.__contains__, (1,).__contains__, "a".count, b"a".find, "a".join, [].append, [].clear,
          collections.Counter("a").most_common, collections.ChainMap({}).new_child, (1).to_bytes, int.from_bytes):
    print(f.__name__)
    if f not in (zip, itertools.zip_longest, collections.Counter, collections.ChainMap, collections.OrderedDict, functools.lru_cache, random.Random):
        t(f)
    if f not in (time.gmtime, time.strftime):
        t(f, zzz=1)
    t(f, 1, 2, 3, 4, 5, 6)
t(sorted, [1], zzz=1)
t(format, 1, None)
t(heapq.heappush, None, 1)
t(str.__new__, 1)
t(int.__new__, "a")
