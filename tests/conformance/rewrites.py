"""What is changed in a test module's text before it is compiled, and why; CPython runs the same text."""

import ast
import re
import textwrap

_C_API = re.compile(r"^( *)(?:import _testcapi|from _testcapi import .*)$", re.MULTILINE)


def rewritten(name: str, text: str) -> str:
    """The module's text as it is compiled."""
    # the C API's test module is missing, for CPython and for us; the tests know how to do without
    text = _C_API.sub(r'\1raise ImportError("_testcapi")', text)
    if name == "datetime":  # its C implementation is not asked for
        return text[: text.rindex("try:\n    from _datetime import *")]
    return _all_tests(text) if name == "test_class" else text


def _all_tests(text: str) -> str:
    """test_class makes a class by `exec` of a text for each method; the texts are put in place."""
    texts = {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in ast.parse(text).body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and node.targets[0].id in ("testmeths", "statictests", "method_template")
    }
    first, last = text.index("d = {}\nexec("), text.index("del d, statictests")
    body = texts["statictests"] + "".join(texts["method_template"] % method for method in texts["testmeths"])
    made = "class AllTests:\n" + textwrap.indent(body, "    ")
    return text[:first] + made + "\n" + text[last:].partition("\n")[2]
