"""A URL router with converters, middleware and nested mounts (partly typed)."""
import re
from typing import Any, Callable


class HTTPError(Exception):
    def __init__(self, status: int, detail: str = ""):
        super().__init__(status, detail)
        self.status = status
        self.detail = detail


class Request:
    def __init__(self, method: str, url: str, user=None):
        self.method = method
        self.path, _, query = url.partition("?")
        self.query = dict(pair.split("=", 1) for pair in query.split("&") if "=" in pair)
        self.user = user


CONVERTERS: dict[str, tuple[str, Callable[[str], Any]]] = {
    "str": (r"[^/]+", str),
    "int": (r"\d+", int),
    "path": (r".+", lambda text: text.split("/")),
}


def compile_pattern(pattern: str):
    converters = {}
    regex = ""
    for part in re.split(r"(<[^>]+>)", pattern):
        if part.startswith("<"):
            kind, _, name = part[1:-1].rpartition(":")
            expression, convert = CONVERTERS[kind or "str"]
            converters[name] = convert
            regex += f"(?P<{name}>{expression})"
        else:
            regex += re.escape(part)
    return re.compile(regex + "$"), converters


class Router:
    def __init__(self):
        self.routes = []
        self.mounts = []
        self.middleware = []

    def route(self, pattern, methods=("GET",)):
        def register(handler):
            self.routes.append((*compile_pattern(pattern), set(methods), handler))
            return handler

        return register

    def use(self, function):
        self.middleware.append(function)
        return function

    def mount(self, prefix, router):
        self.mounts.append((prefix, router))

    def resolve(self, method, path):
        allowed = set()
        for regex, converters, methods, handler in self.routes:
            match = regex.match(path)
            if match:
                if method not in methods:
                    allowed |= methods
                    continue
                return handler, {name: converters[name](value) for name, value in match.groupdict().items()}
        for prefix, router in self.mounts:
            if path.startswith(prefix):
                return router.resolve(method, path[len(prefix):])
        if allowed:
            raise HTTPError(405, "use " + ", ".join(sorted(allowed)))
        raise HTTPError(404, path)

    def handle(self, request):
        def last(request):
            handler, params = self.resolve(request.method, request.path)
            return handler(request, **params)

        chain = last
        for middleware in reversed(self.middleware):
            chain = (lambda mw, following: lambda req: mw(req, following))(middleware, chain)
        try:
            result = chain(request)
        except HTTPError as error:
            return error.status, error.detail
        return result if isinstance(result, tuple) else (200, result)


app = Router()
api = Router()
app.mount("/api", api)


@app.use
def log(request, following):
    result = following(request)
    print(f"  log: {request.method} {request.path}")
    return result


@app.use
def auth(request, following):
    if request.path.startswith("/api") and request.user is None:
        raise HTTPError(401, "who are you?")
    return following(request)


@app.route("/")
def index(request):
    return "welcome"


@app.route("/hello/<name>")
def hello(request, name):
    greeting = request.query.get("greeting", "hello")
    return f"{greeting} {name}"


@app.route("/files/<path:parts>")
def files(request, parts):
    return parts


@api.route("/items/<int:number>")
def item(request, number):
    if number > 100:
        raise HTTPError(404, f"no item {number}")
    return {"item": number, "double": number * 2}


@api.route("/items", methods=["POST", "PUT"])
def create(request):
    return 201, f"created by {request.user}"


for method, url, user in (
    ("GET", "/", None), ("GET", "/hello/ann?greeting=hi&x=1", None), ("GET", "/files/a/b/c.txt", None), ("GET", "/nope", None),
    ("GET", "/api/items/7", None), ("GET", "/api/items/7", "bob"), ("GET", "/api/items/700", "bob"), ("GET", "/api/items/x", "bob"),
    ("POST", "/api/items", "cy"), ("DELETE", "/api/items", "cy"), ("POST", "/", None),
):
    print(method, url, "->", app.handle(Request(method, url, user)))
