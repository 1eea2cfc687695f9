"""Abstract classes and virtual subclasses."""

import abc

class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
try:
    Shape()
except TypeError as e:
    print(e)
class Sq(Shape):
    def area(self): return 4
print(Sq().area(), isinstance(Sq(), Shape))
Shape.register(int)
print(isinstance(3, Shape), issubclass(str, Shape))
