print("circle loaded")
from constants import PI


class Circle:
    def __init__(self, r):
        self.r = r

    def area(self):
        return PI * self.r**2
