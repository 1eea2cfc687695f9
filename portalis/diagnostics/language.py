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
