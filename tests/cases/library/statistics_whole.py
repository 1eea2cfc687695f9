# skip browser: it runs under WASI; what it imports is too much of the library for the one module of all cases in a page
"""What of statistics is compiled from the library's source: means, quantiles, regression, normal distributions."""

import statistics as st
from fractions import Fraction

DATA = [2, 3, 5, 7, 11, 13, 2]
print(
    st.mean(DATA),
    st.median_grouped(DATA),
    st.quantiles(DATA, n=4),
    st.quantiles(DATA, n=10, method="inclusive"),
)
print(
    st.geometric_mean(DATA),
    st.harmonic_mean([40, 60], weights=[5, 30]),
    st.mean([Fraction(1, 3), Fraction(2, 3)]),
)
print(
    st.linear_regression([1, 2, 3], [2, 4, 7]),
    st.correlation([1, 2, 3], [2, 4, 7]),
    st.covariance([1, 2], [3, 5]),
)
height = st.NormalDist(170, 10)
print(height, height.cdf(180), height.inv_cdf(0.9), height.pdf(170), height.zscore(185), height.quantiles(4))
print(
    height + 5,
    height * 2,
    height + st.NormalDist(1, 2),
    height.overlap(st.NormalDist(175, 8)),
    height == st.NormalDist(170, 10),
)
print(
    st.NormalDist.from_samples(DATA),
    height.samples(3, seed=1),
    st.stdev(DATA),
    st.pvariance(DATA),
    st.multimode("aabbc"),
)
for tried in (
    lambda: st.mean([]),
    lambda: st.quantiles([1], n=4),
    lambda: st.NormalDist(0, -1),
    lambda: st.correlation([1], [2]),
    lambda: st.geometric_mean([]),
    lambda: st.harmonic_mean([-1]),
):
    try:
        print(tried())
    except st.StatisticsError as error:
        print(error)
