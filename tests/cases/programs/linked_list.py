"""A singly linked list with the whole sequence protocol, and classic exercises (untyped)."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        self._size = 0
        for item in items:
            self.append(item)

    def append(self, value):
        node = Node(value)
        if self.head is None:
            self.head = node
        else:
            last = self.head
            while last.next:
                last = last.next
            last.next = node
        self._size += 1

    def push(self, value):
        self.head = Node(value, self.head)
        self._size += 1

    def nodes(self):
        node = self.head
        while node:
            yield node
            node = node.next

    def __iter__(self):
        for node in self.nodes():
            yield node.value

    def __len__(self):
        return self._size

    def _at(self, index):
        if index < 0:
            index += self._size
        if not 0 <= index < self._size:
            raise IndexError("linked list index out of range")
        for i, node in enumerate(self.nodes()):
            if i == index:
                return node

    def __getitem__(self, index):
        if isinstance(index, slice):
            return LinkedList(list(self)[index])
        return self._at(index).value

    def __setitem__(self, index, value):
        self._at(index).value = value

    def __delitem__(self, index):
        node = self._at(index)
        if node is self.head:
            self.head = node.next
        else:
            previous = self.head
            while previous.next is not node:
                previous = previous.next
            previous.next = node.next
        self._size -= 1

    def __add__(self, other):
        return LinkedList([*self, *other])

    def __eq__(self, other):
        return isinstance(other, LinkedList) and list(self) == list(other)

    def __repr__(self):
        return "LinkedList([" + " -> ".join(repr(v) for v in self) + "])"

    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous
        return self

    def middle(self):
        slow = fast = self.head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
        return slow.value if slow else None

    def has_cycle(self):
        slow = fast = self.head
        while fast and fast.next:
            slow, fast = slow.next, fast.next.next
            if slow is fast:
                return True
        return False

    def remove_duplicates(self):
        seen = set()
        previous = None
        for node in list(self.nodes()):
            if node.value in seen:
                previous.next = node.next
                self._size -= 1
            else:
                seen.add(node.value)
                previous = node


def merge(a, b):
    dummy = tail = Node(None)
    x, y = a.head, b.head
    while x and y:
        if x.value <= y.value:
            tail.next, x = x, x.next
        else:
            tail.next, y = y, y.next
        tail = tail.next
    tail.next = x or y
    result = LinkedList()
    result.head = dummy.next
    result._size = len(a) + len(b)
    return result


numbers = LinkedList([3, 1, 4, 1, 5, 9, 2, 6])
print(numbers, len(numbers), numbers[0], numbers[-1], numbers[2:5], 9 in numbers, 7 in numbers)
numbers[1] = "one"
del numbers[0]
numbers.push(0)
print(numbers, bool(LinkedList()), sorted(numbers, key=str), list(reversed(numbers)))
print(numbers.reverse(), numbers.middle(), LinkedList().middle())
del numbers[-1]
for bad in (50, -9):
    try:
        numbers[bad]
    except IndexError as error:
        print(error)
letters = LinkedList("abracadabra")
letters.remove_duplicates()
print(letters, len(letters), letters == LinkedList("abrcd"), LinkedList([1]) + LinkedList([2]))
print(merge(LinkedList([1, 4, 9]), LinkedList([2, 3, 10, 11])))
cyclic = LinkedList([1, 2, 3])
print(cyclic.has_cycle())
cyclic._at(2).next = cyclic.head
print(cyclic.has_cycle())
cyclic.head.next.next.next = None
first, *rest = cyclic
print(first, rest)
