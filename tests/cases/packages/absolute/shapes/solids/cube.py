print("cube loaded")
from shapes.square import Square


class Cube:
    def __init__(self, side):
        self.face = Square(side)


def volume(cube):
    return cube.face.area() * cube.face.side
