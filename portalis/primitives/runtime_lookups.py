"""What each part of the runtime looks up by name, and the parts it uses. Generated from the runtime's sources by `make regenerate`; edits will be lost."""

LOOKED_UP = {
    "abc": """
    __abstractmethods__ __class__ __hash__ __isabstractmethod__ __module__ __qualname__ __subclasscheck__
    __subclasshook__ class
    """,
    "array": """
    read write
    """,
    "asyncio": """
    __await__ __call__ __class__ __len__ __module__ __next__ _asyncio_future_blocking _callback
    _cancel_message _drain_helper _get _get_close_waiter _getters _init _log_destroy_pending _log_traceback
    _loop _put _putters _run_once acquire add_done_callback args broken buffer_updated call_at
    call_exception_handler call_later call_soon call_soon_threadsafe can_write_eof cancel cancelled
    cancelling close closed connect connection_lost connection_made create_task data_received
    datagram_received default_exception_handler done eof eof_received errno error_received exception expired
    family fileno flags get get_buffer get_event_loop get_extra_info get_loop get_nowait getnameinfo
    is_closing join locked message msg name new_event_loop pause_reading pause_writing proto put_nowait read
    readexactly readuntil release result resume_reading resume_writing run_forever run_until_complete send
    sendto set set_debug set_event_loop set_name set_transport shutdown shutdown_asyncgens
    shutdown_default_executor slow_callback_duration start_serving stop strerror throw time transport wait
    wait_for write write_eof writelines
    """,
    "bisect": """
    insert
    """,
    "builtins": """
    __abs__ __abstractmethods__ __add__ __aenter__ __aexit__ __aiter__ __and__ __anext__ __annotations__
    __await__ __bool__ __bytes__ __call__ __ceil__ __class__ __class_getitem__ __complex__ __contains__
    __defaults__ __delattr__ __delete__ __delitem__ __dict__ __dir__ __divmod__ __doc__ __enter__ __eq__
    __exit__ __float__ __floor__ __floordiv__ __format__ __ge__ __get__ __getattr__ __getattribute__
    __getitem__ __getstate__ __gt__ __hash__ __iadd__ __iand__ __imul__ __index__ __init__ __init_subclass__
    __instancecheck__ __int__ __invert__ __ior__ __isabstractmethod__ __isub__ __iter__ __ixor__
    __kwdefaults__ __le__ __len__ __length_hint__ __lshift__ __lt__ __missing__ __mod__ __module__
    __mro_entries__ __mul__ __name__ __ne__ __neg__ __new__ __next__ __or__ __parameters__ __pos__ __pow__
    __prepare__ __qualname__ __radd__ __rand__ __rdivmod__ __reduce__ __repr__ __reversed__ __rfloordiv__
    __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__
    __rxor__ __set__ __set_name__ __setattr__ __setitem__ __str__ __sub__ __subclasscheck__ __truediv__
    __trunc__ __typing_prepare_subst__ __typing_subst__ __typing_unpacked_tuple_args__ __xor__ args close
    code derive encoding end end_lineno end_offset errno errors filename filename2 flush get items keys
    kwargs lineno message msg name object offset path random read send set split strerror string text throw
    time type value write
    """,
    "codecs": """
    __module__ buffer decode encode encoding end errors fromhex hex name object replace start
    """,
    "collections": """
    __doc__ __getnewargs__ __missing__ __module__ __new__ __repr__ __setitem__ _asdict append args clear
    copy count encode extend format index insert items kwargs pop popitem remove replace reverse sort
    translate update
    """,
    "collections.abc": """
    __aiter__ __anext__ __await__ __call__ __contains__ __delitem__ __getitem__ __hash__ __iter__ __len__
    __next__ __reversed__ __setitem__ _from_iterable aclose add append asend athrow clear close discard
    extend index insert pop popitem send set throw type
    """,
    "concurrent.futures": """
    cancelled done join not_done run run_in_executor running shutdown submit wait
    """,
    "contextlib": """
    __aenter__ __aexit__ __anext__ __enter__ __exit__ __module__ __qualname__ __traceback__ __wrapped__
    _recreate_cm aclose args athrow close enter_async_context exc_type throw
    """,
    "copy": """
    __copy__ __deepcopy__ __getnewargs__ __getstate__ __new__ __reduce__ __reduce_ex__ __setstate__ append
    get items
    """,
    "copyreg": """
    __getstate__ __new__ items
    """,
    "dataclasses": """
    __annotations__ __call__ __class__ __deepcopy__ __delattr__ __dict__ __doc__ __eq__ __ge__ __gt__
    __hash__ __init__ __le__ __lt__ __module__ __new__ __qualname__ __repr__ __set_name__ __setattr__ class
    compare default default_factory frozen hash init kw_only metadata name repr type value wrap
    """,
    "enum": """
    __and__ __class__ __contains__ __delete__ __dict__ __doc__ __eq__ __format__ __get__ __getitem__
    __hash__ __init__ __init_subclass__ __invert__ __iter__ __len__ __members__ __module__ __name__ __new__
    __new_member__ __objclass__ __or__ __qualname__ __rand__ __reduce_ex__ __repr__ __ror__ __rxor__ __set__
    __str__ __xor__ _generate_next_value_ _iter_member_ _iter_member_by_def_ _iter_member_by_value_
    _missing_ _numeric_repr_ class fget items lower mro name proto set start type value
    """,
    "functools": """
    __annotations__ __args__ __class__ __dict__ __doc__ __ge__ __get__ __gt__ __isabstractmethod__ __le__
    __lt__ __module__ __name__ __qualname__ __self__ __subclasscheck__ __wrapped__ _name clear currsize func
    hits maxsize misses register update
    """,
    "inspect": """
    __await__ __doc__ __mro__ __wrapped__ cr_running expandtabs func gi_running
    """,
    "io": """
    close closed fileno flush read readline seek write
    """,
    "itertools": """
    __float__ __index__ __int__
    """,
    "json": """
    decode default encode items iterencode lineno msg pos read write
    """,
    "math": """
    __ceil__ __floor__ __trunc__
    """,
    "operator": """
    __getitem__ __length_hint__
    """,
    "os": """
    __subclasshook__ items keys name path remove replace value values
    """,
    "os.path": """
    path
    """,
    "pickle": """
    __module__ __name__ __new__ __qualname__ __reduce_ex__ __setstate__ add append encode exceptions extend
    imag map name read real start step stop thread write
    """,
    "queue": """
    _get _init _put _qsize append maxsize pop popleft
    """,
    "random": """
    __getitem__ __len__ keys seed step stop
    """,
    "re": """
    __call__ __eq__ __getitem__ __hash__ __repr__ difference end endpos expand findall finditer flags
    fullmatch group groupdict groupindex groups intersection lastgroup lastindex lineno match msg pattern
    pos re regs search span split start string sub union
    """,
    "socket": """
    bind close connect connect_ex errno getaddrinfo getnameinfo recv recv_into recvfrom recvfrom_into send
    sendto strerror
    """,
    "statistics": """
    sort
    """,
    "string": """
    capitalize check_unused_args convert_field flags format_field get_field get_value parse pattern split
    vformat
    """,
    "sys": """
    __traceback__ imag name value write
    """,
    "textwrap": """
    expandtabs split strip translate
    """,
    "threading": """
    __call__ __enter__ __exit__ __init__ __module__ __name__ __new__ __next__ _args _name acquire args
    daemon exc_traceback exc_type exc_value kwargs locked name release run run_forever run_until_complete
    set shutdown_asyncgens shutdown_default_executor thread time write
    """,
    "time": """
    tm_hour tm_isdst tm_mday tm_min tm_mon tm_sec tm_wday tm_yday tm_year
    """,
    "traceback": """
    write
    """,
    "types": """
    __mro_entries__ __prepare__ class
    """,
    "typing": """
    __abstractmethods__ __annotations__ __args__ __class_getitem__ __dict__ __doc__ __func__ __getnewargs__
    __init__ __init_subclass__ __module__ __name__ __new__ __origin__ __parameters__ __qualname__
    __subclasshook__ __typing_unpacked_tuple_args__ __wrapped__ _asdict args class kwargs
    """,
    "warnings": """
    __name__ default filename lineno match message write
    """,
}
"""Names of methods, by the part of the runtime that may look them up on any value."""

USES = {
    "abc": """
    collections.abc
    """,
    "asyncio": """
    contextvars os socket
    """,
    "collections": """
    collections.abc copy heapq itertools operator
    """,
    "concurrent.futures": """
    contextvars threading
    """,
    "contextlib": """
    functools io sys
    """,
    "contextvars": """
    asyncio
    """,
    "copyreg": """
    copy
    """,
    "inspect": """
    functools
    """,
    "os": """
    abc os.path sys
    """,
    "queue": """
    collections heapq threading
    """,
    "socket": """
    enum
    """,
    "string": """
    re
    """,
    "sys": """
    io types
    """,
    "threading": """
    asyncio contextlib contextvars io sys time
    """,
    "typing": """
    abc collections collections.abc operator pickle
    """,
    "warnings": """
    io re sys
    """,
}
"""The library modules that a part of the runtime uses."""

NAMES = frozenset(
    """
    A ABC ABCDEFGHIJKLMNOPQRSTUVWXYZ ABCMeta ALL_COMPLETED AM ASCII AbstractAsyncContextManager
    AbstractContextManager AbstractEventLoop AbstractEventLoopPolicy AbstractSet Annotated Any AnyStr April
    ArithmeticError ArrayType AssertionError AsyncContextDecorator AsyncContextManager AsyncExitStack
    AsyncGenerator AsyncGeneratorType AsyncIterable AsyncIterator AttributeError August Awaitable B BOM
    BOM_BE BOM_LE BOM_UTF16 BOM_UTF16_BE BOM_UTF16_LE BOM_UTF32 BOM_UTF32_BE BOM_UTF32_LE BOM_UTF8 Barrier
    BaseDefaultEventLoopPolicy BaseEventLoop BaseException BaseExceptionGroup BaseSelectorEventLoop BinaryIO
    BlockingIOError BoundedSemaphore BrokenBarrierError BrokenExecutor BrokenPipeError BrokenThreadPool
    BufferError BufferedIOBase BufferedIncrementalDecoder BufferedRandom BufferedReader BufferedWriter
    BuiltinFunctionType BuiltinMethodType ByteString BytesIO BytesWarning C CANCELLED CANCELLED_AND_NOTIFIED
    CLOSED CONFORM CONTINUOUS CORO CORO_CLOSED CORO_CREATED CORO_RUNNING CORO_SUSPENDED CO_ASYNC_GENERATOR
    CO_COROUTINE CO_GENERATOR CO_ITERABLE_COROUTINE CO_NESTED CO_NEWLOCALS CO_NOFREE CO_OPTIMIZED CO_VARARGS
    CO_VARKEYWORDS CPython CREATED CT_co CacheInfo Callable CancelledError CellType ChainMap
    ChildProcessError ClassMethodDescriptorType ClassVar CodeType Codec CodecInfo Collection Color
    Concatenate Condition ConfigParser ConnectionAbortedError ConnectionError ConnectionRefusedError
    ConnectionResetError Container Context ContextDecorator ContextManager ContextVar Coroutine
    CoroutineType Counter DEBUG DEFAULT_BUFFER_SIZE DEFAULT_PROTOCOL DOTALL Darwin December DefaultDict
    DefaultEventLoopPolicy DeprecationWarning Deque Dict DoneAndNotDoneFutures Dummy E2BIG EACCES EADDRINUSE
    EADDRNOTAVAIL EADV EAFNOSUPPORT EAGAIN EALREADY EBADE EBADF EBADFD EBADMSG EBADR EBADRQC EBADSLT EBFONT
    EBUSY ECANCELED ECHILD ECHRNG ECOMM ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDEADLOCK EDESTADDRREQ
    EDOM EDOTDOT EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EIDRM EILSEQ EINPROGRESS EINTR EINVAL EIO
    EISCONN EISDIR EISNAM EJECT EKEYEXPIRED EKEYREJECTED EKEYREVOKED EL2HLT EL2NSYNC EL3HLT EL3RST ELIBACC
    ELIBBAD ELIBEXEC ELIBMAX ELIBSCN ELNRNG ELOOP EMEDIUMTYPE EMFILE EMLINK EMSGSIZE EMULTIHOP ENAMETOOLONG
    ENAVAIL ENETDOWN ENETRESET ENETUNREACH ENFILE ENOANO ENOBUFS ENOCSI ENODATA ENODEV ENOENT ENOEXEC ENOKEY
    ENOLCK ENOLINK ENOMEDIUM ENOMEM ENOMSG ENONET ENOPKG ENOPROTOOPT ENOSPC ENOSR ENOSTR ENOSYS ENOTBLK
    ENOTCONN ENOTDIR ENOTEMPTY ENOTNAM ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENOTUNIQ ENXIO EOFError
    EOPNOTSUPP EOVERFLOW EOWNERDEAD EPERM EPFNOSUPPORT EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE
    EREMCHG EREMOTE EREMOTEIO ERESTART ERFKILL EROFS ESHUTDOWN ESOCKTNOSUPPORT ESPIPE ESRCH ESRMNT ESTALE
    ESTRPIPE ETIME ETIMEDOUT ETOOMANYREFS ETXTBSY EUCLEAN EUNATCH EUSERS EWOULDBLOCK EXDEV EXFULL Ellipsis
    EllipsisType Empty EncodingWarning Enum EnumCheck EnumMeta EnumType EnvironmentError Error Event
    ExceptHookArgs Exception ExceptionGroup Executor ExitStack F FINISHED FIRST_COMPLETED FIRST_EXCEPTION
    F_OK False February Field FileExistsError FileNotFoundError Final Flag FlagBoundary FloatingPointError
    Formatter ForwardRef FrameType Friday FrozenInstanceError FrozenSet Full FunctionType Future
    FutureWarning GEN GEN_CLOSED GEN_CREATED GEN_RUNNING GEN_SUSPENDED Generator GeneratorExit GeneratorType
    Generic GenericAlias GetSetDescriptorType HIGHEST_PROTOCOL HOME Handle Hashable I IGNORECASE IO IOBase
    IOError ImportError ImportWarning IncompleteReadError IncrementalDecoder IncrementalEncoder
    IndentationError IndexError Indices Infinity InitVar IntEnum IntFlag InterruptedError InvalidStateError
    IsADirectoryError ItemsView Iterable Iterator JSONDecodeError JSONDecoder JSONEncoder January July June
    KEEP KT KW_ONLY KeyError KeyWrapper KeyboardInterrupt KeysView L LOCALE LambdaType LifoQueue
    LimitOverrunError Linux List Literal LiteralString Lock LookupError M MAX_REPEAT MIN_REPEAT MISSING
    MULTILINE MainThread Mapping MappingProxyType MappingView March Match May MemberDescriptorType
    MemoryError MethodDescriptorType MethodType ModuleNotFoundError ModuleType Monday MutableMapping
    MutableSequence MutableSet N NAMED_FLAGS NOFLAG NULL NaN NameError NamedTuple NamedTupleMeta Never
    NewType NoReturn None NoneType NotADirectoryError NotImplemented NotImplementedError NotImplementedType
    NotRequired November OSError October Optional OrderedDict OverflowError PENDING PM PORTALIS_CLOCK
    PORTALIS_PROGRAM POSSESSIVE_REPEAT PYTHONASYNCIODEBUG ParamSpec ParamSpecArgs ParamSpecKwargs PathLike
    Pattern PendingDeprecationWarning PermissionError PickleError PicklingError Plan Pop Portalis
    PriorityQueue ProcessLookupError Protocol Queue QueueEmpty QueueFull Quitter R RED RLock RUNNING R_OK
    Random RawIOBase RecursionError ReferenceError ReferenceType RegexFlag ReprEnum Required ResourceWarning
    Reversible Runner RuntimeError RuntimeWarning S SEEK_CUR SEEK_END SEEK_SET STRICT SUSPENDED Saturday
    SelectorEventLoop Self Semaphore SendfileNotAvailableError September Sequence Set SimpleNamespace
    SimpleQueue Sized StatisticsError StdBuffer StopAsyncIteration StopIteration StrEnum StringIO Sunday
    Supports SupportsAbs SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound
    SyntaxError SyntaxWarning SystemError SystemExit SystemRandom T TEMPLATE TIMEOUT_MAX TYPE_CHECKING T_co
    T_contra TabError Task TaskGroup TaskStepMethWrapper Template Text TextIO TextIOBase TextIOWrapper
    TextWrapper Thread ThreadError ThreadPoolExecutor Thursday Timeout TimeoutError Timer TimerHandle Token
    TokenMissing TracebackType True Tuesday Tuple Type TypeAlias TypeError TypeGuard TypeVar TypeVarTuple
    TypedDict U UNICODE UNIQUE UTC UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
    UnicodeTranslateError UnicodeWarning Union UnionType Unpack UnpicklingError UnsupportedOperation
    UserDict UserList UserString UserWarning VERBOSE VT VT_co V_co ValueError ValuesView WRAPPER_ASSIGNMENTS
    WRAPPER_UPDATES W_OK Warning WarningMessage WeakKeyDictionary WeakMethod WeakSet WeakValueDictionary
    Wednesday Windows WrapperDescriptorType X X_OK ZeroDivisionError _ _ASSERT_NEVER_REPR_MAX_LENGTH
    _AnyMeta _AsyncContextDecorator__dict____py _AsyncGeneratorContextManager
    _AsyncGeneratorContextManager__dict____py _Barrier__dict____py _BaseEventLoop__dict____py _BaseExitStack
    _BaseExitStack__dict____py _CFuture _CTask _Condition__dict____py _ContextDecorator__dict____py
    _DataclassParams _EnumDict _Environ _Event__dict____py _ExceptHookArgs _Executor__dict____py _FIELD
    _FIELD_CLASSVAR _FIELD_INITVAR _Form _Form__module____py _Future__dict____py _GatheringFuture
    _GeneratorContextManager _GeneratorContextManager__dict____py _HAS_DEFAULT_FACTORY_CLASS _IOBase
    _IOBase__dict____py _KW_ONLY_TYPE _Lock__dict____py _MISSING_TYPE _MainThread _NamedTuple
    _NamedTupleFactory _NewType__module____py _NewType__qualname____py _ParamSpec__module____py
    _ProtocolMeta _PyFuture _PyTask _Queue__dict____py _Random__dict____py _Semaphore__dict____py
    _SimpleNamespace__dict____py _Thread__dict____py _TypeVarTuple__module____py _TypeVar__module____py
    _TypedDictFactory _TypedDictMeta _UnixDefaultEventLoopPolicy _UnixSelectorEventLoop
    _UserDict__dict____py _UserList__dict____py _UserString__dict____py __ __abs__ __abstractmethods__
    __add__ __aenter__ __aexit__ __aiter__ __and__ __anext__ __annotations__ __args__ __await__ __base__
    __bases__ __bool__ __bound__ __builtin__ __bytes__ __call__ __callback__ __cause__ __ceil__ __class__
    __class_getitem__ __classcell__ __closure__ __code__ __complex__ __concat__ __constraints__ __contains__
    __context__ __contravariant__ __copy__ __covariant__ __dataclass_fields__ __dataclass_params__
    __dataclass_self__ __dataclass_transform__ __deepcopy__ __defaults__ __del__ __delattr__ __delete__
    __delitem__ __dict__ __dir__ __divmod__ __doc__ __enter__ __eq__ __excepthook__ __exit__ __file__
    __final__ __firstlineno__ __float__ __floor__ __floordiv__ __format__ __forward_arg__
    __forward_evaluated__ __forward_is_argument__ __forward_is_class__ __forward_module__ __forward_value__
    __fspath__ __func__ __ge__ __get__ __getattr__ __getattribute__ __getformat__ __getitem__ __getnewargs__
    __getnewargs_ex__ __getstate__ __gt__ __hash__ __iadd__ __iand__ __idivmod__ __ifloordiv__ __ilshift__
    __imatmul__ __imod__ __imul__ __index__ __init__ __init_subclass__ __instancecheck__ __int__ __invert__
    __ior__ __ipow__ __irshift__ __isabstractmethod__ __isub__ __iter__ __itruediv__ __ixor__ __kwdefaults__
    __le__ __len__ __length_hint__ __lshift__ __lt__ __main__ __match_args__ __matmul__ __members__
    __metadata__ __missing__ __mod__ __module__ __mro__ __mro_entries__ __mul__ __name__ __ne__ __neg__
    __new__ __new_member__ __newobj__ __newobj_ex__ __next__ __no_type_check__ __notes__ __objclass__
    __optional_keys__ __or__ __order__ __orig_bases__ __orig_class__ __origin__ __package__ __parameters__
    __pos__ __post_init__ __pow__ __prepare__ __qualname__ __radd__ __rand__ __rdivmod__ __reduce__
    __reduce_ex__ __repr__ __required_keys__ __reversed__ __rfloordiv__ __rlshift__ __rmatmul__ __rmod__
    __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __self__
    __self_class__ __set__ __set_name__ __setattr__ __setitem__ __setstate__ __slots__ __static_attributes__
    __stderr__ __stdin__ __stdout__ __str__ __sub__ __subclasscheck__ __subclasses__ __subclasshook__
    __supertype__ __suppress_context__ __thisclass__ __total__ __traceback__ __truediv__ __trunc__
    __typing_is_unpacked_typevartuple__ __typing_prepare_subst__ __typing_subst__
    __typing_unpacked_tuple_args__ __unpacked__ __warningregistry__ __weakref__ __wrapped__ __xor__ _abc_
    _abc_data _abc_impl _aclosing__dict____py _all_bits_ _args _asdict _async_generator__qualname____py
    _asyncio _asyncio_future_blocking _auto_called _auto_null _begun _bisect _boundary_ _buffer_decode
    _builtin_function_or_method__doc____py _builtin_function_or_method__module____py
    _builtin_function_or_method__qualname____py _c_enter_task _c_leave_task _c_register_task
    _c_unregister_task _cached_property__dict____py _callback _callbacks _cancel_message _cancelled
    _category_name _classmethod__doc____py _classmethod_descriptor__doc____py
    _classmethod_descriptor__qualname____py _cleanups _clear_cache _closing__dict____py _cls _cls_name
    _codecs _collections _contextvars _coro _coroutine__qualname____py _count _defaultaction _deque_iterator
    _deque_reverse_iterator _encoding _enter_task _evaluate _excepthook _exception _exit _exit_wrapper
    _field_defaults _field_types _fields _filters_mutated _final_form _flag_mask_ _format
    _formatwarning_orig _from_iterable _function__annotations____py _function__dict____py
    _function__doc____py _function__module____py _function__qualname____py _functools _fut_waiter
    _generate_next_value _generate_next_value_ _generator__qualname____py _get _get_protocol_attrs
    _get_running_loop _getset_descriptor__doc____py _getset_descriptor__qualname____py _getters _grouper
    _heapq _ignore _ignore_ _init _inst _inverted_ _io _is_descriptor _is_dunder _is_owned _is_private
    _is_protocol _is_runtime_protocol _is_sunder _is_text_encoding _iter_bits_lsb _iter_member_
    _iter_member_by_def_ _iter_member_by_value_ _kwargs _last_values _leave_task _local _local__dict____py
    _lock _locked _log_destroy_pending _log_traceback _loop _lru_cache_wrapper
    _lru_cache_wrapper__dict____py _make _max_workers _member_map_ _member_names _member_names_
    _member_type_ _method _method_descriptor__doc____py _method_descriptor__qualname____py _missing_
    _module__dict____py _module__doc____py _must_cancel _name _name_ _new_member_ _nparams
    _nullcontext__dict____py _numeric_repr_ _onceregistry _operator _order _order_ _overload_dummy
    _partial__dict____py _partialmethod__dict____py _property__doc____py _proto_member _put _putters
    _py_enter_task _py_leave_task _py_register_task _py_unregister_task _qsize _queue _reconstructor
    _recreate_cm _redirect_stderr__dict____py _redirect_stdout__dict____py _reduce_ex_by_global_name
    _register_task _release_waiter _replace _result _run _run_once _run_until_complete_cb
    _set_result_unless_cancelled _set_running_loop _showwarning_orig _singledispatchmethod__dict____py
    _singles_mask_ _sort_order_ _source _source_traceback _state _staticmethod__doc____py
    _suppress__dict____py _target _tasks _tee _thread _threads _timer_handle_cancelled _tuplegetter
    _type__annotations____py _type__dict____py _type__doc____py _type__module____py _type__qualname____py
    _unfinished_tasks _unhashable_values_ _unregister_task _use_args_ _value _value2member_map_ _value_
    _value_repr_ _wait_for_one _waiters _wrap_awaitable _wrapper_descriptor__doc____py
    _wrapper_descriptor__qualname____py a aa aaaa ab abc abcabcab abcdefghijklmnopqrstuvwxyz
    abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ abiflags abort abs abspath abstractclassmethod
    abstractmethod abstractproperty abstractstaticmethod access accumulate aclose aclosing acos acosh
    acquire active activeCount active_count add add_done_callback add_note ag_code ag_frame ag_running aiter
    algorithm alive all all_methods all_tasks all_tasks_done allow_nan altsep altzone always am and and_
    anext anext_awaitable ansi_x3_4_1968 any apend api_version append appendleft args argument argv array
    arrayiterator as as_completed as_integer_ratio ascii ascii_letters ascii_lowercase ascii_uppercase
    asctime asdict asend asin asinh assert assert_never assert_type assigned astuple async async_generator
    async_generator_aclose async_generator_asend async_generator_athrow asynccontextmanager asyncgen asyncio
    atan atan2 atanh atexit athrow attrgetter attrname audit auto await añañab b bBuhHiIlLqQfd
    backslashreplace backslashreplace_errors base_prefix basename betavariate big bin bisect bisect_left
    bisect_right bit_count bit_length bits_per_digit bool boundary braced braceidpattern break
    break_long_words break_on_hyphens broken buffer buffer_info builtin_function_or_method
    builtin_module_names builtins bytearray bytearray_iterator byteorder bytes bytes_iterator bytes_warning
    byteswap c_contiguous cache cache_clear cache_info cache_parameters cache_tag cached_property call
    call_at call_exception_handler call_later call_soon call_soon_threadsafe callable callable_iterator
    callback cancel cancelled cancelling capitalize capwords casefold cast catch_warnings category cause
    cbrt ceil cell cell_contents center chain characters_written charmap check_circular check_unused_args
    choice choices chr class classmethod classmethod_descriptor cleandoc clear clear_overloads close close_
    closed closing cls cls_or_fn cmp_to_key co_argcount co_filename co_firstlineno co_flags
    co_kwonlyargcount co_name co_posonlyargcount co_qualname co_varnames code codecs collect collections
    colno comb combinations combinations_with_replacement commonpath commonprefix compare compile complex
    compress concat configparser conform conjugate constructor contains context contextlib contextmanager
    contextvars contiguous continue convert_field copy copy_context copy_reg copyreg copyright copysign
    coroutine coroutine_wrapper cos cosh count countOf cp1006 cp367 cp65001 cp720 cp737 cp819 cp856 cp874
    cp875 cpu_count cpython cr_code cr_frame cr_origin cr_running cr_suspended create_future create_task
    created csascii csisolatin1 ctime cur curdir currentThread current_task current_thread currsize cutoff
    cycle daemon darwin data dataclass dataclass_transform dataclasses daylight debug decode decoding
    decorating_function decorator dedent deepcopy def default default_exception_handler default_factory
    default_max_str_digits defaultaction defaultdict defpath degrees del delattr delete deleter deleting
    delimiter delitem denominator deque derive detach detect_encoding dev_mode devnull dict
    dict_itemiterator dict_items dict_keyiterator dict_keys dict_reverseitemiterator dict_reversekeyiterator
    dict_reversevalueiterator dict_valueiterator dict_values dictionary difference difference_update dig
    digits dir dirname disable discard dispatch dispatch_table dispatcher dist divmod doc done
    dont_write_bytecode double drop_whitespace dropwhile dst dump dumps e eject elements elif ellipsis else
    empty enable encode encoding end end_lineno end_offset endpos endswith ensure_ascii ensure_future
    enter_async_context enter_context enter_result enum enumerate environ eof epsilon eq eq_default erf erfc
    errno error errorcode errors escape escaped exactly exc exc_info exc_traceback exc_type exc_value except
    excepthook exception exceptions exctype exec_prefix executable exists exit exp exp2 expand expand_tabs
    expandtabs expanduser expandvars expired expiring expm1 expovariate extend extendleft extsep f f_back
    f_code f_contiguous f_globals f_lineno fabs factorial false fdel few fget field field_specifiers fields
    file filename filename2 fileno fill filter filterfalse filters filterwarnings final finalize finally
    find findall finditer finished fix_sentence_endings flag flags float float_info float_repr_style floor
    floordiv flush fmean fmod for format format_exc format_exception format_exception_only format_field
    format_map formatwarning frame frexp from from_bytes from_iterable frombytes fromfile fromhex fromkeys
    fromlist fromunicode frozen frozenset fsdecode fsencode fset fspath fsum full fullmatch func function
    functools future gamma gammavariate gather gauss gcd ge gen generator get getName get_args
    get_child_watcher get_coro get_debug get_event_loop get_event_loop_policy get_exception_handler
    get_field get_ident get_identifiers get_int_max_str_digits get_loop get_name get_native_id get_nowait
    get_origin get_overloads get_running_loop get_task_factory get_type_hints get_value getattr
    getcoroutinestate getcwd getdecoder getdefaultencoding getdoc getencoder getenv
    getfilesystemencodeerrors getfilesystemencoding getgeneratorstate getincrementaldecoder
    getincrementalencoder getitem getmembers getmro getmtime getpid getprofile getrandbits getrecursionlimit
    getset_descriptor getsize getsizeof getstate getswitchinterval getter gettrace getvalue gi_code gi_frame
    gi_running gi_suspended global global_enum global_enum_repr global_flag_repr global_str gmtime group
    groupby groupdict groupindex groups gt handle hasattr hash hash_bits hash_info hash_randomization
    heapify heappop heappush heappushpop heapq heapreplace helper hex hex_codec hexdigits hexversion hits
    hypot iadd iand ibm367 ibm819 iconcat id ident idpattern if ifilter ifloordiv ignore ignore_environment
    ignore_errors ilshift imag imap imatmul imod implementation import imul in incrementaldecoder
    incrementalencoder indent index indexOf indices inf infinity init initial initial_indent inner innermost
    input insert insort insort_left insort_right inspect int int_info int_max_str_digits interactive intern
    intersection intersection_update interval inv invalid invert ior ipow irshift is isDaemon is_ is_alive
    is_closed is_dataclass is_finalizing is_integer is_not is_running is_set is_typeddict is_valid isabs
    isabstract isalnum isalpha isascii isasyncgen isasyncgenfunction isatty isawaitable isbuiltin isclass
    isclose iscoroutine iscoroutinefunction isdecimal isdigit isdir isdisjoint isenabled isfile isfinite
    isfunction isfuture isgenerator isgeneratorfunction isidentifier isinf isinstance islice islink islower
    ismethod ismodule isnan isnumeric iso646_us iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987 iso_ir_100
    iso_ir_6 isolated isprintable isqrt isroutine isspace issubclass issubset issuperset istitle istraceback
    isub isupper item_separator itemgetter items itemsize iter iterable iterator iterencode itertools
    itruediv ixor izip izip_longest j join json keep kept key_separator keyrefs keys keywords koi8_t koi8_u
    kw_only kw_only_default kwargs kwds l1 lambda lastgroup lastindex latin latin1 latin_1 lcm ldexp le
    least len length_hint lexists lgamma lib line line_buffering lineno linesep linux list list_iterator
    list_reverseiterator listdir little ljust load loads local localtime lock locked log log10 log1p log2
    lognormvariate long longrange_iterator lookup lookup_error lower lru_cache lshift lstrip lt mac_arabic
    mac_croatian mac_farsi mac_romanian machine macos main main_thread major make_dataclass makedirs
    maketrans mant_dig many map mapping mappingproxy maps match math matmul max max_10_exp max_exp max_lines
    maxlen maxsize maxunicode me mean median median_high median_low member member_descriptor memory_iterator
    memoryview merge message metaclass metadata method method_descriptor methodcaller micro middle min
    min_10_exp min_exp minor misses mkdir mktime mod mode modf module modules modulus monotonic monotonic_ns
    most most_common move_to_end mro msg mul multimode mutex n_waiting name named namedtuple namereplace
    names nan native_id nbytes ndim ne neg new_child new_class new_event_loop newline newlines next
    nextafter nlargest no_site no_type_check no_type_check_decorator no_user_site node nonlocal nonmember
    normalvariate normcase normpath not not_ not_done not_empty not_full notify notify_all nsmallest null
    nullcontext numerator obj object object_hook object_pairs_hook oct octdigits odict_items odict_iterator
    odict_keys odict_values offset old_value once onceregistry open operator optimize or or_ ord order
    order_default orig_argv os other outermost overload page pairwise palmos pardir parents paretovariate
    parse parse_constant parse_float parse_int partial partialmethod parties partition pass path pathsep
    pattern peek pending perf_counter perf_counter_ns perm permutations pi pickle pickle_by_enum_name
    pickle_by_global_name placeholder platform platlibdir pm pop pop_all popitem popleft pos positional
    posix pow prefix prepare_class print print_exc print_exception print_file_and_line printable
    process_time process_time_ns processor prod product program property pstdev punctuation purge push
    push_async_callback push_async_exit put put_nowait putenv pvariance python_build python_compiler
    python_implementation python_version python_version_tuple qsize qualname queue quiet quit r radians
    radix raise randbytes randint random randrange range range_iterator raw_decode raw_unicode_escape
    rawunicodeescape re read read1 readable readline readlines readonly real realpath reason reconfigure
    redirect_stderr redirect_stdout reduce ref register register_error registry regs release releaselevel
    relpath remainder remove remove_done_callback removedirs removeprefix removesuffix rename renames repeat
    replace replace_errors replace_whitespace replacing repr reschedule reset resetwarnings resolve_bases
    result return reveal_type reverse reversed rfind rindex rjust rmdir rot13 rot_13 rotate round rounds
    rpartition rshift rsplit rstrip run run_coroutine_threadsafe run_forever run_in_executor
    run_until_complete running runtime_checkable rwxa s safe_path safe_substitute sample search seed
    seed_bits seek seekable self send sep separators serial set setDaemon setName set_child_watcher
    set_debug set_default_executor set_event_loop set_event_loop_policy set_exception set_exception_handler
    set_int_max_str_digits set_iterator set_name set_result set_running_or_notify_cancel set_task_factory
    setattr setdefault setitem setrecursionlimit setstate setswitchinterval setter shape shield short
    shorten show_flag_values showwarning shuffle shutdown shutdown_asyncgens shutdown_default_executor
    simplefilter sin singledispatch singledispatchmethod sinh siphash13 sizeof_digit skipkeys sleep slice
    slow_callback_duration small sort sort_keys sorted source span split splitdrive splitext splitlines sqrt
    src ssize_t st_atime st_ctime st_dev st_gid st_ino st_mode st_mtime st_nlink st_size st_uid stack_size
    starmap start started startswith stat stat_result staticmethod statistics stderr stdev stdin stdout step
    stop stopped str str_ascii_iterator str_digits_check_threshold str_iterator streamreader streamwriter
    strerror strftime strict strict_errors strides string strip struct_sequence struct_time sub subclass
    subgroup submit subn suboffsets subsequent_indent substitute subtract sum super supports_bytes_environ
    supports_unicode_filenames suppress surrogate surrogateescape surrogatepass swapcase
    symmetric_difference symmetric_difference_update sys system t tabsize takewhile tan tanh task task_done
    tau tb tb_frame tb_lasti tb_lineno tb_next tee tell template text textwrap thread thread_name_prefix
    thread_time thread_time_ns threading throw time time_ns timeout timeout_at timezone title tm_gmtoff
    tm_hour tm_isdst tm_mday tm_min tm_mon tm_sec tm_wday tm_yday tm_year tm_zone to_bytes to_thread tobytes
    tofile tolist toreadonly total total_ordering tounicode traceback translate triangular true truediv
    trunc truncate truth try tuple tuple_iterator type typecode typecodes typed types typing tzname u u16
    u32 u8 ulp uncancel unfinished_tasks unichr unicode unicode_escape unicodebigunmarked unicodeescape
    unicodelittleunmarked uniform union unique unknown unlink unlocked unregister unsafe_hash unset unsetenv
    unwrap update update_abstractmethods update_wrapper updated upper urandom us us_ascii user_function utf
    utf16 utf32 utf8 utf8_mode utf8_ucs2 utf8_ucs4 utf_16 utf_16_be utf_16_le utf_16be utf_16le utf_32
    utf_32_be utf_32_le utf_32be utf_32le utf_8 utf_8_sig value valuerefs values var variance vars verbose
    verify version version_info vformat virtual vonmisesvariate w wait wait_for walk walker warn
    warn_default_encoding warn_explicit warnings warnoptions was wasi wasm weakref weibullvariate were when
    while whitespace width win32 windows with with_traceback wrap wrap_future wrapped wrapped_decorator
    wrapper wrapper_descriptor wraps writable write writelines xmlcharrefreplace xmlcharrefreplace_errors
    xor xrange yield zfill zip zip_longest zzzzzz
    """.split()
)
"""What the runtime may call an attribute of an object: names in the table, and every text in its sources that could be a name."""
