"""Names of a class body that only its metaclass's __prepare__ gives."""
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **options):
        return {"given": 42, **options}

    def __new__(mcs, name, bases, namespace, **options):
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)


class A(metaclass=Meta, flag=1):
    print(given, flag)
    twice = given * 2


class B(A, extra="e"):
    print(given, extra)


print(A.twice, B.given, B.flag)
try:

    class C(A):
        print(extra)
except NameError as error:
    print(error)
