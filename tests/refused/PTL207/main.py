"""A name that an imported module does not have."""
try:
    from present import missing
except ImportError as error:
    print(type(error).__name__)
from present import here

print(here)
