NAME = "type"
