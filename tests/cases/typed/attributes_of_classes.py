"""Classes and methods that are used in other ways than by their names behind a dot."""


class Keeper:
    def __init__(self, kept):
        self.kept_thing = kept


makers = [Keeper, str]
print(Keeper(1.5).kept_thing * 2, makers[0]("x").kept_thing * 2)


class Parent:
    def __init__(self, inner):
        self.inner_thing = inner


class Child(Parent):
    pass


print(Parent(0.5).inner_thing * 2, Child("c").inner_thing * 2)


class Tool:
    def apply_to(self, thing):
        return thing * 2

    def other_use(self, thing):
        return thing * 2

    def third_use(self, thing):
        return thing * 2

    alias_use = third_use

    @staticmethod
    def static_use(thing):
        return thing * 2

    @classmethod
    def class_use(cls, thing):
        return thing * 2


tool = Tool()
bound = tool.apply_to
print(tool.apply_to(0.5), bound("b"), tool.other_use(1.5), list(map(Tool.other_use, [tool], ["m"])), tool.third_use(0.5), tool.alias_use("a"))
print(Tool.static_use(0.5), tool.static_use("s"), Tool.class_use(0.5), tool.class_use("c"))


class Replaced:
    def method_here(self, thing):
        return thing * 2


print(Replaced().method_here(1.5))
Replaced.method_here = lambda self, thing: [thing]
print(Replaced().method_here("x") * 2)
one = Replaced()
one.method_here = lambda thing: thing + "!"
print(one.method_here("y"))


def decorated(cls):
    original = cls.run_it

    def run_it(self, thing):
        return original(self, str(thing))

    cls.run_it = run_it
    return cls


@decorated
class Runner:
    def run_it(self, thing):
        return thing * 2


print(Runner().run_it(1.5))
