# skip wasi: preview 1 has no sockets
# skip browser: a page has no sockets
"""An echo server on selectors with clients in threads; the three kinds of selectors."""

import selectors, socket, select, threading, time

sel = selectors.DefaultSelector()
print(type(sel).__name__)
server = socket.create_server(("127.0.0.1", 0))
server.setblocking(False)
port = server.getsockname()[1]
log = []

def accept(sock):
    conn, addr = sock.accept()
    conn.setblocking(False)
    sel.register(conn, selectors.EVENT_READ, read)

closed = 0
def read(conn):
    global closed
    data = conn.recv(1000)
    if data:
        conn.send(data.upper())
    else:
        sel.unregister(conn)
        conn.close()
        closed += 1

sel.register(server, selectors.EVENT_READ, accept)

def client(n):
    with socket.create_connection(("127.0.0.1", port)) as s:
        for word in ("one", "two"):
            s.sendall(f"{word} {n}".encode())
            log.append(s.recv(100).decode())

threads = [threading.Thread(target=client, args=(n,)) for n in range(3)]
for t in threads:
    t.start()
while closed < 3:
    for key, mask in sel.select(timeout=1):
        key.data(key.fileobj)
for t in threads:
    t.join()
print(sorted(log))
print(sel.select(0), len(sel.get_map()))
try:
    sel.register(server, selectors.EVENT_READ)
except KeyError as e:
    print("KeyError", str(e)[:30])
print(sel.get_key(server).events, sel.modify(server, selectors.EVENT_WRITE).events)
sel.unregister(server)
sel.close()
for kind in (selectors.SelectSelector, selectors.PollSelector, selectors.EpollSelector):
    with kind() as s:
        a, b = socket.socketpair()
        s.register(a, selectors.EVENT_READ | selectors.EVENT_WRITE, "a")
        print([(k.data, m) for k, m in s.select(1)])
        b.send(b"x")
        print([(k.data, m) for k, m in s.select(1)])
        s.modify(a, selectors.EVENT_READ, "reading")
        print([(k.data, m) for k, m in s.select(1)])
        a.recv(1)
        print(s.select(0.01), s.select(-1))
        a.close(); b.close()
server.close()
