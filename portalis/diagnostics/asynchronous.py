"""3xx: asyncio."""

from portalis.diagnostics.base import Diagnostic, diagnostic


@diagnostic("PTL301")
class AsyncioNameUnsupported(Diagnostic):
    """A name of asyncio is not supported yet.

    ## What it means
    asyncio has it, or a later version of it has; Portalis does not yet. All that `asyncio.__all__` lists is there.

    ## Why
    Programs see the order in which tasks run. A name is supported once it takes exactly asyncio's steps.

    ## Example
    ```python
    asyncio.constants.SSL_HANDSHAKE_TIMEOUT
    ```

    ## Use instead
    `portalis mapping asyncio` lists what is supported.
    """

    name: str
    similar: str = ""

    @property
    def message(self) -> str:
        return f"'asyncio.{self.name}' is not supported"

    @property
    def hint(self) -> str:
        listed = "`portalis mapping asyncio` lists what is"
        return f"did you mean 'asyncio.{self.similar}'? {listed}" if self.similar else listed


@diagnostic("PTL303")
class EventLoopReplaced(Diagnostic):
    """The program chooses an event loop of Windows.

    ## What it means
    `asyncio.ProactorEventLoop` and the policies whose names begin with `Windows` exist on Windows alone.

    ## Why
    A compiled program has one loop, in Rust, which takes the steps of asyncio on Linux in asyncio's order. Policies and loop classes
    of your own are built on it.

    ## Example
    ```python
    asyncio.set_event_loop_policy(asyncio.WindowsSelectorEventLoopPolicy())
    ```

    ## Use instead
    Remove it.
    """

    name: str

    @property
    def message(self) -> str:
        return f"{self.name} replaces the event loop, which is part of the compiled program"

    @property
    def hint(self) -> str:
        return "remove it; the compiled loop takes asyncio's steps in asyncio's order"
