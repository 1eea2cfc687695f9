NAME = "std"
