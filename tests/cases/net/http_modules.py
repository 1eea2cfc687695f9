# skip wasi: preview 1 has no sockets
# skip browser: a page has no sockets
"""`http.server` in a thread; `urllib.request` and `http.client` talk to it."""

import http.server, threading, urllib.request, urllib.error, http.client, json

class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/missing":
            self.send_error(404)
            return
        body = json.dumps({"path": self.path}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        data = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(201)
        self.end_headers()
        self.wfile.write(data[::-1])

    def log_message(self, format, *args):
        print("log", format % args)

with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
    t = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    t.start()
    base = f"http://127.0.0.1:{server.server_port}"
    with urllib.request.urlopen(base + "/hello?x=1") as r:
        print(r.status, r.headers["content-type"], json.load(r))
    try:
        urllib.request.urlopen(base + "/missing")
    except urllib.error.HTTPError as e:
        print(e.code, e.reason, len(e.read()) > 100)
    req = urllib.request.Request(base + "/post", data=b"payload", method="POST", headers={"X-A": "b"})
    with urllib.request.urlopen(req) as r:
        print(r.status, r.read())
    c = http.client.HTTPConnection("127.0.0.1", server.server_port)
    c.request("GET", "/again")
    r = c.getresponse()
    print(r.status, r.reason, r.read(), r.getheader("Content-Length"))
    c.close()
    server.shutdown()
    t.join()
try:
    urllib.request.urlopen("http://127.0.0.1:1/")
except urllib.error.URLError as e:
    print(e)
print(http.HTTPStatus.NOT_FOUND, http.HTTPStatus(200).phrase)
