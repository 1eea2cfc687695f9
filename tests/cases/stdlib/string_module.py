"""string: constants, Template, capwords."""
import string
from string import Template

print(string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits, repr(string.punctuation), repr(string.whitespace), len(string.printable), string.ascii_letters)
print(string.capwords("hello big  world"), string.capwords("a-b-c", "-"))
t = Template("Dear $name, you owe $$${amount} for ${item}s")
print(t.substitute(name="Ann", amount=5, item="book"), t.safe_substitute(name="Bob"), t.template)
print(Template("$a $b").substitute({"a": 1}, b=2))
for template in ("$missing", "$", "${", "$1x"):
    try:
        print(Template(template).substitute(a=1))
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)
shift = str.maketrans(string.ascii_lowercase, string.ascii_lowercase[13:] + string.ascii_lowercase[:13])
print("hello".translate(shift), "".join(c for c in "a1!b2?" if c not in string.punctuation))
