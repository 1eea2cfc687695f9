NAME = "conditional module"
