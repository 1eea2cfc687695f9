"""OSError makes an object of the class that its number says, its subclasses of their own."""


class Own(OSError):
    pass


for number in (1, 2, 3, 4, 9, 10, 11, 13, 17, 20, 21, 32, 103, 104, 108, 110, 111, 114, 115, 999):
    print(number, repr(OSError(number, "text")), repr(IOError(number, "text", "file")))
print(repr(Own(2, "text")), repr(ConnectionError(32, "text")))
try:
    raise OSError(2, "No such thing", "name")
except FileNotFoundError as error:
    print(error, error.errno, error.filename)
