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


class Visitor:
    def __init__(self):
        self.depth_of = 0.5

    def see_number(self, node):
        return node * 2.0

    def see_text(self, node):
        return node * 2

    def see(self, kind, node):
        return getattr(self, "see_" + kind)(node)


visitor = Visitor()
print(visitor.see_number(1.5), visitor.see("text", "ab"), visitor.see("number", 2.5), visitor.see("number", 2))
