"""Attributes that come to be by names that nobody wrote behind a dot: nothing is believed about them then."""


class Point:
    def __init__(self, across, down):
        self.across = across
        self.down = down

    def area(self):
        return self.across * self.down


p = Point(1.5, 2.0)
print(p.area())
setattr(p, "across", "ab")
p.__dict__["down"] = 3
print(p.area())
for name in ("across", "down"):
    setattr(p, name, [name])
try:
    print(p.area())
except TypeError as error:
    print(error)
