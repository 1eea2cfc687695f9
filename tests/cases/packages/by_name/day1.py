def solve():
    return 11
