from from_first import other

name = other
