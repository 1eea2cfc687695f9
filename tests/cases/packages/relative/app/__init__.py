"""The application."""
from .core import VERSION
from .runner import run

__version__ = VERSION
