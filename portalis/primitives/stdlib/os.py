"""Primitives of `os`; implemented in pyrt/src/stdlib/os.rs and os/."""

# mypy: ignore-errors

from portalis.capabilities import FILES, SIGNALS, SOCKETS, SUBPROCESS
from portalis.primitives.registry import Module, waits

os = Module("os")


@os.function
def getenv(key, default=None):
    """A variable of the environment."""


@os.function
def putenv(name, value, /):
    """Sets a variable of the environment, but not in os.environ."""


@os.function
def unsetenv(name, /):
    """Removes a variable of the environment, but not from os.environ."""


@os.function
def getcwd():
    """The current directory."""


@os.function(needs=FILES)
def getcwdb():
    """The current directory, as bytes."""


@os.function(needs=SIGNALS)
def kill(pid, signal, /):
    """Sends a signal to a process."""


@os.function
def getpid():
    """The number of the process."""


@os.function
def register_at_fork(*, before=..., after_in_child=..., after_in_parent=...):
    """Registers functions for when the process forks, which a compiled program never does."""


@os.function
def cpu_count():
    """The number of processors."""


@os.function
def get_terminal_size(fd=1, /):
    """Columns and lines of the terminal behind a file descriptor."""


@os.function
def urandom(size, /):
    """Random bytes fit for keys."""


@os.function
def strerror(code, /):
    """The text of an error number."""


@os.function
def fspath(path):
    """The path that an object stands for."""


@os.function
def fsdecode(filename):
    """A file name as str."""


@os.function
def fsencode(filename):
    """A file name as bytes."""


@os.function(needs=FILES)
def listdir(path=None):
    """The names in a directory."""


@os.function(needs=FILES)
def mkdir(path, mode=511, *, dir_fd=None):
    """Makes a directory."""


@os.function(needs=FILES)
def makedirs(name, mode=511, exist_ok=False):
    """Makes a directory and those above it."""


@os.function(needs=FILES)
def remove(path, *, dir_fd=None):
    """Removes a file."""


@os.function(needs=FILES)
def unlink(path, *, dir_fd=None):
    """Removes a file."""


@os.function(needs=FILES)
def rmdir(path, *, dir_fd=None):
    """Removes an empty directory."""


@os.function(needs=FILES)
def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Renames a file or directory."""


@os.function(needs=FILES)
def replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    """Renames a file or directory, over an existing file."""


@os.function(needs=FILES)
def stat(path, *, dir_fd=None, follow_symlinks=True):
    """What is known about a file."""


@os.function(needs=FILES)
def lstat(path, *, dir_fd=None):
    """What is known about a file, or about a symbolic link itself."""


@os.function(needs=FILES)
def truncate(path, length):
    """Cuts or lengthens a file."""


@os.function(needs=SUBPROCESS)
def ftruncate(fd, length, /):
    """Cuts or lengthens the file behind a descriptor."""


@os.function(needs=FILES)
def chmod(path, mode, *, dir_fd=None, follow_symlinks=True):
    """Sets the permissions."""


@os.function(needs=FILES)
def chdir(path):
    """Makes a directory the current one."""


@os.function(needs=FILES)
def symlink(src, dst, target_is_directory=False, *, dir_fd=None):
    """Makes a symbolic link."""


@os.function(needs=FILES)
def link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
    """Gives a file another name."""


@os.function(needs=FILES)
def readlink(path, *, dir_fd=None):
    """Where a symbolic link leads."""


@os.function(needs=FILES)
def utime(path, times=None, *, ns=..., dir_fd=None, follow_symlinks=True):
    """Sets the times of last access and last change."""


@os.function(needs=FILES)
def open(path, flags, mode=511, *, dir_fd=None):
    """A descriptor for a file."""


@os.function(needs=FILES)
def close(fd):
    """Closes a descriptor."""


@os.function(needs=FILES)
def read(fd, length, /):
    """At most so many bytes from a descriptor."""


@os.function(needs=FILES)
def write(fd, data, /):
    """Writes bytes to a descriptor; how many were taken."""


@os.function(needs=FILES)
def lseek(fd, position, whence, /):
    """Moves the position of a descriptor."""


@os.function(needs=SOCKETS)
def pipe():
    """A pipe: the descriptors of the end to read from and of the end to write to."""


@os.function(needs=SOCKETS)
def set_blocking(fd, blocking, /):
    """Whether reading and writing wait."""


@os.function(needs=FILES)
def fstat(fd):
    """What is known about an open file."""


@os.function(needs=FILES)
def fsync(fd):
    """Has the system write out what it holds back of a file."""


@os.function(needs=SUBPROCESS)
def dup(fd, /):
    """Another descriptor of the same file."""


@os.function(needs=SUBPROCESS)
def dup2(fd, fd2, inheritable=True):
    """Makes the second descriptor one of the first one's file."""


@os.function(needs=FILES)
def fdopen(fd, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True):
    """A file object for a descriptor."""


@os.function(needs=SUBPROCESS)
def umask(mask, /):
    """Sets the permissions that new files do not get, and tells those before."""


@os.function(needs=SUBPROCESS)
@waits
def waitpid(pid, options, /):
    """Waits for a child: its number and its status."""


@os.function(needs=SUBPROCESS)
@waits
def wait():
    """Waits for any child: its number and its status."""


@os.function(needs=SUBPROCESS)
def pidfd_open(pid, flags=0):
    """A descriptor that can be read once a process has ended."""


@os.function(needs=SUBPROCESS)
def waitstatus_to_exitcode(status):
    """The exit code that a status stands for, or minus the signal."""


@os.function(needs=SUBPROCESS)
def WIFEXITED(status):
    """Whether a process ended by itself."""


@os.function(needs=SUBPROCESS)
def WEXITSTATUS(status):
    """The exit code in a status."""


@os.function(needs=SUBPROCESS)
def WIFSIGNALED(status):
    """Whether a signal ended a process."""


@os.function(needs=SUBPROCESS)
def WTERMSIG(status):
    """The signal that ended a process."""


@os.function(needs=SUBPROCESS)
def WIFSTOPPED(status):
    """Whether a signal stopped a process."""


@os.function(needs=SUBPROCESS)
def WSTOPSIG(status):
    """The signal that stopped a process."""


@os.function(needs=SUBPROCESS)
def WIFCONTINUED(status):
    """Whether a process goes on."""


@os.function(needs=SUBPROCESS)
def WCOREDUMP(status, /):
    """Whether a process left a core."""


@os.function(needs=SUBPROCESS)
@waits
def system(command):
    """Runs a command of the shell; the status that waiting for it gives."""


@os.function(needs=SUBPROCESS)
def popen(cmd, mode="r", buffering=-1):
    """Starts a command of the shell, with a file that reads what it prints or writes what it reads."""


@os.function(needs=SUBPROCESS)
def statvfs(path):
    """What is known of the file system that a path is on."""


@os.function(needs=SUBPROCESS)
def uname():
    """System, machine's name, release, version and architecture."""


@os.function(needs=SUBPROCESS)
def getuid():
    """The number of the user."""


@os.function(needs=SUBPROCESS)
def geteuid():
    """The number of the effective user."""


@os.function(needs=SUBPROCESS)
def getgid():
    """The number of the group."""


@os.function(needs=SUBPROCESS)
def getegid():
    """The number of the effective group."""


@os.function(needs=SUBPROCESS)
def getppid():
    """The process that started this one."""


@os.function(needs=FILES)
def removedirs(name):
    """Removes a directory, and those above it that are empty then."""


@os.function(needs=FILES)
def renames(old, new):
    """Renames, makes the directories that are missing and removes those that are empty then."""


@os.function
def isatty(fd, /):
    """Whether a terminal is behind a descriptor."""


@os.function(needs=FILES)
def scandir(path=None):
    """The entries of a directory."""


@os.function(needs=FILES)
def walk(top, topdown=True, onerror=None, followlinks=False):
    """A tree of directories, each with the names in it."""


@os.function
def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    """Whether a path is there."""


@os.function
def _exit(status):
    """Ends the process at once."""


@os.type(layout="Native", hidden=True)
class _Environ:
    """The environment as a mapping."""

    def __getitem__(self, key, /): ...
    def __setitem__(self, key, value, /): ...
    def __delitem__(self, key, /): ...
    def __iter__(self, /): ...
    def __len__(self, /): ...
    def __contains__(self, key, /): ...
    def __repr__(self, /): ...
    def __eq__(self, other, /): ...
    def __or__(self, other, /): ...
    def get(self, key, default=None): ...
    def keys(self): ...
    def values(self): ...
    def items(self): ...
    def pop(self, key, default=..., /): ...
    def setdefault(self, key, value): ...
    def update(self, other=..., /, **kwds): ...
    def copy(self): ...
    def clear(self): ...


@os.type(layout="Builtin(Base::Tuple)", bases=("tuple",))
class stat_result:
    """What os.stat() tells."""

    def __repr__(self, /): ...


@os.type(layout="Builtin(Base::Tuple)", bases=("tuple",))
class statvfs_result:
    """What os.statvfs() tells."""

    def __repr__(self, /): ...


@os.type(layout="Builtin(Base::Tuple)", bases=("tuple",))
class uname_result:
    """What os.uname() tells."""

    def __repr__(self, /): ...


@os.type(layout="Native", hidden=True)
class _wrap_close:
    """The stream that os.popen() gives."""

    @waits
    def close(self): ...
    def __enter__(self, /): ...
    @waits
    def __exit__(self, /, *args): ...
    def __iter__(self, /): ...
    def __getattr__(self, name, /): ...


@os.type(layout="Builtin(Base::Tuple)", bases=("tuple",))
class terminal_size:
    """Columns and lines of a terminal."""

    def __new__(cls, sequence, dict=..., /): ...
    def __repr__(self, /): ...


@os.type(layout="Native")
class DirEntry:
    """What os.scandir() gives for each name."""

    @property
    def name(self): ...
    @property
    def path(self): ...
    def is_dir(self, *, follow_symlinks=True): ...
    def is_file(self, *, follow_symlinks=True): ...
    def is_symlink(self): ...
    def stat(self, *, follow_symlinks=True): ...
    def inode(self): ...
    def __fspath__(self, /): ...
    def __repr__(self, /): ...


@os.type(layout="Native", hidden=True)
class ScandirIterator:
    """What os.scandir() gives."""

    def __iter__(self, /): ...
    def __next__(self, /): ...
    def __enter__(self, /): ...
    def __exit__(self, /, *args): ...
    def close(self): ...


@os.type(layout="Native", hidden=True)
class walker:
    """What os.walk() gives."""

    def __iter__(self, /): ...
    def __next__(self, /): ...


def _constants(*names: str) -> None:
    """Registers attributes that are no functions."""
    for name in names:

        def stub(): ...

        stub.__name__ = name
        os.constant(stub)


_constants(
    "environ",
    "path",
    "name",
    "sep",
    "altsep",
    "extsep",
    "pathsep",
    "linesep",
    "devnull",
    "curdir",
    "pardir",
    "defpath",
)
_constants("F_OK", "R_OK", "W_OK", "X_OK", "PathLike", "supports_bytes_environ")
_constants(
    *"O_RDONLY O_WRONLY O_RDWR O_CREAT O_EXCL O_TRUNC O_APPEND O_NONBLOCK O_CLOEXEC O_DIRECTORY O_NOFOLLOW O_SYNC SEEK_SET SEEK_CUR SEEK_END TMP_MAX".split()
)
_constants("WNOHANG", "WUNTRACED", "WCONTINUED")
_constants("supports_dir_fd", "supports_fd", "supports_effective_ids", "supports_follow_symlinks")
os.alias("error", "builtins:OSError")
