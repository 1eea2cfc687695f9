"""A name that an imported module does not have."""
from present import here, missing

print(here, missing)
