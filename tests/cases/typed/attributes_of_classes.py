"""Constructors that are reached in other ways than by calling the class by its name."""


class Point:
    def __init__(self, across, down=0.5):
        self.across = across
        self.down = down


print(Point(1.5).across * 2)
again = type(Point(2.5))
print(again("text", 3).across * 2)
Point.__init__(p := Point(1.0), [1], 2)
print(p.across * 2)


class Keeper:
    def __init__(self, kept):
        self.kept = kept


makers = [Keeper, str]
print(Keeper(1.5).kept * 2, makers[0]("x").kept * 2)


class Parent:
    def __init__(self, inner):
        self.inner = inner


class Child(Parent):
    pass


print(Parent(0.5).inner * 2, Child("c").inner * 2)


class Made:
    def __init__(self, content):
        self.content = content

    def other(self, content):
        return self.__class__(content)


print(Made(0.25).content * 2, Made(0.25).other("m").content * 2)
