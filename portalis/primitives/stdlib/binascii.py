"""Primitives of `binascii`; implemented in pyrt/src/stdlib/binascii.rs."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

binascii = Module("binascii")


@binascii.exception
class Error(ValueError):
    """What is no such encoding."""


@binascii.exception
class Incomplete(Exception):
    """Data that ends too early."""


@binascii.function
def hexlify(data, sep=..., bytes_per_sep=1):
    """Hexadecimal digits of bytes."""


@binascii.function
def unhexlify(hexstr, /):
    """The bytes of hexadecimal digits."""


@binascii.function
def b2a_base64(data, /, *, newline=True):
    """Bytes in base64."""


@binascii.function
def a2b_base64(data, /, *, strict_mode=False):
    """The bytes of base64."""


@binascii.function
def b2a_qp(data, quotetabs=False, istext=True, header=False):
    """Bytes as quoted-printable text."""


@binascii.function
def a2b_qp(data, header=False):
    """The bytes of quoted-printable text."""


@binascii.function
def b2a_uu(data, /, *, backtick=False):
    """A line of uuencoded data."""


@binascii.function
def a2b_uu(data, /):
    """The bytes of a line of uuencoded data."""


@binascii.function
def crc32(data, crc=0, /):
    """A checksum of 32 bits."""


@binascii.function
def crc_hqx(data, crc, /):
    """A checksum of 16 bits."""


binascii.alias("b2a_hex", "hexlify")
binascii.alias("a2b_hex", "unhexlify")
