"""5xx: the Rust toolchain, the build and the machine around it."""

from pathlib import Path

from portalis.diagnostics.base import Diagnostic, diagnostic


@diagnostic("PTL501")
class CargoMissing(Diagnostic):
    """There is no Rust toolchain on this machine.

    ## What it means
    Portalis turns Python into Rust and lets `cargo` build it. No `cargo` was found: not in the variable `CARGO`, not on
    `PATH`, not where rustup puts it (`~/.cargo/bin`).

    ## Why
    Without it there is nothing that could make a binary or a module. `portalis transpile` and `portalis check` work
    without it.

    ## Example
    ```
    $ portalis run app.py
    error[PTL501]: cargo was not found
    ```

    ## Use instead
    Install Rust with rustup, then try again:
    ```
    curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh
    portalis doctor
    ```
    """

    @property
    def message(self) -> str:
        return "cargo was not found, and without a Rust toolchain nothing can be built"

    @property
    def hint(self) -> str:
        return "install Rust from https://rustup.rs, then try again; `portalis doctor` checks the machine"


@diagnostic("PTL502")
class RustTargetMissing(Diagnostic):
    """Rust's standard library for the target is not installed.

    ## What it means
    rustup installs the standard library for the machine itself. Each further target, such as WebAssembly, is a
    download of its own.

    ## Why
    Portalis downloads nothing that you did not ask for, so it asks.

    ## Example
    ```
    portalis run --target wasi app.py       # with only the host's standard library installed
    ```

    ## Use instead
    ```
    portalis doctor --fix                   # or: rustup target add wasm32-wasip1
    ```
    """

    triple: str

    @property
    def message(self) -> str:
        return f"Rust's standard library for {self.triple} is not installed"

    @property
    def hint(self) -> str:
        return f"run `portalis doctor --fix`, or `rustup target add {self.triple}`"


@diagnostic("PTL503")
class RustTooOld(Diagnostic):
    """The Rust toolchain is older than the runtime allows.

    ## What it means
    Portalis' runtime is written for the version of Rust that the message names.

    ## Why
    An older compiler cannot build it.

    ## Example
    ```
    rustc 1.70.0, where 1.95 is needed
    ```

    ## Use instead
    ```
    rustup update stable
    ```
    """

    found: str
    needed: str

    @property
    def message(self) -> str:
        return f"rustc {self.found} is too old; Portalis needs {self.needed} or later"

    @property
    def hint(self) -> str:
        return "run `rustup update stable`"


@diagnostic("PTL504")
class CompilerFault(Diagnostic):
    """Portalis made Rust code that rustc does not accept: a fault of Portalis, not of your program.

    ## What it means
    The program was accepted and translated, and the translation was wrong. The message names the line of your program
    that it came from, where that is known, and the folder in which the Rust crate was kept.

    ## Why
    rustc checks everything that Portalis makes. An error there means that Portalis has a bug.

    ## Example
    ```
    app.py:12:0: error[PTL504]: internal error: the generated Rust does not compile
    ```

    ## Use instead
    Please report it with the line of the program and the crate's folder. Writing the named line in another way often
    gets around it. `--verbose` shows what rustc said.
    """

    exit_code = 70

    crate: Path
    detail: str

    @property
    def message(self) -> str:
        return "internal error: the generated Rust does not compile (this is a fault of Portalis, not of your program)"

    @property
    def hint(self) -> str:
        return f"please report it; the crate was kept in {self.crate}, and --verbose shows what rustc said"


@diagnostic("PTL505")
class CargoFailed(Diagnostic):
    """cargo could not build the program, for a reason outside of the program.

    ## What it means
    The build stopped before or beside the compilation of your program; the message repeats cargo's reason.

    ## Why
    Portalis cannot tell more than cargo does.

    ## Example
    ```
    error[PTL505]: cargo failed: failed to parse lock file
    ```

    ## Use instead
    Read the reason; `--verbose` shows all that cargo said. Deleting the cache folder, which `portalis doctor` names,
    starts from nothing.
    """

    reason: str

    @property
    def message(self) -> str:
        return f"cargo failed: {self.reason}"

    @property
    def hint(self) -> str:
        return "--verbose shows everything that cargo said; `portalis doctor` checks the toolchain"


@diagnostic("PTL506")
class DownloadFailed(Diagnostic):
    """cargo could not download a crate that the runtime uses.

    ## What it means
    The first build fetches a few well-known Rust crates. The network or the registry did not answer.

    ## Why
    Afterwards they are kept, and no build needs the network again.

    ## Example
    ```
    error[PTL506]: a Rust crate could not be downloaded: could not resolve host: index.crates.io
    ```

    ## Use instead
    Try again with a network connection, or configure cargo to use your registry mirror in `~/.cargo/config.toml`.
    """

    reason: str

    @property
    def message(self) -> str:
        return f"a Rust crate could not be downloaded: {self.reason}"

    @property
    def hint(self) -> str:
        return "the first build needs the network once; try again with a connection or a configured registry mirror"


@diagnostic("PTL507")
class LinkerMissing(Diagnostic):
    """Rust found no linker on this machine.

    ## What it means
    Rust calls the C compiler (`cc`) to link a binary, and there is none.

    ## Why
    rustup does not bring one along for the machine itself.

    ## Example
    ```
    portalis run app.py             # on a machine with rustup, but without gcc
    ```

    ## Use instead
    Install one: `apt install gcc` on Debian and Ubuntu, `xcode-select --install` on macOS. The WASI target needs none.
    """

    linker: str

    @property
    def message(self) -> str:
        return f"the linker '{self.linker}' was not found"

    @property
    def hint(self) -> str:
        return "install a C compiler: `apt install gcc` on Debian, `xcode-select --install` on macOS"


@diagnostic("PTL508")
class DiskFull(Diagnostic):
    """There is no space left on the disk.

    ## What it means
    A file of the build could not be written. Nothing half-written is used by a later build.

    ## Why
    The compiled runtime takes a few hundred megabytes, once for all programs.

    ## Example
    ```
    error[PTL508]: no space left while writing /home/me/.cache/portalis
    ```

    ## Use instead
    Free some space, or let the variable `PORTALIS_CACHE` name a folder on another disk.
    """

    path: Path

    @property
    def message(self) -> str:
        return f"no space left while writing {self.path}"

    @property
    def hint(self) -> str:
        return "free some space, or let PORTALIS_CACHE name a folder on another disk"


@diagnostic("PTL509")
class CannotWrite(Diagnostic):
    """A file or folder could not be written.

    ## What it means
    The system refused, for the reason that the message names.

    ## Why
    Portalis writes into its cache folder, and into the folder that `-o` names.

    ## Example
    ```
    portalis build app.py -o /usr/lib
    ```

    ## Use instead
    Choose a folder that you may write to. `PORTALIS_CACHE` moves the cache.
    """

    path: Path
    reason: str

    @property
    def message(self) -> str:
        return f"cannot write {self.path}: {self.reason}"

    @property
    def hint(self) -> str:
        return "choose another folder with -o; PORTALIS_CACHE moves the cache"


@diagnostic("PTL510")
class BuildLocked(Diagnostic):
    """Another build of the same program did not come to an end.

    ## What it means
    Two builds of one program wait for each other, one after the other. This one waited longer than it should.

    ## Why
    Both would write the same files.

    ## Example
    ```
    portalis run app.py &           # stopped in a debugger, so its build never ends
    portalis run app.py
    ```

    ## Use instead
    End the other process; the message names it where that is known.
    """

    lock: Path
    holder: str

    @property
    def message(self) -> str:
        return f"another build of this program still runs (process {self.holder})"

    @property
    def hint(self) -> str:
        return f"end the other process, then try again; the lock is {self.lock}"


@diagnostic("PTL511")
class WasmtimeMissing(Diagnostic):
    """The engine that runs WASI modules is not installed.

    ## What it means
    `portalis run --target wasi` runs the module in this process, with the Python package `wasmtime`. It could not be
    imported.

    ## Why
    Some platforms have no wheel of it.

    ## Example
    ```
    portalis run --target wasi app.py
    ```

    ## Use instead
    `pip install wasmtime`, or build with `portalis build --target wasi` and run the module in another engine.
    """

    reason: str

    @property
    def message(self) -> str:
        return f"the Python package 'wasmtime' cannot be used: {self.reason}"

    @property
    def hint(self) -> str:
        return "run `pip install wasmtime`, or run the built module in another engine"


@diagnostic("PTL512")
class RuntimeMissing(Diagnostic):
    """This installation of Portalis lacks the runtime that compiled programs link against.

    ## What it means
    The runtime's sources travel inside the extension module `portalis._native`, which is not there; nor is there a
    checkout with a folder `rust_runtime`.

    ## Why
    Every compiled program is built together with the runtime.

    ## Example
    ```
    cp -r site-packages/portalis elsewhere      # without its extension module
    ```

    ## Use instead
    Install the wheel again: `pip install --force-reinstall portalis`. In a checkout: `make setup`.
    """

    @property
    def message(self) -> str:
        return "the runtime is missing from this installation of Portalis"

    @property
    def hint(self) -> str:
        return "install it again: `pip install --force-reinstall portalis`"


@diagnostic("PTL513")
class CannotStart(Diagnostic):
    """The finished program could not be started.

    ## What it means
    The build is there, and the system refused to run it, for the reason that the message names.

    ## Why
    The cache folder may lie on a disk from which nothing may be run (mounted with `noexec`).

    ## Example
    ```
    PORTALIS_CACHE=/mnt/noexec portalis run app.py
    ```

    ## Use instead
    Let `PORTALIS_CACHE` name a folder on another disk, or `portalis build app.py -o DIR` and start it from there.
    """

    path: Path
    reason: str

    @property
    def message(self) -> str:
        return f"the program was built and cannot be started: {self.reason}"

    @property
    def hint(self) -> str:
        return f"it is in {self.path}; PORTALIS_CACHE moves the cache to another disk"


@diagnostic("PTL514")
class BrowserMissing(Diagnostic):
    """There is no Chromium to run a browser module in.

    ## What it means
    `portalis run --target browser` opens the module in headless Chromium, or a browser made from it, and there is none on `PATH`.

    ## Why
    The module behaves as on a page only in a browser. `portalis build --target browser` needs none.

    ## Example
    ```
    portalis run app.py --target browser      # on a machine without Chromium
    ```

    ## Use instead
    Install it (`apt install chromium`, `brew install --cask chromium`), or let `PORTALIS_CHROMIUM` name one that is elsewhere.
    """

    @property
    def message(self) -> str:
        return "no Chromium was found, in which the program is to run"

    @property
    def hint(self) -> str:
        return "install it (`apt install chromium`), or let PORTALIS_CHROMIUM name it"


@diagnostic("PTL515")
class BrowserUnusable(Diagnostic):
    """The browser was found and could not run the module.

    ## What it means
    Chromium did not start, ended on its own, or is older than the module needs. The message has its reason.

    ## Why
    A compiled program waits by suspending its stack (JavaScript Promise Integration), which Chromium has had since version
    137, Firefox since 153, Safari since 27.

    ## Example
    ```
    PORTALIS_CHROMIUM=/opt/chromium-120/chrome portalis run app.py --target browser
    ```

    ## Use instead
    A newer Chromium. Where it ends at once, start it by hand (`chromium --headless --dump-dom about:blank`): it says why.
    """

    reason: str

    @property
    def message(self) -> str:
        return f"the browser cannot run the program: {self.reason}"

    @property
    def hint(self) -> str:
        return "Chromium 137 or newer is needed; PORTALIS_CHROMIUM names the one to use"


@diagnostic("PTL599")
class InternalError(Diagnostic):
    """Portalis itself failed: a fault of Portalis, not of your program.

    ## What it means
    Something happened that Portalis did not expect. The message says where; the log that it names has the details.

    ## Why
    Every problem of a program should have a code of its own, and this one has none.

    ## Example
    ```
    app.py: error[PTL599]: internal error: KeyError: 'spam'
    ```

    ## Use instead
    Please report it, with the log and if possible the program.
    """

    exit_code = 70

    what: str
    log: Path | None

    @property
    def message(self) -> str:
        return f"internal error: {self.what} (this is a fault of Portalis, not of your program)"

    @property
    def hint(self) -> str:
        return f"please report it; the details are in {self.log}" if self.log else "please report it"
