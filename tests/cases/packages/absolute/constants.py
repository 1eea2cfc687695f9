print("constants loaded")
PI = 3.14159
