NAME = "our string"
