"""A class method that is called through an instance reaches the constructor without naming the class."""


class Weighed:
    def __init__(self, heaviness):
        self.heaviness = heaviness

    @classmethod
    def another(cls, heaviness):
        return cls(heaviness)

    def doubled(self, factor):
        return self.heaviness * factor


first = Weighed(1.5)
second = first.another("text")
print(first.heaviness * 2, second.heaviness * 2, first.doubled(2), second.doubled(3))
