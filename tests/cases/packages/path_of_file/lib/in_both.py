name = "lib"
