print("later loaded")
VALUE = "late value"
