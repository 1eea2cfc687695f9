NAME = "types"
