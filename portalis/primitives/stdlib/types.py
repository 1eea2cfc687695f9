"""Primitives of `types`; implemented in pyrt/src/stdlib/types.rs and types/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

types = Module("types")


@types.type(layout="Native")
class SimpleNamespace:
    """An object that is nothing but its attributes."""

    def __new__(cls, *args, **kwargs): ...
    def __init__(self, /, *args, **kwargs): ...
    def __repr__(self, /): ...
    def __eq__(self, other, /): ...
    def __lt__(self, other, /): ...
    def __le__(self, other, /): ...
    def __gt__(self, other, /): ...
    def __ge__(self, other, /): ...
    def __reduce__(self, /): ...
    @property
    def __dict____py(self): ...


@types.function
def new_class(name, bases=(), kwds=None, exec_body=None):
    """A class made by a function instead of a class statement."""


@types.function
def resolve_bases(bases):
    """The bases, with what their `__mro_entries__` give in their places."""


@types.function
def prepare_class(name, bases=(), kwds=None):
    """The metaclass, the namespace and the other keywords of a class to be made."""


@types.function
def coroutine(func):
    """The function itself, where it makes coroutines."""


for _name, _target in {
    "FunctionType": "function",
    "LambdaType": "function",
    "BuiltinFunctionType": "builtin_function_or_method",
    "BuiltinMethodType": "builtin_function_or_method",
    "MethodType": "method",
    "GeneratorType": "generator",
    "CoroutineType": "coroutine",
    "AsyncGeneratorType": "async_generator",
    "ModuleType": "module",
    "NoneType": "NoneType",
    "NotImplementedType": "NotImplementedType",
    "EllipsisType": "ellipsis",
    "CellType": "cell",
    "GenericAlias": "GenericAlias",
    "UnionType": "UnionType",
    "MappingProxyType": "mappingproxy",
    "MethodDescriptorType": "method_descriptor",
    "MethodWrapperType": "method_wrapper",
    "WrapperDescriptorType": "wrapper_descriptor",
    "ClassMethodDescriptorType": "classmethod_descriptor",
    "GetSetDescriptorType": "getset_descriptor",
    "MemberDescriptorType": "member_descriptor",
    "TracebackType": "traceback",
    "FrameType": "frame",
    "CodeType": "code",
}.items():
    types.alias(_name, f"builtins:{_target}")
types.alias("DynamicClassAttribute", "enum:property")
