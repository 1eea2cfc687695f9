"""The tuples of sys whose items have names: as values, by index, by name, in comparisons."""
import sys
from sys import version_info

print(sys.version_info >= (3, 8), version_info[:2], version_info.major, version_info.minor, version_info < (4,))
print(isinstance(version_info, tuple), type(version_info).__name__, len(version_info), version_info.releaselevel)
print(sys.float_info.max, sys.float_info[4], sys.float_info.dig, sys.float_info.epsilon == 2.0**-52)
print(sys.int_info.bits_per_digit, sys.int_info)
print(sys.hash_info.modulus == 2**61 - 1, sys.hash_info.inf)
major, minor, *rest = version_info
print(f"{major}.{minor}", rest[1:])
try:
    version_info.major = 4
except (AttributeError, TypeError) as error:
    print(type(error).__name__)
