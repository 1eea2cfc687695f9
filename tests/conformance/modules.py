"""Which modules of CPython's `Lib/test` are run, and which of their methods test CPython's internals."""

from typing import Final

MODULES: Final = """
    test_grammar test_scope test_generators test_coroutines test_asyncgen test_generator_stop test_with test_patma
    test_exceptions test_exception_group test_except_star test_fstring test_format test_unpack test_unpack_ex test_extcall
    test_keywordonlyarg test_positional_only_arg test_named_expressions test_listcomps test_setcomps test_dictcomps
    test_genexps test_decorators test_class test_descr test_property test_super test_augassign test_compare test_richcmp
    test_contains test_iter test_enumerate test_range test_slice test_bool test_int test_long test_float test_complex
    test_unicode test_bytes test_list test_tuple test_dict test_set test_userlist test_userdict test_builtin test_types
    test_dataclasses test_enum test_typing test_hash
    test_asyncio.test_locks test_asyncio.test_queues test_asyncio.test_taskgroups test_asyncio.test_timeouts
    test_asyncio.test_waitfor test_asyncio.test_runners test_asyncio.test_pep492 test_asyncio.test_tasks
    test_asyncio.test_streams test_asyncio.test_futures test_asyncio.test_futures2 test_asyncio.test_context test_asyncio.test_base_events
""".split()
"""In the order of docs/generated/conformance.md; `test_unicode` is the module of str."""

_BYTECODE: Final = "bytecode"
_COUNTS: Final = "reference counts"
_SIZES: Final = "sizes of objects in memory"

OUT_OF_SCOPE_CODES: Final = {
    "PTL110": "eval, exec or compile of a text",
    "PTL113": "frames of the interpreter",
    "PTL114": "C libraries by ctypes",
    "PTL115": "import hooks",
}
"""What a compiled program cannot have by design; a method that is refused with one of these is listed apart."""

_TWINS: Final = "asyncio's second implementation, in Python"

INTERNALS: Final[dict[str, dict[str, str]]] = {
    "test_asyncio.test_futures": dict.fromkeys(
        ("PyFutureTests", "PyFutureDoneCallbackTests", "PyFutureInheritanceTests"), _TWINS
    ),
    "test_asyncio.test_futures2": {"PyFutureTests": _TWINS},
    "test_asyncio.test_tasks": dict.fromkeys(
        """
            CTaskSubclass_PyFuture_Tests CTask_PyFuture_Tests PyTask_CFutureSubclass_Tests PyTask_CFuture_Tests PyTask_PyFuture_Tests
            PyTask_PyFuture_SubclassTests PyIntrospectionTests PyCurrentLoopTests
        """.split(),
        _TWINS,
    ),
    "test_bool": {"BoolTest.test_marshal": _BYTECODE},
    "test_bytes": {"ByteArrayTest.test_alloc": _SIZES, "ByteArrayTest.test_init_alloc": _SIZES},
    "test_coroutines": {
        "CoroutineTest.test_for_2": _COUNTS,
        "CoroutineTest.test_for_3": _COUNTS,
        "CoroutineTest.test_for_4": _COUNTS,
        "OriginTrackingTest": "frames of the interpreter",
    },
    "test_descr": {
        "ClassPropertiesAndMethods.test_cycle_through_dict": "the list of all objects (gc.get_objects)",
        "ClassPropertiesAndMethods.test_slots_multiple_inheritance": _SIZES,
    },
    "test_fstring": {
        f"TestCase.{name}": "the syntax trees that the interpreter's parser makes (ast)"
        for name in """
            test_ast test_ast_compile_time_concat test_ast_line_numbers test_ast_line_numbers_duplicate_expression
            test_ast_line_numbers_multiline_fstring test_ast_line_numbers_multiple_formattedvalues test_ast_line_numbers_nested
            test_ast_line_numbers_with_parentheses test_ast_numbers_fstring_with_formatting test_literal_eval
        """.split()
    },
    "test_generators": {"GeneratorTest.test_handle_frame_object_in_creation": "frames of the interpreter"},
    "test_positional_only_arg": {"PositionalOnlyTestCase.test_annotations_constant_fold": _BYTECODE},
    "test_types": {"TypesTests.test_internal_sizes": _SIZES},
}
"""Module, then `Class.method` or `Class`, and what of CPython's making it tests. Beside these, the shim's decorators
(`cpython_only`, `refcount_test`) and helpers (`check_syntax_error`, `assert_python_ok`) put a method out of scope."""
