"""Nested lists: products of matrices, without annotations."""


def make(rows, columns, seed):
    return [[(seed * (row * columns + column) % 17) - 8 for column in range(columns)] for row in range(rows)]


def multiply(left, right):
    columns = list(zip(*right))
    return [[sum(a * b for a, b in zip(row, column)) for column in columns] for row in left]


def trace(matrix):
    return sum(matrix[i][i] for i in range(len(matrix)))


product = make(110, 110, 3)
for seed in range(4, 9):
    product = multiply(product, make(110, 110, seed))
    product = [[value % 1009 for value in row] for row in product]
print(trace(product), sum(map(sum, product)))
