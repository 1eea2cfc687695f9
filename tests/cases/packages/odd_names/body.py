NAME = "body"
