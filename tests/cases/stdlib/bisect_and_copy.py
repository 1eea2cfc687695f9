"""bisect, copy and operator: the small modules that programs lean on."""
import bisect
import copy
import operator

scores = [10, 20, 20, 30]
print(bisect.bisect(scores, 20), bisect.bisect_left(scores, 20), bisect.bisect_right(scores, 5), bisect.bisect(scores, 99))
bisect.insort(scores, 25)
bisect.insort_left(scores, 20)
print(scores, bisect.bisect_left(["bb", "a"], 1, key=len), bisect.bisect([1, 2, 3], 2, 0, 1))


def grade(score):
    return "FDCBA"[bisect.bisect([60, 70, 80, 90], score)]


print([grade(s) for s in (33, 60, 75, 89, 90, 100)])


class Node:
    def __init__(self, name, children=()):
        self.name = name
        self.children = list(children)

    def __repr__(self):
        return f"{self.name}{self.children}"


tree = Node("root", [Node("a"), Node("b", [Node("c")])])
shallow, deep = copy.copy(tree), copy.deepcopy(tree)
tree.children[1].children.append(Node("new"))
tree.name = "changed"
print(tree, shallow, deep, shallow.children is tree.children)
nested = {"a": [1, {2}], "t": (1, [2])}
clone = copy.deepcopy(nested)
nested["a"][1].add(3)
print(clone, copy.copy(nested) == nested, copy.copy([1, 2]), copy.deepcopy(5), copy.copy("s"))
loop = [1]
loop.append(loop)
other = copy.deepcopy(loop)
print(other[1] is other, other is not loop)
shared = [0]
pair = copy.deepcopy([shared, shared])
pair[0].append(1)
print(pair)
print(operator.add(1, 2), operator.itemgetter(1)("abc"), operator.itemgetter(0, 2)("abc"), operator.attrgetter("name")(tree), operator.methodcaller("upper")("x"), sorted({"b": 1, "a": 2}.items(), key=operator.itemgetter(1)))
print(operator.mul(3, 4), operator.lt(1, 2), operator.contains([1], 1), operator.truediv(1, 4), operator.neg(5), operator.not_(0), operator.attrgetter("a.b") is not None)
