import math

math.foo(2)
