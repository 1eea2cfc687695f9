"""The part of unittest.mock that CPython's tests use; patching what a module of the library holds is out of scope."""

from unittest.case import OutOfScope


class _Any:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


class _Default:
    def __repr__(self):
        return "sentinel.DEFAULT"


class Call(tuple):
    """The arguments of a call: `(args, kwargs)`."""

    @property
    def args(self):
        return self[0]

    @property
    def kwargs(self):
        return self[1]


ANY = _Any()
DEFAULT = _Default()
sentinel = object()


def call(*args, **kwargs):
    """What a mock that is called so has in `call_args`."""
    return Call((args, kwargs))


class Mock:
    """Remembers how it is called; attributes are mocks as well."""

    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, name=None, **attributes):
        names = spec if spec is None or isinstance(spec, (list, tuple)) else dir(spec)
        self.__dict__["_spec"] = names
        self.__dict__["_spec_class"] = spec if isinstance(spec, type) else None
        self.__dict__["_return"] = return_value
        self.side_effect = side_effect
        self.reset_mock()
        for key, value in attributes.items():
            setattr(self, key, value)

    def reset_mock(self):
        self.call_args = None
        self.call_args_list = []
        self.call_count = 0
        self.called = False

    @property
    def __class__(self):
        return self.__dict__.get("_spec_class") or type(self)

    @property
    def return_value(self):
        if self.__dict__["_return"] is DEFAULT:
            self.__dict__["_return"] = Mock()
        return self.__dict__["_return"]

    @return_value.setter
    def return_value(self, value):
        self.__dict__["_return"] = value

    def __getattr__(self, name):
        names = self.__dict__.get("_spec")
        special = name.startswith("__") and name.endswith("__")
        if special or name.startswith("assert") or (names is not None and name not in names):
            raise AttributeError(f"Mock object has no attribute {name!r}")
        child = Mock()
        self.__dict__[name] = child
        return child

    def __call__(self, *args, **kwargs):
        self.called = True
        self.call_count += 1
        self.call_args = call(*args, **kwargs)
        self.call_args_list.append(self.call_args)
        effect = self.side_effect
        if effect is not None:
            if isinstance(effect, BaseException) or (isinstance(effect, type) and issubclass(effect, BaseException)):
                raise effect
            if not callable(effect):
                effect = self.__dict__["side_effect"] = iter(effect)
                return next(effect)
            result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        return self.return_value

    def assert_called_with(self, *args, **kwargs):
        expected = (args, kwargs)
        if self.call_args is None:
            raise AssertionError("expected call not found: not called")
        if not expected == self.call_args:
            raise AssertionError(f"expected call not found: {expected!r} != {self.call_args!r}")

    def assert_called_once_with(self, *args, **kwargs):
        if self.call_count != 1:
            raise AssertionError(f"expected to be called once, was called {self.call_count} times")
        self.assert_called_with(*args, **kwargs)

    def assert_called_once(self):
        if self.call_count != 1:
            raise AssertionError(f"expected to be called once, was called {self.call_count} times")

    def assert_called(self):
        if not self.called:
            raise AssertionError("expected to have been called")

    def assert_not_called(self):
        if self.called:
            raise AssertionError(f"expected not to be called, was called {self.call_count} times")

    def assert_any_call(self, *args, **kwargs):
        if (args, kwargs) not in self.call_args_list:
            raise AssertionError(f"{(args, kwargs)!r} call not found")


MagicMock = Mock


class AsyncMock(Mock):
    """A mock whose calls are coroutines."""

    def __init__(self, *args, **kwargs):
        raise OutOfScope("unittest.mock.AsyncMock")


def _outside(item):
    def outside(*args, **kwargs):
        raise OutOfScope("unittest.mock.patch of a module of the library")

    outside.__name__ = item.__name__
    return outside


class _PatchedModule:
    """`patch("module.name", …)`: a decorator, or a context manager, that ends the test."""

    def __call__(self, item):
        return _outside(item)

    def __enter__(self):
        raise OutOfScope("unittest.mock.patch of a module of the library")

    def __exit__(self, *ignored):
        return False


_MISSING = object()


class _PatchedObject:
    """`patch.object(target, name, new)`: the attribute has another value meanwhile."""

    def __init__(self, target, name, new, options):
        self.target, self.name, self.new, self.options = target, name, new, options

    def __enter__(self):
        if type(self.target).__name__ == "module":
            raise OutOfScope("unittest.mock.patch of a module of the library")
        self.saved = vars(self.target).get(self.name, _MISSING)
        new = Mock(**self.options) if self.new is DEFAULT else self.new
        setattr(self.target, self.name, new)
        return new

    def __exit__(self, *ignored):
        if self.saved is _MISSING:
            delattr(self.target, self.name)
        else:
            setattr(self.target, self.name, self.saved)
        return False

    def __call__(self, function):
        def patched(*args, **kwargs):
            with self as new:
                if self.new is DEFAULT:
                    args = (*args, new)
                return function(*args, **kwargs)

        patched.__name__ = function.__name__
        return patched


class _Patch:
    def __call__(self, *args, **kwargs):
        return _PatchedModule()

    def object(self, target, name, new=DEFAULT, **options):
        return _PatchedObject(target, name, new, options)

    def dict(self, *args, **kwargs):
        return _PatchedModule()


patch = _Patch()
