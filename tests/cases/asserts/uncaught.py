"""An assertion that fails at the top level; exits with 1."""


class Stack:
    def __init__(self):
        self.items = []

    def pop(self):
        assert self.items, "pop from an empty stack"
        return self.items.pop()


stack = Stack()
stack.items.append(1)
print(stack.pop())
print(stack.pop())
