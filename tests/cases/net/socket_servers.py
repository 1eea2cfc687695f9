# skip wasi: preview 1 has no sockets
# skip browser: a page has no sockets
"""`socketserver`: TCP, UDP, threads, errors and timeouts."""

import socketserver, threading, socket

class Upper(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(line.upper())

class Raw(socketserver.BaseRequestHandler):
    def handle(self):
        data = self.request.recv(1024)
        self.request.sendall(data[::-1])

class Udp(socketserver.BaseRequestHandler):
    def handle(self):
        data, sock = self.request
        sock.sendto(data * 2, self.client_address)

class Threaded(socketserver.ThreadingMixIn, socketserver.TCPServer):
    daemon_threads = True
    allow_reuse_address = True

def ask(address, data):
    with socket.create_connection(address) as s:
        s.sendall(data)
        s.shutdown(socket.SHUT_WR)
        out = b""
        while piece := s.recv(100):
            out += piece
        return out

for cls, handler in ((socketserver.TCPServer, Upper), (Threaded, Upper), (socketserver.ThreadingTCPServer, Raw)):
    with cls(("127.0.0.1", 0), handler) as server:
        t = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        t.start()
        print(cls.__name__, ask(server.server_address, b"hello\nworld\n"), ask(server.server_address, b"x\n"))
        server.shutdown()
        t.join()
with socketserver.UDPServer(("127.0.0.1", 0), Udp) as server:
    t = threading.Thread(target=server.handle_request)
    t.start()
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    s.sendto(b"ab", server.server_address)
    print(s.recv(10))
    t.join()
    s.close()

class Bad(socketserver.BaseRequestHandler):
    def handle(self):
        while self.request.recv(100):
            pass
        raise ValueError("bad request")

class Quiet(socketserver.TCPServer):
    def handle_error(self, request, client_address):
        import sys
        print("error", repr(sys.exc_info()[1]))

with Quiet(("127.0.0.1", 0), Bad) as server:
    t = threading.Thread(target=server.handle_request)
    t.start()
    print(ask(server.server_address, b"hello"))
    t.join()
    server.timeout = 0.01
    server.handle_timeout = lambda: print("nobody came")
    server.handle_request()
