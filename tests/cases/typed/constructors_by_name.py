"""Constructors that are reached through an instance, or by their own name; a metaclass with a method of the same name."""


class Point:
    def __init__(self, across, down=0.5):
        self.across = across
        self.down = down


print(Point(1.5).across * 2)
again = type(Point(2.5))
print(again("text", 3).across * 2)
Point.__init__(p := Point(1.0), [1], 2)
print(p.across * 2)


class Made:
    def __init__(self, content):
        self.content = content

    def other(self, content):
        return self.__class__(content)


print(Made(0.25).content * 2, Made(0.25).other("m").content * 2)


class Meta(type):
    def described(cls, thing):
        return thing * 2


class Described(metaclass=Meta):
    def described(self, thing):
        return thing * 3


print(Described().described(0.5), Described.described(Described(), "d"), Meta.described(Described, "m"))
