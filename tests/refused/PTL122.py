def count():
    nonlocal total
    total += 1
