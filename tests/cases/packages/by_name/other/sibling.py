from .helper import NAME as HELPER

NAME = f"sibling of {HELPER}"
