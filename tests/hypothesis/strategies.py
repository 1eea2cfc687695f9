"""Values that are worth comparing: ints around the machine word, every kind of float, texts of all planes, nested containers."""

from typing import Any

from hypothesis import strategies as st

small_ints = st.integers(-40, 40)
edges = st.sampled_from(
    [s * (1 << b) + d for b in (15, 30, 31, 32, 53, 62, 63, 64, 65, 128) for d in (-1, 0, 1) for s in (1, -1)]
)
huge = st.integers(-(1 << 600), 1 << 600)
ints = small_ints | edges | huge
floats = (
    st.floats()
    | st.sampled_from([0.5, 1.5, 2.5, 1e15, 1e16, 1e22, 1e23, 1e-5, 1e-4, 2.0**53, 5e-324, 0.1, -0.0])
    | small_ints.map(float)
)
numbers = ints | floats | st.booleans()

characters = st.characters(exclude_categories=("Cs",))
texts = (
    st.text(characters, max_size=12)
    | st.text("abAB01 _-\t\n.,ßİıſéΣσς\u0345ǅﬁ\u00a0\u2028\x1c\x85\U00010400", max_size=10)
    | st.text("ab", max_size=8)
)
blobs = st.binary(max_size=12) | st.text("ab AB\t\n0", max_size=8).map(str.encode)

atoms: st.SearchStrategy[Any] = st.none() | st.booleans() | ints | floats | texts | blobs
keys = st.none() | st.booleans() | ints | floats | texts | blobs | st.tuples(small_ints, texts)


# What hashes to the same number in each run; None and nan hash by their address.
stable_keys = keys.filter(lambda k: k is not None and k == k)


def nested(leaves: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Containers of containers of these."""
    return st.recursive(
        leaves,
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.lists(inner, max_size=3).map(tuple)
            | st.dictionaries(texts | ints, inner, max_size=4)
        ),
        max_leaves=10,
    )


indices = st.none() | st.integers(-12, 12) | edges
slices = st.builds(slice, indices, indices, indices)
