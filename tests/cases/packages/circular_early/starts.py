import ends

name = ends.of()
