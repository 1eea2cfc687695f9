"""Objects that only a cycle keeps alive die before the modules' names do."""
count = 0


class Node:
    def __init__(self, name):
        self.me = self
        self.name = name

    def __del__(self):
        print("freed", self.name, count)


Node("a")
Node("b")
count = 5
print("end")
