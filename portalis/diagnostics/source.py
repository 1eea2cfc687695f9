"""1xx, first part: files that cannot be read, and text that is not Python."""

from portalis.diagnostics.base import Diagnostic, diagnostic


@diagnostic("PTL101")
class SyntaxProblem(Diagnostic):
    """The file is not valid Python.

    ## What it means
    Python's own parser refuses the file; the message is Python's.

    ## Why
    Portalis compiles what CPython runs, and CPython does not run this.

    ## Example
    ```python
    def greet(name)         # expected ':'
        print(name)
    ```

    ## Use instead
    ```python
    def greet(name):
        print(name)
    ```
    """

    detail: str

    @property
    def message(self) -> str:
        return f"invalid Python: {self.detail}"


@diagnostic("PTL102")
class BadEncoding(Diagnostic):
    """The file's bytes do not match its encoding.

    ## What it means
    Python source is UTF-8 unless a comment on the first two lines says otherwise. This file has bytes that are not,
    or its comment names an encoding that Python does not know.

    ## Why
    CPython refuses the file with a SyntaxError.

    ## Example
    ```python
    # -*- coding: klingon -*-
    ```

    ## Use instead
    Save the file as UTF-8, or name its real encoding: `# -*- coding: latin-1 -*-`.
    """

    detail: str

    @property
    def message(self) -> str:
        return f"the file cannot be decoded: {self.detail}"

    @property
    def hint(self) -> str:
        return "save it as UTF-8, or name its encoding on the first line: # -*- coding: latin-1 -*-"


@diagnostic("PTL103")
class FileMissing(Diagnostic):
    """There is no file of this name.

    ## What it means
    The path on the command line leads to nothing.

    ## Why
    There is nothing to compile.

    ## Example
    ```
    portalis run ap.py
    ```

    ## Use instead
    ```
    portalis run app.py
    ```
    """

    exit_code = 2

    @property
    def message(self) -> str:
        return "no such file"

    @property
    def hint(self) -> str:
        return "check the path; it is relative to the folder that you are in"


@diagnostic("PTL104")
class FileUnreadable(Diagnostic):
    """The file exists and cannot be read.

    ## What it means
    The system refused to open it, for the reason that the message names.

    ## Why
    There is nothing to compile.

    ## Example
    ```
    chmod 000 app.py; portalis run app.py
    ```

    ## Use instead
    Give yourself the right to read it: `chmod u+r app.py`.
    """

    reason: str

    @property
    def message(self) -> str:
        return f"the file cannot be read: {self.reason}"

    @property
    def hint(self) -> str:
        return "make the file readable, for example with chmod u+r"


@diagnostic("PTL105")
class FolderGiven(Diagnostic):
    """A folder was named where a Python file is needed.

    ## What it means
    `run`, `build` and `transpile` take the file that the program begins with.

    ## Why
    A folder may hold many programs.

    ## Example
    ```
    portalis run myproject
    ```

    ## Use instead
    ```
    portalis run myproject/__main__.py
    ```
    `portalis check` takes folders, and checks every file in them.
    """

    exit_code = 2

    has_main: bool

    @property
    def message(self) -> str:
        return "this is a folder, not a Python file"

    @property
    def hint(self) -> str:
        if self.has_main:
            return f"name the file that the program begins with: {self.span.path / '__main__.py' if self.span else ''}"
        return "name the file that the program begins with"


@diagnostic("PTL106")
class NotPythonSource(Diagnostic):
    """The file is something other than Python source.

    ## What it means
    Its first bytes are those of another kind of file.

    ## Why
    Portalis reads source text. It does not read bytecode (`.pyc`), archives or binaries.

    ## Example
    ```
    portalis run __pycache__/app.cpython-311.pyc
    ```

    ## Use instead
    ```
    portalis run app.py
    ```
    """

    kind: str

    @property
    def message(self) -> str:
        return f"this is {self.kind}, not Python source"

    @property
    def hint(self) -> str:
        return "name the .py file that it was made from"
