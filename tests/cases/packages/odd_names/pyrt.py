NAME = "pyrt"
