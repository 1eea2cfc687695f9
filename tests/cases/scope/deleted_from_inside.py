"""Variables that another function deletes: globals, and locals of the function around it."""
x = 1
def f():
    global x
    del x
f()
try: print(x)
except NameError as e: print(e)
def g():
    v = 1
    def h():
        nonlocal v
        del v
    h()
    try: return v
    except NameError as e: return str(e)
print(g())
def k():
    global y
    y = 1
    f2()
    return y
def f2():
    global y
    del y
try: print(k())
except NameError as e: print(e)
class C:
    z = 1
    for i in range(2):
        try: del z
        except NameError as e: print(e)
