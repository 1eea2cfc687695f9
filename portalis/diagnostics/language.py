"""1xx, third part: forms that Python refuses after parsing, and forms that are not compiled yet."""

from portalis.diagnostics.base import Diagnostic, diagnostic


@diagnostic("PTL120")
class AwaitAtModuleLevel(Diagnostic):
    """`await`, `async for` or `async with` stands outside of an async function.

    ## What it means
    These forms wait inside a coroutine. The module itself is none.

    ## Why
    CPython refuses it with a SyntaxError; only the interactive prompt allows it.

    ## Example
    ```python
    data = await load()
    ```

    ## Use instead
    ```python
    async def main():
        data = await load()

    asyncio.run(main())
    ```
    """

    form: str

    @property
    def message(self) -> str:
        return f"'{self.form}' outside of an async function"

    @property
    def hint(self) -> str:
        return "move it into an `async def`, and start that with asyncio.run"


@diagnostic("PTL121")
class AsyncComprehensionOutside(Diagnostic):
    """An asynchronous comprehension stands outside of an async function.

    ## What it means
    `async for` in a comprehension, or an `await` in one, makes the comprehension itself wait.

    ## Why
    CPython refuses it with a SyntaxError.

    ## Example
    ```python
    def collect(stream):
        return [item async for item in stream]
    ```

    ## Use instead
    ```python
    async def collect(stream):
        return [item async for item in stream]
    ```
    """

    @property
    def message(self) -> str:
        return "asynchronous comprehension outside of an async function"

    @property
    def hint(self) -> str:
        return "make the function around it an `async def`"


@diagnostic("PTL122")
class NonlocalProblem(Diagnostic):
    """A `nonlocal` or `global` statement does not fit its function.

    ## What it means
    The name is not bound in any function around, or is a parameter, or is used before the statement.

    ## Why
    CPython refuses it with a SyntaxError; the message is Python's.

    ## Example
    ```python
    def count():
        nonlocal total          # no function around binds it
        total += 1
    ```

    ## Use instead
    ```python
    def counter():
        total = 0
        def count():
            nonlocal total
            total += 1
            return total
        return count
    ```
    """

    detail: str

    @property
    def message(self) -> str:
        return self.detail

    @property
    def hint(self) -> str:
        return "bind the name in the function around it, or use `global` for a variable of the module"


@diagnostic("PTL130")
class MetaclassUnsupported(Diagnostic):
    """A class has a metaclass.

    ## What it means
    `metaclass=` names the class that makes this class. `abc.ABCMeta` and those of `enum` work; others do not yet.

    ## Why
    A metaclass may run any code while the class is made, and change what its calls and attributes mean.

    ## Example
    ```python
    class Model(metaclass=Registry):
        ...
    ```

    ## Use instead
    `__init_subclass__` or a class decorator, which do most of what metaclasses are used for.
    """

    name: str

    @property
    def message(self) -> str:
        return f"metaclass '{self.name}' is not supported yet"

    @property
    def hint(self) -> str:
        return "use __init_subclass__ or a class decorator"


@diagnostic("PTL131")
class ClassKeywordUnsupported(Diagnostic):
    """A class statement has a keyword argument that is not compiled yet.

    ## What it means
    Keywords behind the bases go to `__init_subclass__` of the base, or to its metaclass.

    ## Why
    The base is one whose handling of the keyword Portalis does not know.

    ## Example
    ```python
    class Point(Base, frozen=True):
        ...
    ```

    ## Use instead
    A class attribute, or a class decorator with an argument.
    """

    keyword: str

    @property
    def message(self) -> str:
        return f"class keyword '{self.keyword}=' is not supported here yet"

    @property
    def hint(self) -> str:
        return "use a class attribute or a class decorator"


@diagnostic("PTL132")
class DecoratorUnsupported(Diagnostic):
    """A decorator has a form that is not compiled yet.

    ## What it means
    Decorators that are functions, calls of functions, and those of the supported library work. This is another kind.

    ## Why
    The compiler must know what the decorated name becomes.

    ## Example
    ```python
    @registry.handlers["click"].attach
    def on_click(event): ...
    ```

    ## Use instead
    ```python
    def on_click(event): ...
    registry.handlers["click"].attach(on_click)
    ```
    """

    form: str

    @property
    def message(self) -> str:
        return f"this decorator is not supported yet: {self.form}"

    @property
    def hint(self) -> str:
        return "call the decorator in a statement of its own behind the definition"


@diagnostic("PTL133")
class DeleteUnsupported(Diagnostic):
    """A `del` statement has a form that is not compiled yet.

    ## What it means
    `del` of variables, items, slices and attributes of instances works. This is another kind.

    ## Why
    The thing to delete has a fixed place in the compiled program.

    ## Example
    ```python
    del Config.debug            # an attribute of a class
    ```

    ## Use instead
    Set it to None, or keep such values in a dict.
    """

    form: str

    @property
    def message(self) -> str:
        return f"del of {self.form} is not supported yet"

    @property
    def hint(self) -> str:
        return "set it to None, or keep such values in a dict"


@diagnostic("PTL134")
class ExceptStarUnsupported(Diagnostic):
    """`except*` is not compiled yet.

    ## What it means
    `except*` handles parts of an exception group.

    ## Why
    Its splitting of groups is work for a later version.

    ## Example
    ```python
    try:
        await run_all()
    except* ValueError as group:
        ...
    ```

    ## Use instead
    ```python
    try:
        await run_all()
    except ExceptionGroup as group:
        for error in group.exceptions: ...
    ```
    """

    @property
    def message(self) -> str:
        return "except* is not supported yet"

    @property
    def hint(self) -> str:
        return "catch ExceptionGroup and walk its `exceptions`"


@diagnostic("PTL135")
class ComplexNumber(Diagnostic):
    """Complex numbers are not compiled yet.

    ## What it means
    A literal such as `2j`, the type `complex`, or the module `cmath`.

    ## Why
    They are work for a later version.

    ## Example
    ```python
    z = 1 + 2j
    ```

    ## Use instead
    Two floats, or a small class with the operations that you need.
    """

    form: str

    @property
    def message(self) -> str:
        return f"complex numbers are not supported yet: {self.form}"

    @property
    def hint(self) -> str:
        return "use two floats, or a small class"


@diagnostic("PTL136")
class LaterSyntax(Diagnostic):
    """The program uses syntax of a Python later than 3.11.

    ## What it means
    `type` statements, type parameters in brackets (`def first[T](…)`), nested quotes in f-strings, template strings.

    ## Why
    Portalis follows CPython 3.11, which refuses this.

    ## Example
    ```python
    type Pair = tuple[int, int]
    ```

    ## Use instead
    ```python
    Pair = tuple[int, int]
    ```
    """

    form: str

    @property
    def message(self) -> str:
        return f"{self.form} is syntax of a Python later than 3.11"

    @property
    def hint(self) -> str:
        return "write it as Python 3.11 does"


@diagnostic("PTL137")
class FormUnsupported(Diagnostic):
    """A form of the language that is not compiled yet.

    ## What it means
    It is valid Python, and a later version of Portalis will compile it.

    ## Why
    Portalis compiles a form when it can do exactly what CPython does.

    ## Example
    ```
    app.py:3:1: error[PTL137]: … is not supported yet
    ```

    ## Use instead
    Another way to write it; the hint names one where there is one.
    """

    form: str
    instead: str = ""

    @property
    def message(self) -> str:
        return f"{self.form} is not supported yet"

    @property
    def hint(self) -> str:
        return self.instead


@diagnostic("PTL138")
class ProgramTooDeep(Diagnostic):
    """The program's text is nested too deeply.

    ## What it means
    An expression or block contains hundreds of levels, or one expression chains thousands of operators.

    ## Why
    CPython's own compiler has such a limit too, and so has rustc.

    ## Example
    ```python
    total = 1 + 1 + 1 + …          # ten thousand times
    ```

    ## Use instead
    A loop, or data in a list: `total = sum(values)`.
    """

    @property
    def message(self) -> str:
        return "the program's text is nested too deeply"

    @property
    def hint(self) -> str:
        return "split the expression, or keep the data in a list"
