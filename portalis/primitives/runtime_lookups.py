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
