"""Annotations and new types are pickled by name; a NewType has no subclasses."""

import copy
import pickle
import typing
from typing import Annotated, Any, Callable, ClassVar, Dict, List, Literal, NewType, Optional, Tuple, TypeVar, Union

T = TypeVar("T")
UserId = NewType("UserId", int)

for form in (
    Any, List, Union, List[int], Dict[str, List[int]], Optional[str], Union[int, str, None], Callable[[int, str], bool],
    Callable[..., int], Callable[[], None], Tuple[int, ...], Tuple[()], Literal[1, "a"], ClassVar[int], Annotated[int, "note", 2],
    List[T], Dict[str, T], UserId, typing.Iterable[int],
):  # fmt: skip
    again = pickle.loads(pickle.dumps(form))
    print(form, again == form, again is form or again == copy.copy(form))
try:

    class Special(UserId):
        pass

except TypeError as e:
    print(e)
