"""Why methods of the recorded run do not pass: the one place that says it; the page and a contract test read it.

Methods that are refused when they are compiled need no entry: their code and what is refused stand beside them."""

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Final

REFUSED: Final = "refused at run time"
MESSAGE: Final = "message"
INTERNALS: Final = "CPython's making"
DIFFERENCE: Final = "difference"


@dataclass(frozen=True)
class Cause:
    """One cause of failures."""

    kind: str
    why: str
    methods: str
    """`module:` in front of the methods of a module, which may have a `*`."""
    entry: str = ""
    """Of a difference: its heading in docs/differences.md."""

    def patterns(self) -> Iterator[tuple[str, str]]:
        """Module and method."""
        module = ""
        for word in self.methods.split():
            if word.endswith(":"):
                module = word.removesuffix(":")
            else:
                yield module, word


CAUSES: Final = (
    Cause(
        REFUSED,
        "a name or attribute that does not exist yet: the AttributeError or ImportError says which",
        """test_asyncgen: AsyncGenTest.test_async_gen_api_01 *_compatible_with_get_stack
        test_coroutines: CoroutineTest.test_bpo_45813_* CoroutineTest.test_cr_await CoroutineTest.test_corotype_1
        test_generators: YieldFromTests.test_generator_gi_yieldfrom DocTests.test_email DocTests.test_weakref
        test_types: CoroutineTests.* test_descr: *.test_method_wrapper *.test_set_doc
        test_typing: TestModules.* GenericTests.test_abc_registry_kept SpecialAttrsTests.* IOTests.* RevealTypeTests.*
        AnnotatedTests.test_dir TypedDictTests.*
        test_enum: TestInternals.test_auto_order_wierd TestSpecial.test_multiple_mixin_mro
        test_dataclasses: TestCase.test_field_*repr""",
    ),
    Cause(
        REFUSED,
        "an encoding or a lone surrogate: NotImplementedError or ValueError when it is used",
        "test_unicode: UnicodeTest.test_codecs UnicodeTest.test_codecs_idna",
    ),
    Cause(
        REFUSED,
        "what closed-world compilation cannot change: bases of a class, classes derived from `module`, `globals()['__builtins__']`",
        """test_descr: *.test_mutable_bases* *.test_module_subclasses *.test_dir *.test_uninitialized_modules
        *.test_object_class_assignment_* MroTest.test_reent_* MroTest.test_tp_subclasses_* *.test_evil_type_name
        test_builtin: BuiltinTest.test_dir test_grammar: *.test_var_annot_module_semantics""",
    ),
    Cause(
        INTERNALS,
        "identity or layout of objects of CPython's own (sizes, shared constants, reference counts, line events)",
        """test_bytes: *.test_repeat_id_preserving AssortedBytesTest.test_doc
        test_enumerate: TestReversed.test_bug1229429 test_exceptions: PEP626Tests.*
        ExceptionTests.test_recursion_error_cleanup test_float: *.test_hash_nan
        test_list: *.test_list_resize_overflow test_range: *.test_iterator_pickling*
        test_unicode: UnicodeTest.test_getnewargs test_types: *.test_async_def test_list: *.test_reversed_pickle
        test_genexps: DocTests.test_doctests test_typing: TypeVarTuplePicklingTests.*
        test_generators: GeneratorTest.test_name DocTests.test_syntax
        test_tuple: TupleTest.test_reversed_pickle test_descr: *.test_repr_as_str""",
    ),
    Cause(
        MESSAGE,
        "the same exception with another wording, in a rarely seen place",
        """test_extcall: DocTests.test_module test_unpack_ex: DocTests.test_doctests
        test_property: *.test_property_set_name_incorrect_args test_super: *.test_super_argcount
        test_exceptions: ExceptionTests.testAttributes SyntaxErrorTests.*
        test_dataclasses: TestDocString.test_docstring_with_no_signature test_descr: *.test_bound_method_repr
        test_descr: *.test_qualname test_set: *.test_cyclical_repr
        test_class: *.testForExceptionsRaisedInInstanceGetattr2
        test_enum: TestStrEnum.test_object_str_override TestMixedStr.test_object_str_override
        OldTestIntFlag.test_boundary TestHelpers.test_iter_bits_lsb""",
    ),
    Cause(
        DIFFERENCE,
        "arguments of odd types that CPython refuses, or accepts, are accepted, or refused",
        """test_float: *.test_floatconversion test_int: *.test_non_numeric_input_types test_long: *.test_from_bytes test_bool: BoolTest.test_subclass
        test_bytes: BytesTest.test_custom test_builtin: *.test_bytearray_* TestType.test_bad_slots
        test_format: *.test_bytes_and_bytearray_format
        test_types: MappingProxyTests.* TypesTests.* test_range: *.test_large_range
        test_list: *.test_keywords_in_subclass *.test_equal_operator_modifying_operand
        test_dataclasses: TestCase.test_field_metadata_mapping
        test_grammar: *.test_selectors test_unicode: UnicodeTest.test_ascii test_set: *.test_do_not_rehash_dict_keys
        test_dict: *.test_merge_and_mutate *.test_mutating_iteration_delete* test_enumerate: TestReversed.test_len test_iter: *.test_iter_function_concealing_reentrant_exhaustion
        test_types: UnionTests.*""",
        "Corners of builtin types",
    ),
    Cause(
        DIFFERENCE,
        "class objects: `__dict__` and `__weakref__` among the attributes, layout of slots, `mro()` that changes, wrappers of slots",
        """test_descr: DictProxyTests.* ClassPropertiesAndMethods.* MroTest.* MiscTests.* PicklingTests.*
        test_dataclasses: TestSlots.* TestAbstract.* TestCase.test_is_dataclass_genericalias
        test_super: *.test___class___mro *.test_cell_as_self test_decorators: *
        test_enum: Test*.test_bad_new_super TestSpecial.* TestConvert.* TestStdLib.* Test*.test_dir_*
        test_patma: TestInheritance.* TestTypeErrors.*""",
        "Class objects",
    ),
    Cause(
        DIFFERENCE,
        "what `__await__` of a coroutine gives can be pickled",
        "test_coroutines: CoroutineTest.test_pickle",
        "Corners of coroutines",
    ),
    Cause(
        DIFFERENCE,
        "ends in a stack overflow where the runtime is compiled unoptimised, as it was for this run; CPython: RecursionError",
        "test_typing: ForwardRefTests.test_forward_recursion_actually",
        "Where recursion is noticed",
    ),
    Cause(
        DIFFERENCE,
        "typing at run time is more permissive in corners",
        """test_typing: *""",
        "Typing at run time",
    ),
)
"""Earlier causes come first: a later pattern may be wider."""


def cause(module: str, method: str) -> Cause | None:
    """Why a method does not pass."""
    for found in CAUSES:
        if any(module == where and fnmatchcase(method, pattern) for where, pattern in found.patterns()):
            return found
    return None
