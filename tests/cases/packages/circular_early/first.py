import second

second.note("first runs")


def function(x):
    return x + 1


VALUE = 5
function(second.early())
