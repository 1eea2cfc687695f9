NAME = "helper"
_hidden = 1
