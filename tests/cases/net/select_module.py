# skip wasi: preview 1 has no sockets
# skip browser: a page has no sockets
"""`select`: select, poll and epoll, their errors, and waiting while other threads run."""

import select, socket, os
import threading, time

gone, other = os.pipe()
os.close(gone)

for f in [lambda: select.select([object()],[],[]), lambda: select.select(1,[],[]), lambda: select.select([-1],[],[]), lambda: select.select([5000],[],[]), lambda: select.select([],[],[],-1), lambda: select.select([],[],[],"x"), lambda: select.select([gone],[],[],0),
 lambda: select.poll().register("x"), lambda: select.poll().modify(0,1), lambda: select.poll().unregister(7), lambda: select.poll().poll("x"), lambda: select.poll().register(0,-1), lambda: select.poll().register(0,70000),lambda: select.poll().register(0,"a"),
 lambda: select.epoll(-2), lambda: select.epoll(0), lambda: select.epoll(1,5), lambda: select.epoll().poll("x"), lambda: select.epoll().poll(0,-2),lambda: select.epoll().poll(0,0), lambda: select.epoll().modify(0,1), lambda: select.epoll().unregister(0), lambda: select.epoll().register(888)]:
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
e=select.epoll(); print(repr(e)[:22], e.closed, type(e), e.fileno()>2); e.close(); print(e.closed)
for f in [lambda: e.fileno(), lambda: e.register(0), lambda: e.poll(0), lambda: e.__enter__()]:
    try: print(f())
    except BaseException as x: print(type(x).__name__, x)
p=select.poll(); print(repr(p)[:20], type(p))
print({k:getattr(select,k) for k in dir(select) if k[0]!='_' and k.isupper()})
a, b = socket.socketpair()
print([len(x) for x in select.select([a, b], [a, b], [], 0)])
b.send(b"hello")
r, w, x = select.select([a, b], [b], [a])
print(r == [a], w == [b], x)
p.register(a)
p.register(b.fileno(), select.POLLIN)
print([ev for fd, ev in p.poll()])
p.modify(a, select.POLLIN)
print([ev for fd, ev in p.poll(10)])
a.recv(10)
print(p.poll(5), p.poll(0))
r, w = os.pipe()
ep = select.epoll()
ep.register(r, select.EPOLLIN | select.EPOLLET)
print(ep.poll(0.001), ep.poll(0))
os.write(w, b"abc")
print(ep.poll() == [(r, 1)], ep.poll(0))
os.write(w, b"abc")
print(ep.poll(1, maxevents=1) == [(r, 1)])
os.close(w)
print([m for _, m in ep.poll(-1)])
ep.close()
b.close()
print([m for _, m in p.poll()], select.select([a], [a], [a], 1) == ([a], [a], []))
left, right = socket.socketpair()
def later():
    time.sleep(0.02)
    left.send(b"late")
t = threading.Thread(target=later)
t.start()
print(select.select([right], [], [], 5)[0] == [right])
def waiter():
    print("thread", select.select([left], [], [], 5)[0] == [left])
u = threading.Thread(target=waiter)
u.start()
right.send(b"x")
u.join()
print(select.select([], [], [], 0.01))
