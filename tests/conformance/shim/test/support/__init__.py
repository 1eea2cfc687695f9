"""What CPython's tests of the language use of test.support, in Python that Portalis compiles."""

import contextlib
import gc
import io
import sys

from unittest.case import OutOfScope, SkipTest, skip

verbose = False
MAX_Py_ssize_t = sys.maxsize
_2G = 2 * 1024 * 1024 * 1024
_4G = 2 * _2G
NHASHBITS = sys.hash_info.width
REPO_ROOT = "/"
is_wasi = sys.platform == "wasi"
is_emscripten = False
is_jython = False
is_android = False
MISSING_C_DOCSTRINGS = False
HAVE_DOCSTRINGS = True
Py_DEBUG = False
SHORT_TIMEOUT = 30.0
LONG_TIMEOUT = 300.0


class TestFailed(Exception):
    """A test outside of a TestCase failed."""


class ResourceDenied(SkipTest):
    """The test needs what the run does not have."""


def _outside(reason):
    def mark(item):
        if isinstance(item, type):
            item.__unittest_skip__ = reason
            return item

        def outside(*args, **kwargs):
            raise OutOfScope(reason)

        outside.__name__ = item.__name__
        return outside

    return mark


def cpython_only(item):
    """Tests of how CPython is made."""
    return _outside("cpython_only")(item)


def impl_detail(msg=None, **guards):
    """Tests of how CPython is made."""
    return _outside("impl_detail")


def refcount_test(item):
    """Tests that count references."""
    return _outside("refcount_test")(item)


def no_tracing(item):
    return item


def check_impl_detail(**guards):
    """Whether this behaves as CPython does."""
    return guards.get("cpython", not guards or not any(guards.values()))


def _same(item):
    return item


def requires_IEEE_754(item):
    return item


def requires_docstrings(item):
    return item


def requires_subprocess():
    return _outside("needs a second process")


def requires_working_socket(*, module=False):
    return None if module else _same


def requires_legacy_unicode_capi(item):
    return _outside("C API")(item)


def requires_resource(resource):
    return skip("resource " + resource)


def requires(resource, msg=None):
    raise ResourceDenied(resource)


def bigmemtest(size, memuse, dry_run=True):
    return skip("not enough memory")


def bigaddrspacetest(item):
    return skip("not enough memory")(item)


def run_with_locale(catstr, *locales):
    return _outside("locale")


def anticipate_failure(condition):
    return _same


def adjust_int_max_str_digits(max_digits):
    return _digits(max_digits)


@contextlib.contextmanager
def _digits(max_digits):
    current = sys.get_int_max_str_digits()
    try:
        sys.set_int_max_str_digits(max_digits)
        yield
    finally:
        sys.set_int_max_str_digits(current)


def check_syntax_error(testcase, statement, errtext="", *, lineno=None, offset=None):
    """Compiles a text."""
    raise OutOfScope("compile() of a text")


def check_sizeof(test, o, size):
    raise OutOfScope("sys.getsizeof")


def calcobjsize(fmt):
    raise OutOfScope("sys.getsizeof")


def calcvobjsize(fmt):
    raise OutOfScope("sys.getsizeof")


def collision_stats(nbins, nballs):
    raise OutOfScope("collisions of hashes")


def wait_process(pid, *, exitcode, timeout=None):
    raise OutOfScope("needs a second process")


def get_attribute(obj, name):
    """An attribute, or the test is skipped."""
    try:
        return getattr(obj, name)
    except AttributeError:
        raise SkipTest(f"object {obj!r} has no attribute {name!r}")


def sortdict(mapping):
    """The repr of a dict, sorted."""
    return "{" + ", ".join("%r: %r" % pair for pair in sorted(mapping.items())) + "}"


def gc_collect():
    gc.collect()
    gc.collect()
    gc.collect()


@contextlib.contextmanager
def disable_gc():
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@contextlib.contextmanager
def captured_stdout():
    saved, sys.stdout = sys.stdout, io.StringIO()
    try:
        yield sys.stdout
    finally:
        sys.stdout = saved


@contextlib.contextmanager
def captured_stderr():
    saved, sys.stderr = sys.stderr, io.StringIO()
    try:
        yield sys.stderr
    finally:
        sys.stderr = saved


@contextlib.contextmanager
def captured_stdin():
    saved, sys.stdin = sys.stdin, io.StringIO()
    try:
        yield sys.stdin
    finally:
        sys.stdin = saved


def captured_output(stream_name):
    return {"stdout": captured_stdout, "stderr": captured_stderr, "stdin": captured_stdin}[stream_name]()


@contextlib.contextmanager
def swap_attr(obj, attr, new_val):
    """Another value for an attribute, for a while."""
    if hasattr(obj, attr):
        old = getattr(obj, attr)
        setattr(obj, attr, new_val)
        try:
            yield old
        finally:
            setattr(obj, attr, old)
    else:
        setattr(obj, attr, new_val)
        try:
            yield
        finally:
            if hasattr(obj, attr):
                delattr(obj, attr)


@contextlib.contextmanager
def swap_item(obj, item, new_val):
    """Another value for an item, for a while."""
    if item in obj:
        old = obj[item]
        obj[item] = new_val
        try:
            yield old
        finally:
            obj[item] = old
    else:
        obj[item] = new_val
        try:
            yield
        finally:
            if item in obj:
                del obj[item]


@contextlib.contextmanager
def infinite_recursion(max_depth=100):
    limit = sys.getrecursionlimit()
    try:
        sys.setrecursionlimit(max_depth)
        yield
    finally:
        sys.setrecursionlimit(limit)


class SuppressCrashReport:
    def __enter__(self):
        return self

    def __exit__(self, *ignored):
        pass


class catch_unraisable_exception:
    """Keeps what `sys.unraisablehook` is given."""

    def __init__(self):
        self.unraisable = None

    def _hook(self, unraisable):
        self.unraisable = unraisable

    def __enter__(self):
        self._old = sys.unraisablehook
        sys.unraisablehook = self._hook
        return self

    def __exit__(self, *exc_info):
        sys.unraisablehook = self._old
        del self.unraisable


def check__all__(test_case, module, name_of_module=None, extra=(), not_exported=()):
    raise OutOfScope("the names of a library module")


def maybe_get_event_loop_policy():
    return None


def check_free_after_iterating(test, iter, cls, args=()):
    """An iterator lets go of what it has walked through."""

    class A(cls):
        def __del__(self):
            nonlocal done
            done = True
            try:
                next(it)
            except StopIteration:
                pass

    done = False
    it = iter(A(*args))
    test.assertRaises(StopIteration, next, it)
    gc_collect()
    test.assertTrue(done)


class _ALWAYS_EQ:
    """Equal to everything."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False


ALWAYS_EQ = _ALWAYS_EQ()


class _NEVER_EQ:
    """Equal to nothing."""

    def __eq__(self, other):
        return False

    def __ne__(self, other):
        return True

    def __hash__(self):
        return 1


NEVER_EQ = _NEVER_EQ()


class _LARGEST:
    """Greater than everything but itself."""

    def __eq__(self, other):
        return isinstance(other, _LARGEST)

    def __lt__(self, other):
        return False

    def __le__(self, other):
        return isinstance(other, _LARGEST)

    def __gt__(self, other):
        return not isinstance(other, _LARGEST)

    def __ge__(self, other):
        return True


LARGEST = _LARGEST()


class _SMALLEST:
    """Less than everything but itself."""

    def __eq__(self, other):
        return isinstance(other, _SMALLEST)

    def __gt__(self, other):
        return False

    def __ge__(self, other):
        return isinstance(other, _SMALLEST)

    def __lt__(self, other):
        return not isinstance(other, _SMALLEST)

    def __le__(self, other):
        return True


SMALLEST = _SMALLEST()


def is_resource_enabled(resource):
    """Whether tests that need more than most may run."""
    return False


def run_with_tz(tz):
    """Runs a test with the local zone set."""

    def decorate(method):
        def changed(*args, **kwargs):
            import os
            import time

            before = os.environ.get("TZ")
            os.environ["TZ"] = tz
            time.tzset()
            try:
                return method(*args, **kwargs)
            finally:
                if before is None:
                    del os.environ["TZ"]
                else:
                    os.environ["TZ"] = before
                time.tzset()

        changed.__name__ = method.__name__
        changed.__doc__ = method.__doc__
        return changed

    return decorate
