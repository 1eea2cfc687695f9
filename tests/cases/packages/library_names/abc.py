NAME = "our abc"
