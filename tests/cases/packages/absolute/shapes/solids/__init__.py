print("solids loaded")
