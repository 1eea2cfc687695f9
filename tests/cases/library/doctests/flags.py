"""Option flags and directives of `doctest`, names put into examples, tests of one object, and runners of one's own."""

import doctest


def spaced():
    """
    >>> print("a   b\\n c")
    a b c
    >>> print(list(range(12))) # doctest: +NORMALIZE_WHITESPACE
    [0, 1, 2, 3, 4, 5,
     6, 7, 8, 9, 10, 11]
    >>> 1
    True
    >>> print("one\\n\\nthree")
    one
    <BLANKLINE>
    three
    >>> import nothing_of_the_kind # doctest: +SKIP
    """


def details():
    """
    >>> raise KeyError("this")
    Traceback (most recent call last):
    KeyError: 'that'
    >>> object() # doctest: +ELLIPSIS
    <object object at 0x...>
    """


def given():
    """
    >>> given_by_caller + 1
    42
    >>> print(more)
    no more
    """


def lines():
    """
    >>> print("a\\nb\\nc\\nd")
    a
    x
    c
    d
    """


def show(title, result):
    print("==", title, result)


if __name__ == "__main__":
    show("plain", doctest.testmod())
    flags = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
    show("normal", doctest.testmod(optionflags=flags, report=False))
    strict = doctest.DONT_ACCEPT_TRUE_FOR_1 | doctest.DONT_ACCEPT_BLANKLINE
    show("strict", doctest.testmod(optionflags=strict | doctest.REPORT_ONLY_FIRST_FAILURE))
    show(
        "detail",
        doctest.testmod(optionflags=doctest.IGNORE_EXCEPTION_DETAIL | doctest.FAIL_FAST, verbose=True),
    )
    show("given", doctest.testmod(extraglobs={"given_by_caller": 41, "more": "no more"}, verbose=False))
    for flag in (doctest.REPORT_UDIFF, doctest.REPORT_CDIFF, doctest.REPORT_NDIFF):
        doctest.run_docstring_examples(lines, globals(), optionflags=flag)
    doctest.run_docstring_examples(given, {"given_by_caller": 1, "more": "no more"}, name="given itself")
    doctest.run_docstring_examples(details, globals(), verbose=True, name="details")
    runner = doctest.DocTestRunner(verbose=False)
    for test in doctest.DocTestFinder().find(spaced, "spaced", globs={"print": lambda *a: "not that print"}):
        show(test.name, runner.run(test))
    runner.summarize(verbose=True)
    checker = doctest.OutputChecker()
    show("check", checker.check_output("a...z\n", "abcz\n", doctest.ELLIPSIS))
    try:
        doctest.testmod(raise_on_error=True)
    except doctest.DocTestFailure as failure:
        show("raised", (failure.test.name, failure.example.want, failure.got))
