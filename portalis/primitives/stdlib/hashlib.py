"""Primitives of `hashlib`; implemented in pyrt/src/stdlib/hashlib/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

hashlib = Module("hashlib")


@hashlib.function
def new(name, data=..., **kwargs):
    """A digest of a named algorithm."""


for _name in (
    *("md5", "sha1", "sha224", "sha256", "sha384", "sha512"),
    *("sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256"),
):

    def _stub(string=..., *, usedforsecurity=True): ...

    _stub.__name__ = _name
    _stub.__doc__ = f"A digest by {_name.upper().replace('_', '-')}."
    hashlib.function(_stub)


@hashlib.function
def blake2b(data=..., /, *, digest_size=..., **more):
    """A digest by BLAKE2b; without keys, salts and trees."""


@hashlib.function
def blake2s(data=..., /, *, digest_size=..., **more):
    """A digest by BLAKE2s; without keys, salts and trees."""


@hashlib.function
def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """A key from a password."""


@hashlib.function
def file_digest(fileobj, digest, /):
    """The digest of a file."""


@hashlib.constant
def algorithms_guaranteed():
    """The algorithms that are always there."""


@hashlib.constant
def algorithms_available():
    """The algorithms that are there."""


@hashlib.type(layout="Native", display="_hashlib", hidden=True)
class HASH:
    """A digest that is being computed."""

    def update(self, obj, /): ...
    def digest(self): ...
    def hexdigest(self): ...
    def copy(self): ...
    @property
    def name(self): ...
    @property
    def digest_size(self): ...
    @property
    def block_size(self): ...
    def __repr__(self): ...


@hashlib.type(layout="Native", display="_hashlib", hidden=True)
class HASHXOF(HASH):
    """A digest of any length."""

    def digest(self, length): ...
    def hexdigest(self, length): ...
