"""Leaving loops, with blocks and generators through finally; an uncaught exception at the end."""
import sys
from contextlib import contextmanager
log = []
class CM:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    def __enter__(self): print('enter', self.n); return self
    def __exit__(self, t, v, tb): print('exit', self.n, t and t.__name__, v); return self.swallow
def f(n):
    for i in range(n):
        try:
            with CM(i):
                if i == 1: continue
                if i == 3: break
                if i == 2: raise ValueError(i)
        except ValueError as e:
            print('caught', e)
            try:
                continue
            finally:
                print('inner finally')
        else:
            print('else', i)
        finally:
            print('finally', i)
    else:
        return 'exhausted'
    return 'broken'
print(f(3), f(6))
def g():
    while True:
        try:
            return 'try'
        finally:
            break
    return 'after'
print(g())
def h():
    for x in range(3):
        try:
            raise KeyError(x)
        finally:
            if x < 2: continue
            return x
print(h())
def gen():
    try:
        for i in range(5):
            try:
                with CM(f'g{i}'):
                    got = yield i
                    if got == 'stop': return 'stopped'
                    if got == 'break': break
                    if got: print('got', got)
            finally:
                print('gf', i)
                if i == 3: yield 'from finally'
        return 'end'
    except GeneratorExit:
        print('GE'); raise
    except ZeroDivisionError as e:
        yield f'zde {e}'
    finally:
        print('cleanup')
for cmd in (None, 'hi', 'stop', 'break'):
    it = gen(); print(next(it))
    try:
        while True: print('->', it.send(cmd))
    except StopIteration as s: print('value', s.value)
it = gen(); next(it); next(it); it.close(); print(it.gi_frame is None)
it = gen(); next(it); print(it.throw(ZeroDivisionError('z')), list(it))
it = gen(); next(it); del it
def deleg():
    r = yield from gen()
    print('r', r)
    x = yield (yield 'inner')
    print(f'{(yield "fs")!r:>10}|{x}')
    y = [(yield 1), (yield 2), *(yield 3)]
    return y
d = deleg(); out = [next(d)]
try:
    k = 0
    while True:
        k += 1; out.append(d.send((k, k) if k > 3 else None))
except StopIteration as s: print(out, s.value)
def nested_ret():
    try:
        try:
            return print('evaluated') or 'first'
        finally:
            print('f1')
            try: raise RuntimeError('in finally')
            except RuntimeError as e: print(e, e.__context__)
    finally: print('f2')
print(nested_ret())
def loop_else():
    for a in range(2):
        while a < 2:
            a += 1
            if a == 2: break
        else: print('while else'); 
        for b in 'xy':
            if b == 'z': break
        else:
            try: continue
            finally: print('cont', a)
    else: print('for else')
loop_else()
@contextmanager
def cm(name):
    print('in', name)
    try: yield name.upper()
    except KeyError as e: print('swallowed', e)
    finally: print('out', name)
with cm('a') as a, cm('b') as (b), CM('c', True):
    print(a, b); raise KeyError('k')
with (cm('p') as p, cm('q') as [q],): print(p, q); 
def ex():
    try: 1 / 0
    except ZeroDivisionError as e:
        try: [][1]
        except IndexError as e2:
            raise TypeError('t') from e2
        finally: print('ex', e)
try: ex()
except TypeError as e: print(repr(e.__cause__), repr(e.__cause__.__context__), repr(e.__context__))
try: e
except NameError as n: print(n)
def quit_():
    try:
        try: sys.exit(3)
        finally: print('fin1')
    except SystemExit as s:
        print('code', s.code); raise
    finally:
        print('fin2', file=sys.stderr)
try:
    quit_()
finally:
    ex()
