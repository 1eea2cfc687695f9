"""4xx: the target cannot do what the program asks for."""

from portalis.diagnostics.base import Diagnostic, diagnostic


@diagnostic("PTL401")
class TargetLacksCapability(Diagnostic):
    """The program uses something that the chosen target does not have.

    ## What it means
    Every library function says what it needs from the system: a clock, files, sockets, child processes. Every target
    says what it has. The program needs something that the target cannot give, in a place that it can reach: what
    stands in a function that nothing mentions does not count. Of methods, those of event loops count
    (`loop.create_server`), wherever no class of the program has a method of that name.

    ## Why
    The program would fail at the first use, possibly hours into a run. Portalis says so before anything runs.

    ## Example
    ```python
    import subprocess
    subprocess.run(["ls"])      # portalis run --target wasi: a WASI module cannot start processes
    ```

    ## Use instead
    Choose a target that has the capability (`portalis run --target native app.py`), or keep that part of the program
    out of the module which is compiled for this target.
    """

    target: str
    capability: str
    name: str = ""
    """What asks for it."""
    instead: str = ""
    """What does without it."""

    @property
    def message(self) -> str:
        asks = f"`{self.name}` needs" if self.name else "this program uses"
        return f"target '{self.target}' lacks {self.capability}, which {asks}"

    @property
    def hint(self) -> str:
        native = "compile for a target that has it: --target native has everything"
        return f"{native}; or {self.instead}" if self.instead else native


@diagnostic("PTL402")
class UnknownTarget(Diagnostic):
    """There is no target of this name.

    ## What it means
    `--target` takes one of the names that the message lists.

    ## Why
    A misspelt target must not silently become another one.

    ## Example
    ```
    portalis run app.py --target wasm
    ```

    ## Use instead
    ```
    portalis run app.py --target wasi
    ```
    """

    exit_code = 2

    target: str
    known: tuple[str, ...]

    @property
    def message(self) -> str:
        return f"unknown target '{self.target}'"

    @property
    def hint(self) -> str:
        return f"the targets are: {', '.join(self.known)}"


@diagnostic("PTL403")
class TargetNotBuiltYet(Diagnostic):
    """The target is planned, but this version of Portalis cannot build it.

    ## What it means
    The name is right, and a later version of Portalis will build for it.

    ## Why
    A half-working target would break the promise that a compiled program behaves as under CPython.

    ## Example
    ```
    portalis build app.py --target component
    ```

    ## Use instead
    The targets that work today: `native`, `wasi` and `browser`.
    """

    target: str
    summary: str
    known: tuple[str, ...]

    @property
    def message(self) -> str:
        return f"target '{self.target}' ({self.summary}) cannot be built yet"

    @property
    def hint(self) -> str:
        return f"the targets that work today: {', '.join(self.known)}"
