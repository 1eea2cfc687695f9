"""Means, medians and deviations, rounded once."""

import statistics

print(statistics.mean([1,2,3,4]), statistics.mean([1,2,3]), statistics.stdev([1.5,2.5,4.0]), statistics.pvariance([1,2,3,4]), statistics.median([3,1,2,4]), statistics.mode("aabbb"), statistics.fmean([1,2,4]), statistics.variance([0.1,0.2,0.4]), statistics.pstdev([2,4,4,4,5,5,7,9]))
try:
    statistics.mean([])
except statistics.StatisticsError as e:
    print(e)
