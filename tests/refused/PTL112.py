"""locals() in a comprehension."""
rows = [sorted(locals()) for key in "ab"]
print(rows)
