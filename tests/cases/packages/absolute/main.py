"""Absolute imports of siblings and sub-packages: import, from, as, submodules, order of execution."""
import helpers
import shapes
import shapes.circle
from helpers import greet as hello
from shapes import area_of, square
from shapes.solids.cube import Cube, volume
import shapes.solids.cube as cube_module
import constants as c

print("main runs", __name__)
print(hello("ann"), helpers.greet("bob"), helpers.COUNTER)
helpers.bump()
print(helpers.COUNTER, helpers.get())
print(area_of(square.Square(3)), shapes.circle.Circle(1).area(), c.PI)
print(volume(Cube(2)), cube_module.Cube is Cube, Cube.__module__, square.Square.__module__)
print(shapes.__name__, shapes.solids.__name__, cube_module.__name__, helpers.__name__)
print(shapes.SHAPES, shapes.__all__)
try:
    helpers.nothing
except AttributeError as error:
    print(error)
from helpers import COUNTER

helpers.bump()
print(COUNTER, helpers.COUNTER)
helpers.COUNTER = 100
print(helpers.get())
