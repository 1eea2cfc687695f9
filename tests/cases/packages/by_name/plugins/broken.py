print("breaks")
raise ValueError("broken")
