"""What each part of the runtime looks up by name, and the parts it uses. Generated from the runtime's sources by `make regenerate`; edits will be lost."""

LOOKED_UP = {
    "_csv": """
    __float__ __index__ __int__ delimiter dialect doublequote escapechar lineterminator quotechar quoting
    skipinitialspace strict write
    """,
    "_doctest": "__module__",
    "_ssl": """
    _host_flags accept check_hostname connect getsockopt hits keylog_filename maximum_version
    minimum_version misses name num_tickets options post_handshake_auth protocol reason server_hostname
    sni_callback strerror title verify_flags verify_mode version
    """,
    "abc": """
    __abstractmethods__ __class__ __hash__ __isabstractmethod__ __module__ __qualname__ __subclasscheck__
    __subclasshook__ class
    """,
    "array": "read write",
    "asyncio": """
    __aenter__ __aexit__ __await__ __call__ __class__ __init__ __module__ __next__ _asyncio_future_blocking
    _callback _cancel_message _finished _get _getters _init _log_destroy_pending _log_traceback _loop
    _maxsize _process_exited _put _putters _queue _run_once _unfinished_tasks acquire add_done_callback
    broken call_at call_exception_handler call_later call_soon call_soon_threadsafe cancel cancelled
    cancelling close context create_task default_exception_handler done exception expired func get
    get_child_watcher get_event_loop get_loop get_nowait locked message msg name new_event_loop pending put
    put_nowait release result run_forever run_until_complete send set set_child_watcher set_debug
    set_event_loop set_name shutdown shutdown_asyncgens shutdown_default_executor slow_callback_duration
    stop throw time wait wait_for
    """,
    "binascii": "hex",
    "bisect": "insert",
    "builtins": """
    __abs__ __abstractmethods__ __add__ __aenter__ __aexit__ __aiter__ __and__ __anext__ __annotations__
    __await__ __bool__ __bytes__ __call__ __ceil__ __class__ __class_getitem__ __complex__ __contains__
    __defaults__ __delattr__ __delete__ __delitem__ __dict__ __dir__ __divmod__ __doc__ __enter__ __eq__
    __exit__ __float__ __floor__ __floordiv__ __format__ __fspath__ __ge__ __get__ __getattr__
    __getattribute__ __getitem__ __getstate__ __gt__ __hash__ __iadd__ __iand__ __ifloordiv__ __ilshift__
    __imatmul__ __imod__ __imul__ __index__ __init__ __init_subclass__ __instancecheck__ __int__ __invert__
    __ior__ __ipow__ __irshift__ __isabstractmethod__ __isub__ __iter__ __itruediv__ __ixor__ __kwdefaults__
    __le__ __len__ __length_hint__ __lshift__ __lt__ __matmul__ __missing__ __mod__ __module__
    __mro_entries__ __mul__ __name__ __ne__ __neg__ __new__ __next__ __or__ __parameters__ __pos__ __pow__
    __prepare__ __qualname__ __radd__ __rand__ __rdivmod__ __reduce__ __repr__ __reversed__ __rfloordiv__
    __rlshift__ __rmatmul__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__
    __rtruediv__ __rxor__ __set__ __set_name__ __setattr__ __setitem__ __str__ __sub__ __subclasscheck__
    __truediv__ __trunc__ __typing_prepare_subst__ __typing_subst__ __typing_unpacked_tuple_args__ __xor__
    args cell_contents close closed code context derive encoding end end_lineno end_offset errno errors
    filename filename2 flush get group items keys kwargs lineno max message min msg name object offset path
    peek random read readline send set split stderr stdin stdout strerror strict string tb_frame tb_lasti
    tb_lineno tb_next text throw time type value write
    """,
    "codecs": """
    __module__ buffer decode encode encoding end errors fromhex hex name object replace start strict
    """,
    "collections": """
    __doc__ __getnewargs__ __missing__ __module__ __new__ __repr__ __setitem__ _asdict append args clear
    copy count encode extend format index insert items kwargs pop popitem popleft remove replace reverse
    sort strict translate update
    """,
    "collections.abc": """
    __aiter__ __anext__ __await__ __call__ __contains__ __delitem__ __getitem__ __hash__ __iter__ __len__
    __next__ __reversed__ __setitem__ _from_iterable aclose add append asend athrow clear close discard
    extend index insert pop popitem send set throw type with_traceback
    """,
    "concurrent.futures": """
    cancelled done join not_done pending run run_in_executor running set_running_or_notify_cancel shutdown
    submit wait
    """,
    "contextlib": """
    __aenter__ __aexit__ __anext__ __enter__ __exit__ __module__ __qualname__ __traceback__ __wrapped__
    _recreate_cm aclose args athrow close enter_async_context exc_type stderr stdout throw
    """,
    "copy": """
    __copy__ __deepcopy__ __getnewargs__ __getstate__ __new__ __reduce__ __reduce_ex__ __setstate__ append
    get items
    """,
    "copyreg": "__getstate__ __new__ items",
    "dataclasses": """
    __annotations__ __call__ __class__ __deepcopy__ __delattr__ __dict__ __doc__ __eq__ __ge__ __getstate__
    __gt__ __hash__ __init__ __le__ __lt__ __module__ __new__ __qualname__ __repr__ __set_name__ __setattr__
    __setstate__ class compare default default_factory frozen hash init kw_only metadata name repr type
    value wrap
    """,
    "datetime": """
    __getinitargs__ __getstate__ as_integer_ratio date day days dst fromtimestamp fromutc isoformat
    microseconds month seconds strftime strptime time timetuple tzname utcoffset week weekday year
    """,
    "enum": """
    __and__ __class__ __contains__ __delete__ __dict__ __doc__ __eq__ __format__ __get__ __getitem__
    __hash__ __init__ __init_subclass__ __invert__ __iter__ __len__ __members__ __module__ __name__ __new__
    __new_member__ __objclass__ __or__ __qualname__ __rand__ __reduce_ex__ __repr__ __ror__ __rxor__ __set__
    __str__ __xor__ _generate_next_value_ _iter_member_ _iter_member_by_def_ _iter_member_by_value_
    _missing_ _numeric_repr_ class fget items lower mro name proto set start strict type value
    """,
    "functools": """
    __annotations__ __args__ __class__ __dict__ __doc__ __ge__ __get__ __gt__ __isabstractmethod__ __le__
    __lt__ __module__ __name__ __qualname__ __self__ __subclasscheck__ __wrapped__ _name clear currsize func
    hits maxsize misses register update
    """,
    "gc": "start stop",
    "hashlib": "read update",
    "importlib": "name",
    "inspect": """
    __await__ __doc__ __get__ __mro__ __set__ __wrapped__ code cr_running expandtabs func gi_running
    """,
    "io": """
    cast close closed encoding errors fileno flush isatty name read read1 readable readinto readinto1
    readline readonly seek seekable strict tell truncate writable write
    """,
    "itertools": "__float__ __index__ __int__",
    "json": "colno decode default encode items iterencode lineno msg pos read strict write",
    "math": "__ceil__ __floor__ __trunc__",
    "operator": "__getitem__ __length_hint__",
    "os": """
    __fspath__ __subclasshook__ close dst fileno items keys name path release remove replace stat stdin
    stdout text truncate value values version
    """,
    "os.path": "__fspath__ path stat",
    "pickle": """
    __module__ __name__ __new__ __qualname__ __reduce_ex__ __setstate__ add append encode exceptions extend
    find_class get imag map name read readline real start step stop strict thread write
    """,
    "queue": "_get _init _put _qsize append maxsize pop popleft",
    "random": "__getitem__ __len__ keys seed step stop",
    "re": """
    __call__ __eq__ __getitem__ __hash__ __repr__ colno difference end endpos expand findall finditer flags
    fullmatch group groupdict groupindex groups intersection lastgroup lastindex lineno match msg pattern
    pos re regs scanner search span split start string sub union
    """,
    "select": "poll",
    "socket": """
    _child_watcher_callback _client_connected_cb _drain_helper _eof _get_close_waiter _limit _loop _paused
    _process_exited _replace_writer _transport _waiter args bind buffer_updated call_soon can_write_eof
    cancel close closed connect connect_ex connection_lost connection_made data_received datagram_received
    drain encoding eof eof_received errno error_received errors exception family fileno flags get get_buffer
    get_extra_info get_protocol getaddrinfo getnameinfo getsockname gettimeout is_closing is_reading join
    mode pause_reading pause_writing pipe_connection_lost pipe_data_received process_exited proto protocol
    read readexactly readinto readuntil recv recv_into recvfrom recvfrom_into resume_reading resume_writing
    run_in_executor running seek send sendto server_hostname server_side set_protocol set_transport
    start_serving start_tls stderr stdin stdout strerror text transport type write write_eof writelines
    """,
    "statistics": "sort",
    "string": """
    capitalize check_unused_args convert_field delimiter flags format_field get_field get_value parse
    pattern split vformat
    """,
    "struct": "encode pack pack_into",
    "subprocess": """
    __fspath__ args close decode encode encoding errors fileno flush replace returncode stderr stdin stdout
    strict text timeout
    """,
    "sys": "__traceback__ imag max min name object stderr stdin stdout value version write",
    "textwrap": "expandtabs split strip translate",
    "threading": """
    __call__ __enter__ __exit__ __init__ __module__ __name__ __new__ __next__ _args _name acquire args
    daemon exc_traceback exc_type exc_value kwargs locked name read release run run_forever
    run_until_complete send set shutdown_asyncgens shutdown_default_executor thread time write
    """,
    "time": "strftime tm_hour tm_isdst tm_mday tm_min tm_mon tm_sec tm_wday tm_yday tm_year utc",
    "traceback": "__traceback__ f_back f_lineno format_frame_summary tb_frame tb_lineno tb_next write",
    "types": "__mro_entries__ __prepare__ class",
    "typing": """
    __abstractmethods__ __annotations__ __args__ __class_getitem__ __dict__ __doc__ __func__ __getnewargs__
    __init__ __init_subclass__ __module__ __name__ __new__ __origin__ __parameters__ __qualname__
    __subclasshook__ __typing_unpacked_tuple_args__ __wrapped__ _asdict args class kwargs
    """,
    "warnings": "__name__ default filename line lineno match message version write",
    "weakref": "__bytes__ __reversed__",
}
"""Names of methods, by the part of the runtime that may look them up on any value."""

USES = {
    "_doctest": "sys",
    "_ssl": "os socket",
    "_thread": "signal",
    "abc": "collections.abc",
    "asyncio": "contextvars",
    "cmath": "math",
    "collections": "collections.abc copy heapq itertools operator",
    "concurrent.futures": "contextvars threading",
    "contextlib": "functools io sys",
    "contextvars": "asyncio",
    "copyreg": "copy",
    "datetime": "copy time",
    "importlib": "sys",
    "inspect": "functools",
    "io": "socket",
    "os": "abc os.path signal subprocess sys",
    "os.path": "os",
    "queue": "collections heapq threading",
    "select": "os time",
    "signal": "enum",
    "socket": "asyncio contextvars enum os signal subprocess",
    "statistics": "math",
    "string": "re",
    "subprocess": "os signal socket",
    "sys": "io types",
    "threading": "asyncio contextlib contextvars io os socket sys time warnings",
    "time": "re",
    "traceback": "io sys warnings",
    "types": "functools",
    "typing": "abc collections collections.abc io operator pickle",
    "warnings": "io re sys",
    "weakref": "operator",
}
"""The library modules that a part of the runtime uses."""

MAKES = {
    "_csv": "Complex",
    "_doctest": "Func",
    "_ssl": "Bytes",
    "abc": "Func Set",
    "array": "Bytes Memory Range Slice",
    "asyncio": "Big Func Set",
    "binascii": "Big Bytes",
    "cmath": "Complex",
    "codecs": "Bytes Func",
    "collections": "Big Bytes Complex Set Slice View",
    "collections.abc": "Big Memory Place Set View",
    "concurrent.futures": "Big Set",
    "contextlib": "Func",
    "copy": "Bytes Complex Func Memory Property Range Set Slice View",
    "copyreg": "View",
    "dataclasses": "Bytes Complex Func Set",
    "datetime": "Big Bytes",
    "enum": "Big Func Property View",
    "functools": "Func",
    "gc": "Func Slice",
    "hashlib": "Big Bytes Set",
    "inspect": "Func",
    "io": "Bytes Memory",
    "itertools": "Big Slice",
    "json": "Big Bytes Memory View",
    "math": "Big Complex Range",
    "operator": "Big Bytes Complex Range",
    "os": "Big Bytes Func View",
    "os.path": "Bytes",
    "pickle": "Big Bytes Complex Func Memory Range Set Slice",
    "random": "Big Bytes Memory Range View",
    "re": "Big Bytes Func Range Slice View",
    "signal": "Set",
    "socket": "Bytes Memory Slice View",
    "statistics": "Big",
    "string": "View",
    "struct": "Big Bytes Memory",
    "subprocess": "Bytes",
    "sys": "Bytes",
    "threading": "Big Bytes Func Set",
    "time": "Big",
    "types": "Func",
    "typing": "Bytes Func Set",
    "weakref": "Big Complex Func Set",
}
"""The kinds of rare values that a part of the runtime may make."""

NAMES = frozenset(
    """
    A ABC ABCDEFGHIJKLMNOPQRSTUVWXYZ ABCMeta AE AES AESGCM AF_INET AF_INET6 AF_NETLINK AF_PACKET AF_UNIX
    AF_UNSPEC AF_VSOCK AI_ADDRCONFIG AI_ALL AI_CANONNAME AI_NUMERICHOST AI_NUMERICSERV AI_PASSIVE
    AI_V4MAPPED ALL ALL_COMPLETED AM APPLICATION_DATA_AFTER_CLOSE_NOTIFY ASCII Aborted
    AbstractAsyncContextManager AbstractChildWatcher AbstractContextManager AbstractEventLoop
    AbstractEventLoopPolicy AbstractServer AbstractSet AddressFamily AddressInfo Annotated Any AnyStr Apr
    April ArithmeticError ArrayType AssertionError AsyncContextDecorator AsyncContextManager AsyncExitStack
    AsyncGenerator AsyncGeneratorType AsyncIterable AsyncIterator AttributeError Aug August Awaitable B BB
    BOM BOM_BE BOM_LE BOM_UTF16 BOM_UTF16_BE BOM_UTF16_LE BOM_UTF32 BOM_UTF32_BE BOM_UTF32_LE BOM_UTF8 BS
    Barrier BaseDefaultEventLoopPolicy BaseEventLoop BaseException BaseExceptionGroup BaseProtocol
    BaseSelectorEventLoop BaseTransport BinaryIO BlockingIOError BoundedSemaphore BrokenBarrierError
    BrokenExecutor BrokenPipeError BrokenThreadPool BufferError Buffered BufferedIOBase
    BufferedIncrementalDecoder BufferedProtocol BufferedRandom BufferedReader BufferedWriter
    BuiltinFunctionType BuiltinMethodType ByteString BytesIO BytesWarning C CANCELLED CANCELLED_AND_NOTIFIED
    CERTIFICATE_VERIFY_FAILED CHACHA20 CHAR_MAX CLOSED CN COMPLEMENTOFDEFAULT CONFORM CONNE CONTINUOUS CORO
    CORO_CLOSED CORO_CREATED CORO_RUNNING CORO_SUSPENDED CO_ASYNC_GENERATOR CO_COROUTINE CO_GENERATOR
    CO_ITERABLE_COROUTINE CO_NESTED CO_NEWLOCALS CO_NOFREE CO_OPTIMIZED CO_VARARGS CO_VARKEYWORDS CPython
    CREATED CT_co CacheInfo Callable CallableProxyType CalledProcessError CancelledError CellType ChainMap
    ChildProcessError ClassMethodDescriptorType ClassVar Cn CodeType Codec CodecInfo Collection Color
    CompletedProcess Concatenate Condition ConfigParser ConnectionAbortedError ConnectionError
    ConnectionRefusedError ConnectionResetError Container Context ContextDecorator ContextManager ContextVar
    Continued Coroutine CoroutineType Counter D DD DDDD DEBUG DEBUG_COLLECTABLE DEBUG_LEAK DEBUG_SAVEALL
    DEBUG_STATS DEBUG_UNCOLLECTABLE DEFAULT DEFAULT_BUFFER_SIZE DEFAULT_PROTOCOL DEVNULL DNS DOTALL Darwin
    DatagramProtocol DatagramTransport Dec December Decimal DefaultDict DefaultEventLoopPolicy
    DeprecationWarning Deque Dialect Dict DirEntry DoneAndNotDoneFutures Dummy DynamicClassAttribute E E2BIG
    EACCES EADDRINUSE EADDRNOTAVAIL EADV EAFNOSUPPORT EAGAIN EAI_ADDRFAMILY EAI_AGAIN EAI_BADFLAGS EAI_FAIL
    EAI_FAMILY EAI_MEMORY EAI_NODATA EAI_NONAME EAI_OVERFLOW EAI_SERVICE EAI_SOCKTYPE EAI_SYSTEM EALREADY
    EBADE EBADF EBADFD EBADMSG EBADR EBADRQC EBADSLT EBFONT EBUSY ECANCELED ECDH ECDHE ECHILD ECHRNG ECOMM
    ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDEADLOCK EDESTADDRREQ EDOM EDOTDOT EDQUOT EECDH EEXIST
    EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EIDRM EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR EISNAM
    EJECT EKEYEXPIRED EKEYREJECTED EKEYREVOKED EL2HLT EL2NSYNC EL3HLT EL3RST ELIBACC ELIBBAD ELIBEXEC
    ELIBMAX ELIBSCN ELNRNG ELOOP EMEDIUMTYPE EMFILE EMLINK EMSGSIZE EMULTIHOP ENAMETOOLONG ENAVAIL ENCRYPTED
    ENETDOWN ENETRESET ENETUNREACH ENFILE ENOANO ENOBUFS ENOCSI ENODATA ENODEV ENOENT ENOEXEC ENOKEY ENOLCK
    ENOLINK ENOMEDIUM ENOMEM ENOMSG ENONET ENOPKG ENOPROTOOPT ENOSPC ENOSR ENOSTR ENOSYS ENOTBLK ENOTCONN
    ENOTDIR ENOTEMPTY ENOTNAM ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENOTUNIQ ENXIO EO EOFError EOPNOTSUPP
    EOVERFLOW EOWNERDEAD EPERM EPFNOSUPPORT EPIPE EPOLLERR EPOLLET EPOLLEXCLUSIVE EPOLLHUP EPOLLIN EPOLLMSG
    EPOLLONESHOT EPOLLOUT EPOLLPRI EPOLLRDBAND EPOLLRDHUP EPOLLRDNORM EPOLLWRBAND EPOLLWRNORM EPOLL_CLOEXEC
    EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EREMCHG EREMOTE EREMOTEIO ERESTART ERFKILL EROFS ESHUTDOWN
    ESOCKTNOSUPPORT ESPIPE ESRCH ESRMNT ESTALE ESTRPIPE ETIME ETIMEDOUT ETOOMANYREFS ETXTBSY EU EUCLEAN
    EUNATCH EUSERS EWOULDBLOCK EXDEV EXFULL Ellipsis EllipsisType Empty EncodingWarning Enum EnumCheck
    EnumMeta EnumType EnvironmentError Error Event ExceptHookArgs Exception ExceptionGroup Executor
    ExitStack F FINISHED FIRST_COMPLETED FIRST_EXCEPTION F_OK False FastChildWatcher Feb February Field
    FileExistsError FileNotFoundError Final Flag FlagBoundary FloatingPointError FlowControlMixin Formatter
    ForwardRef FrameSummary FrameType Fri Friday FrozenInstanceError FrozenSet Full FunctionType Future
    FutureWarning G GEN GEN_CLOSED GEN_CREATED GEN_RUNNING GEN_SUSPENDED GG GS Generator GeneratorExit
    GeneratorType Generic GenericAlias GetSetDescriptorType H HASH HASHXOF HIGH HIGHEST_PROTOCOL HOME
    HTTPS_PROXY_REQUEST HTTP_REQUEST Handle Handlers Hangup Hashable I IGNORECASE INADDR_ALLHOSTS_GROUP
    INADDR_ANY INADDR_BROADCAST INADDR_LOOPBACK INADDR_MAX_LOCAL_GROUP INADDR_NONE INADDR_UNSPEC_GROUP IO
    IOBase IOError IPPORT_RESERVED IPPORT_USERRESERVED IPPROTO_AH IPPROTO_DSTOPTS IPPROTO_EGP IPPROTO_ESP
    IPPROTO_FRAGMENT IPPROTO_GRE IPPROTO_HOPOPTS IPPROTO_ICMP IPPROTO_ICMPV6 IPPROTO_IDP IPPROTO_IGMP
    IPPROTO_IP IPPROTO_IPIP IPPROTO_IPV6 IPPROTO_MPTCP IPPROTO_NONE IPPROTO_PIM IPPROTO_PUP IPPROTO_RAW
    IPPROTO_ROUTING IPPROTO_RSVP IPPROTO_SCTP IPPROTO_TCP IPPROTO_TP IPPROTO_UDP IPPROTO_UDPLITE
    IPV6_CHECKSUM IPV6_DONTFRAG IPV6_DSTOPTS IPV6_HOPLIMIT IPV6_HOPOPTS IPV6_JOIN_GROUP IPV6_LEAVE_GROUP
    IPV6_MULTICAST_HOPS IPV6_MULTICAST_IF IPV6_MULTICAST_LOOP IPV6_NEXTHOP IPV6_PATHMTU IPV6_PKTINFO
    IPV6_RECVDSTOPTS IPV6_RECVHOPLIMIT IPV6_RECVHOPOPTS IPV6_RECVPATHMTU IPV6_RECVPKTINFO IPV6_RECVRTHDR
    IPV6_RECVTCLASS IPV6_RTHDR IPV6_RTHDRDSTOPTS IPV6_RTHDR_TYPE_0 IPV6_TCLASS IPV6_UNICAST_HOPS IPV6_V6ONLY
    IP_ADD_MEMBERSHIP IP_BIND_ADDRESS_NO_PORT IP_DEFAULT_MULTICAST_LOOP IP_DEFAULT_MULTICAST_TTL
    IP_DROP_MEMBERSHIP IP_HDRINCL IP_MAX_MEMBERSHIPS IP_MULTICAST_IF IP_MULTICAST_LOOP IP_MULTICAST_TTL
    IP_OPTIONS IP_RECVOPTS IP_RECVRETOPTS IP_RECVTOS IP_RETOPTS IP_TOS IP_TRANSPARENT IP_TTL ITIMER_PROF
    ITIMER_REAL ITIMER_VIRTUAL ImportError ImportWarning Incomplete IncompleteReadError IncrementalDecoder
    IncrementalEncoder IndentationError IndexError Indices Infinity InitVar IntEnum IntFlag Interrupt
    InterruptedError InvalidStateError IsADirectoryError IsoCalendarDate ItemsView Iterable Iterator
    ItimerError J JJ JSONDecodeError JSONDecoder JSONEncoder Jan January Jul July Jun June K KEEP
    KEY_VALUES_MISMATCH KT KW_ONLY KeyError KeyWrapper KeyboardInterrupt KeysView Killed L LB LC_ALL
    LC_COLLATE LC_CTYPE LC_MESSAGES LC_MONETARY LC_NUMERIC LC_TIME LG LH LM LOCALE LP LS LT LambdaType
    LifoQueue LimitOverrunError Linux List Literal LiteralString Lock LookupError M MAXYEAR MAX_REPEAT
    MINYEAR MIN_REPEAT MISSING MSG_CMSG_CLOEXEC MSG_CONFIRM MSG_CTRUNC MSG_DONTROUTE MSG_DONTWAIT MSG_EOR
    MSG_ERRQUEUE MSG_FASTOPEN MSG_MORE MSG_NOSIGNAL MSG_OOB MSG_PEEK MSG_TRUNC MSG_WAITALL MULTILINE
    MainThread Mapping MappingProxyType MappingView Mar March Match May MemberDescriptorType MemoryBIO
    MemoryError MethodDescriptorType MethodType MethodWrapperType ModuleNotFoundError ModuleType Mon Monday
    MsgFlag MultiLoopChildWatcher MutableMapping MutableSequence MutableSet N NAMED_FLAGS NFC NFD NFKC NFKD
    NG NH NI_DGRAM NI_MAXHOST NI_MAXSERV NI_NAMEREQD NI_NOFQDN NI_NUMERICHOST NI_NUMERICSERV NJ NOFLAG
    NO_CERTIFICATE_OR_CRL_FOUND NULL NaN NameError NamedTuple NamedTupleMeta Never NewType NoReturn None
    NoneType NotADirectoryError NotImplemented NotImplementedError NotImplementedType NotRequired Nov
    November O OCSP OE OSError OU O_APPEND O_CLOEXEC O_CREAT O_DIRECTORY O_EXCL O_NOFOLLOW O_NONBLOCK
    O_RDONLY O_RDWR O_SYNC O_TRUNC O_WRONLY Oct October Optional OrderedDict OverflowError P PENDING PIPE
    PIPE_BUF PM POLLERR POLLHUP POLLIN POLLMSG POLLNVAL POLLOUT POLLPRI POLLRDBAND POLLRDHUP POLLRDNORM
    POLLWRBAND POLLWRNORM PORTALIS_CLOCK PORTALIS_PROGRAM POSIX POSSESSIVE_REPEAT PROTOCOL_IS_SHUTDOWN
    PYTHONASYNCIODEBUG ParamSpec ParamSpecArgs ParamSpecKwargs PathLike Pattern PendingDeprecationWarning
    PermissionError PickleError Pickler PicklingError PidfdChildWatcher Plan Pop Popen Portalis
    PriorityQueue Process ProcessLookupError Protocol ProxyType Q QUOTE_ALL QUOTE_MINIMAL QUOTE_NONE
    QUOTE_NONNUMERIC Queue QueueEmpty QueueFull Quit Quitter R RAND_add RAND_bytes RAND_status RED RLock
    RUNNING R_OK Random RawIOBase ReadTransport RecursionError ReferenceError ReferenceType RegexFlag
    ReprEnum Required ResourceWarning Reversible Runner RuntimeError RuntimeWarning Rust S SEEK_CUR SEEK_END
    SEEK_SET SHUTDOWN_WHILE_IN_INIT SHUT_RD SHUT_RDWR SHUT_WR SIGABRT SIGALRM SIGBUS SIGCHLD SIGCLD SIGCONT
    SIGFPE SIGHUP SIGILL SIGINT SIGIO SIGIOT SIGKILL SIGPIPE SIGPOLL SIGPROF SIGPWR SIGQUIT SIGRTMAX
    SIGRTMIN SIGSEGV SIGSTKFLT SIGSTOP SIGSYS SIGTERM SIGTRAP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGUSR1 SIGUSR2
    SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ SIG_DFL SIG_IGN SOCK_CLOEXEC SOCK_DGRAM SOCK_NONBLOCK SOCK_RAW
    SOCK_RDM SOCK_SEQPACKET SOCK_STREAM SOL_IP SOL_SOCKET SOL_TCP SOL_UDP SOMAXCONN SO_ACCEPTCONN
    SO_BINDTODEVICE SO_BROADCAST SO_DEBUG SO_DOMAIN SO_DONTROUTE SO_ERROR SO_INCOMING_CPU SO_J1939_ERRQUEUE
    SO_J1939_FILTER SO_J1939_PROMISC SO_J1939_SEND_PRIO SO_KEEPALIVE SO_LINGER SO_MARK SO_OOBINLINE
    SO_PASSCRED SO_PASSSEC SO_PEERCRED SO_PEERSEC SO_PRIORITY SO_PROTOCOL SO_RCVBUF SO_RCVLOWAT SO_RCVTIMEO
    SO_REUSEADDR SO_REUSEPORT SO_SNDBUF SO_SNDLOWAT SO_SNDTIMEO SO_TYPE SO_VM_SOCKETS_BUFFER_MAX_SIZE
    SO_VM_SOCKETS_BUFFER_MIN_SIZE SO_VM_SOCKETS_BUFFER_SIZE SRE_Scanner SS SSL SSLCertVerificationError
    SSLContext SSLEOFError SSLError SSLProtocol SSLSession SSLSyscallError SSLWantReadError
    SSLWantWriteError SSLZeroReturnError SSL_CERT_DIR SSL_CERT_FILE ST STDOUT STRICT SUSPENDED
    SafeChildWatcher Sat Saturday ScandirIterator SelectorEventLoop Self Semaphore SendfileNotAvailableError
    Sep September Sequence Server Set Signals SimpleNamespace SimpleQueue Sized SocketKind SocketType
    StackSummary StatisticsError StdBuffer StdText StopAsyncIteration StopIteration Stopped StrEnum
    StreamReader StreamReaderProtocol StreamWriter StringIO Struct SubprocessError SubprocessProtocol
    SubprocessStreamProtocol SubprocessTransport Sun Sunday Supports SupportsAbs SupportsBytes
    SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound SyntaxError SyntaxWarning
    SystemError SystemExit SystemRandom T TCP_CONGESTION TCP_CORK TCP_DEFER_ACCEPT TCP_FASTOPEN TCP_INFO
    TCP_KEEPCNT TCP_KEEPIDLE TCP_KEEPINTVL TCP_LINGER2 TCP_MAXSEG TCP_NODELAY TCP_NOTSENT_LOWAT TCP_QUICKACK
    TCP_SYNCNT TCP_USER_TIMEOUT TCP_WINDOW_CLAMP TEMPLATE TIMEOUT_MAX TMP_MAX TYPE_CHECKING TZ TZPATH T_co
    T_contra TabError Task TaskGroup TaskStepMethWrapper Template Terminated Text TextIO TextIOBase
    TextIOWrapper TextWrapper Thread ThreadError ThreadPoolExecutor ThreadedChildWatcher Thu Thursday
    Timeout TimeoutError TimeoutExpired Timer TimerHandle Token TokenMissing TracebackException
    TracebackType Transport TransportSocket True Tue Tuesday Tuple Type TypeAlias TypeError TypeGuard
    TypeVar TypeVarTuple TypedDict U UNEXPECTED_EOF_WHILE_READING UNICODE UNIQUE URI UTC UnboundLocalError
    UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning Union UnionType
    Unpack Unpickler UnpicklingError UnsupportedOperation UserDict UserList UserString UserWarning VERBOSE
    VT VT_co V_co ValueError ValuesView WA WAE WCONTINUED WCOREDUMP WE WEO WEXITSTATUS WI WIFCONTINUED
    WIFEXITED WIFSIGNALED WIFSTOPPED WNOHANG WRAPPER_ASSIGNMENTS WRAPPER_UPDATES WRONG_VERSION_NUMBER
    WSTOPSIG WTERMSIG WUNTRACED W_OK Warning WarningMessage WeakKeyDictionary WeakMethod WeakSet
    WeakValueDictionary Wed Wednesday Windows WrapperDescriptorType WriteTransport X X509 X_OK YA YAE YE YEO
    YI YO YU Z ZeroDivisionError ZoneInfo _ _ASSERT_NEVER_REPR_MAX_LENGTH _AnyMeta
    _AsyncContextDecorator__dict____py _AsyncGeneratorContextManager
    _AsyncGeneratorContextManager__dict____py _Barrier__dict____py _BaseEventLoop__dict____py _BaseExitStack
    _BaseExitStack__dict____py _BaseTransport__dict____py _BoundVarianceMixin _CFuture _CTask
    _CompletedProcess__dict____py _Condition__dict____py _ContextDecorator__dict____py _ContextManagerMixin
    _DataclassParams _EnumDict _Environ _Event__dict____py _ExceptHookArgs _Executor__dict____py _FIELD
    _FIELD_CLASSVAR _FIELD_INITVAR _Form _Form__module____py _Future__dict____py _GLOBAL_DEFAULT_TIMEOUT
    _GatheringFuture _GeneratorContextManager _GeneratorContextManagerBase
    _GeneratorContextManager__dict____py _HAS_DEFAULT_FACTORY_CLASS _IOBase _IOBase__dict____py
    _KW_ONLY_TYPE _Lock__dict____py _MISSING_TYPE _MainThread _NamedTuple _NamedTupleFactory
    _NewType__module____py _NewType__qualname____py _ParamSpec__module____py _ProtocolMeta _PyFuture _PyTask
    _Queue__dict____py _Random__dict____py _RedirectStream _SSLContext _SSLSocket _SelectorDatagramTransport
    _SelectorSocketTransport _Semaphore__dict____py _SendfileFallbackProtocol _SimpleNamespace__dict____py
    _Thread__dict____py _TypeVarTuple__module____py _TypeVar__module____py _TypedDictFactory _TypedDictMeta
    _UnixDefaultEventLoopPolicy _UnixPipeTransport _UnixReadPipeTransport _UnixSelectorEventLoop
    _UnixSubprocessTransport _UnixWritePipeTransport _UserDict__dict____py _UserList__dict____py
    _UserString__dict____py __ __abs__ __abstractmethods__ __add__ __aenter__ __aexit__ __aiter__ __and__
    __anext__ __annotations__ __args__ __await__ __base__ __bases__ __bool__ __bound__ __builtin__ __bytes__
    __call__ __callback__ __cause__ __ceil__ __class__ __class_getitem__ __classcell__ __closure__ __code__
    __complex__ __concat__ __constraints__ __contains__ __context__ __contravariant__ __copy__ __covariant__
    __dataclass_fields__ __dataclass_params__ __dataclass_self__ __dataclass_transform__ __deepcopy__
    __defaults__ __del__ __delattr__ __delete__ __delitem__ __dict__ __dir__ __displayhook__ __divmod__
    __doc__ __enter__ __eq__ __excepthook__ __exit__ __file__ __final__ __firstlineno__ __float__ __floor__
    __floordiv__ __format__ __forward_arg__ __forward_evaluated__ __forward_is_argument__
    __forward_is_class__ __forward_module__ __forward_value__ __fspath__ __func__ __ge__ __get__ __getattr__
    __getattribute__ __getformat__ __getinitargs__ __getitem__ __getnewargs__ __getnewargs_ex__ __getstate__
    __gt__ __hash__ __iadd__ __iand__ __idivmod__ __ifloordiv__ __ilshift__ __imatmul__ __imod__ __import__
    __imul__ __index__ __init__ __init_subclass__ __instancecheck__ __int__ __invert__ __ior__ __ipow__
    __irshift__ __isabstractmethod__ __isub__ __iter__ __itruediv__ __ixor__ __kwdefaults__ __le__ __len__
    __length_hint__ __lshift__ __lt__ __main__ __match_args__ __matmul__ __members__ __metadata__
    __missing__ __mod__ __module__ __mro__ __mro_entries__ __mul__ __name__ __ne__ __neg__ __new__
    __new_member__ __newobj__ __newobj_ex__ __next__ __no_type_check__ __notes__ __objclass__
    __optional_keys__ __or__ __order__ __orig_bases__ __orig_class__ __origin__ __package__ __parameters__
    __path__ __pos__ __post_init__ __pow__ __prepare__ __qualname__ __radd__ __rand__ __rdivmod__ __reduce__
    __reduce_ex__ __repr__ __required_keys__ __reversed__ __rfloordiv__ __rlshift__ __rmatmul__ __rmod__
    __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __self__
    __self_class__ __set__ __set_name__ __setattr__ __setitem__ __setstate__ __sizeof__ __slots__
    __static_attributes__ __stderr__ __stdin__ __stdout__ __str__ __sub__ __subclasscheck__ __subclasses__
    __subclasshook__ __supertype__ __suppress_context__ __thisclass__ __total__ __traceback__ __truediv__
    __trunc__ __typing_is_unpacked_typevartuple__ __typing_prepare_subst__ __typing_subst__
    __typing_unpacked_tuple_args__ __unpacked__ __version__ __warningregistry__ __weakref__ __wrapped__
    __xor__ _abc_ _abc_data _abc_impl _accept_connection2 _aclosing__dict____py _add_reader _all_bits_
    _app_transport _args _asdict _async_generator__qualname____py _asyncio _asyncio_future_blocking
    _asyncio_sslproto _asyncio_watchers _auto_called _auto_null _begun _bisect _boundary_ _buffer
    _buffer_decode _builtin_function_or_method__doc____py _builtin_function_or_method__module____py
    _builtin_function_or_method__qualname____py _c_enter_task _c_leave_task _c_register_task
    _c_unregister_task _cached_property__dict____py _call_connection_lost _callback _callbacks
    _cancel_message _cancelled _category_name _child_watcher_callback _classmethod_descriptor__doc____py
    _classmethod_descriptor__qualname____py _cleanups _clear _clear_cache _client_connected_cb _closed
    _closing__dict____py _cls _cls_name _codecs _collections _compare_digest _connect_pipes _contextvars
    _convert_ _coro _coroutine__qualname____py _count _create_server_getaddrinfo _dataclass_getstate
    _dataclass_setstate _defaultaction _deque_iterator _deque_reverse_iterator _drain_helper _encoding
    _enter_task _eof _evaluate _excepthook _exception _exit _exit_wrapper _extra _feed_stdin _field_defaults
    _field_types _fields _filters_mutated _final_form _finished _flag_mask_ _force_close _format
    _formatwarning_orig _from_iterable _function__annotations____py _function__dict____py
    _function__doc____py _function__module____py _function__qualname____py _functools _fut_waiter
    _generate_next_value _generate_next_value_ _generator__qualname____py _get _get_close_waiter
    _get_protocol_attrs _get_running_loop _getframe _getset_descriptor__doc____py
    _getset_descriptor__qualname____py _getters _grouper _heapq _host_flags _idna _ignore _ignore_ _init
    _inst _inverted_ _invoke_callbacks _io _is_descriptor _is_dunder _is_owned _is_private _is_protocol
    _is_runtime_protocol _is_sunder _is_text_encoding _iter_bits_lsb _iter_member_ _iter_member_by_def_
    _iter_member_by_value_ _kwargs _last_values _leave_task _limit _local _local__dict____py _lock _locked
    _log_destroy_pending _log_traceback _loop _lru_cache_wrapper _lru_cache_wrapper__dict____py _make
    _max_workers _maxsize _member_map_ _member_names _member_names_ _member_type_ _method _method__doc____py
    _method_descriptor__doc____py _method_descriptor__qualname____py _method_wrapper__doc____py
    _method_wrapper__qualname____py _missing_ _module__dict____py _module__doc____py _msg_callback
    _must_cancel _name _name_ _ncallbacks _new_member_ _noop _nparams _nullcontext__dict____py
    _numeric_repr_ _onceregistry _operator _order _order_ _overload_dummy _partial__dict____py
    _partialmethod__dict____py _paused _process_exited _property__doc____py _proto_member _protocol
    _protocol_paused _put _putters _py_enter_task _py_leave_task _py_register_task _py_unregister_task
    _qsize _queue _randbelow _read_ready _read_stream _reader _ready _reconstructor _recreate_cm
    _redirect_stderr__dict____py _redirect_stdout__dict____py _reduce_ex_by_global_name _register_task
    _release_waiter _replace _replace_writer _result _run _run_exitfuncs _run_once _run_until_complete_cb
    _sendfile_compatible _set _set_alpn_protocols _set_result_unless_cancelled _set_running_loop
    _showwarning_orig _simple_enum _singledispatchmethod__dict____py _singles_mask_ _sock_ _sock_accept
    _sock_connect_cb _sock_recv _sock_recv_into _sock_recvfrom _sock_recvfrom_into _sock_sendall
    _sock_sendto _sort_order_ _source _source_traceback _start_tls_compatible _state _stream_reader
    _stream_writer _struct _suppress__dict____py _target _task _tasks _tee _thread _threads
    _timer_handle_cancelled _transport _tuplegetter _type__annotations____py _type__dict____py
    _type__doc____py _type__module____py _type__qualname____py _unfinished_tasks _unhashable_values_
    _unregister_task _unwrap_partial _use_args_ _value _value2member_map_ _value_ _value_repr_ _wait
    _wait_for_one _waiter _waiters _warn _worker _wrap_awaitable _wrap_bio _wrap_close _wrap_socket
    _wrapper_descriptor__doc____py _wrapper_descriptor__qualname____py _write_ready a a2b_base64 a2b_hex
    a2b_qp a2b_uu aa aaaa ab abc abcabcab abcdefghijklmnopqrstuvwxyz
    abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ abiflags abort abs abspath abstractclassmethod
    abstractmethod abstractproperty abstractstaticmethod accept accept_good accept_renegotiate access
    accumulate aclose aclosing acos acosh acquire active activeCount active_count add add_child_handler
    add_done_callback add_note add_reader add_signal_handler add_writer after_in_child after_in_parent
    ag_await ag_code ag_frame ag_running aiter alarm alg_bits algorithm algorithms_available
    algorithms_guaranteed alive all all_methods all_tasks all_tasks_done allocate_lock allow_broadcast
    allow_nan altsep altzone always am and and_ anext anext_awaitable ansi_x3_4_1968 any apend api_version
    append appendleft args argument argv arithmetic array arrayiterator as as_completed as_integer_ratio
    ascii ascii_letters ascii_lowercase ascii_uppercase asctime asdict asend asin asinh assert assert_never
    assert_type assigned astimezone astuple async async_generator async_generator_ async_generator_aclose
    async_generator_asend async_generator_athrow asynccontextmanager asyncgen asyncio at_eof atan atan2
    atanh atexit athrow attach_loop attrgetter attrname audit auto await añañab b b2a_base64 b2a_hex b2a_qp
    b2a_uu bBuhHiIlLqQfd backlog backslashreplace backslashreplace_errors base_prefix basename before
    betavariate bidirectional big bin bind bisect bisect_left bisect_right bit_count bit_length
    bits_per_digit blake2b blake2b512 blake2s blake2s256 block_size bool boundary braced braceidpattern
    break break_long_words break_on_hyphens broken buffer buffer_info buffer_updated bufsize
    builtin_function_or_method builtin_module_names builtins businessCategory byte bytearray
    bytearray_iterator byteorder bytes bytes_iterator bytes_warning byteswap c_contiguous caIssuers cache
    cache_clear cache_full cache_info cache_parameters cache_tag cached_property calcsize call call_at
    call_connection_made call_exception_handler call_later call_soon call_soon_threadsafe callable
    callable_iterator callback callbacks can_write_eof cancel cancelled cancelling capitalize capwords
    casefold cast catch_warnings category cause cbrt ceil cell cell_contents center cert_store_stats chain
    characters_written charmap chdir check check_call check_circular check_hostname check_output
    check_returncode check_unused_args chmod choice choices chr cipher class classmethod
    classmethod_descriptor cleandoc clear clear_frames clear_memo clear_overloads clientAuth close close_
    closed closing cls cls_or_fn cmd cmp_to_key co_argcount co_filename co_firstlineno co_flags
    co_kwonlyargcount co_name co_posonlyargcount co_qualname co_varnames code codecs collect collected
    collections colno columns comb combinations combinations_with_replacement combine combining commonName
    commonpath commonprefix communicate compare compile complex compress compression concat concurrent
    configparser conform conjugate connect connect_accepted_socket connect_ex connect_good connect_read_pipe
    connect_renegotiate connect_write_pipe connection_lost connection_made constructor consumed contains
    context contextlib contextmanager contextvars contiguous continue convert_class convert_field copy
    copy_context copy_reg copyreg copyright copysign coroutine coroutine_wrapper cos cosh count countOf
    countryName cp1006 cp367 cp65001 cp720 cp737 cp819 cp856 cp874 cp875 cpu_count cpython cr_await cr_code
    cr_frame cr_origin cr_running cr_suspended crc32 crc_hqx create_connection create_datagram_endpoint
    create_future create_server create_subprocess_exec create_subprocess_shell create_task
    create_unix_connection create_unix_server created crl crlDistributionPoints csascii csisolatin1 ctime
    cur curdir currency_symbol currentThread current_task current_thread currentframe currsize cutoff cwd
    cycle daemon darwin data data_received dataclass dataclass_transform dataclasses datagram_received date
    datetime day daylight days debug decimal decimal_point decode decoding decomposition decorating_function
    decorator dedent deepcopy def default default_exception_handler default_factory default_int_handler
    default_max_str_digits defaultaction defaultdict defpath degrees del delattr delete deleter deleting
    delimiter delitem denominator deque derive description detach detect_encoding dev_mode devnull dialect
    dict dict_itemiterator dict_items dict_keyiterator dict_keys dict_reverseitemiterator
    dict_reversekeyiterator dict_reversevalueiterator dict_valueiterator dict_values dictionary difference
    difference_update dig digest digest_size digit digits dir dirname disable discard dispatch
    dispatch_table dispatcher display displayhook dist divmod dnQualifier do_handshake doc docstring
    domainComponent done dont_write_bytecode double doublequote drain drop_whitespace dropwhile dst dump
    dumps dup dup2 e east_asian_width eject elements elif ellipsis else email emailAddress empty enable
    encode encoding end end_colno end_lineno end_offset endpos endswith ensure_ascii ensure_future
    enter_async_context enter_context enter_result enum enumerate env environ eof eof_received epoll epsilon
    eq eq_default erf erfc errno error error_received errorcode errors escape escapechar escaped exactly exc
    exc_info exc_traceback exc_type exc_value except excepthook exception exceptions exctype exec_prefix
    executable exists exit exp exp2 expand expand_tabs expandtabs expanduser expandvars expected expired
    expiring expm1 expovariate extend extendleft extract extract_stack extract_tb extsep f f_back f_bavail
    f_bfree f_blocks f_bsize f_code f_contiguous f_favail f_ffree f_files f_flag f_frsize f_globals f_lineno
    f_namemax fabs factorial false family fdel fdopen feed_data feed_eof few fget field field_size_limit
    field_specifiers fields file file_digest filename filename2 fileno files fill filter filterfalse filters
    filterwarnings final finalize finally find find_class findall finditer finished fix_sentence_endings
    flag flags float float_info float_repr_style floor floordiv flush fmean fmod fold for format format_exc
    format_exception format_exception_only format_field format_frame_summary format_list format_map
    format_stack format_tb formatwarning frac_digits frame freeze frexp from from_bytes from_exception
    from_iterable from_list frombytes fromfd fromfile fromhex fromisocalendar fromisoformat fromkeys
    fromlist fromordinal fromtimestamp fromunicode fromutc frozen frozenset fsdecode fsencode fset fspath
    fstat fsum fsync ftruncate full fullmatch func function functions functools future gaierror gamma
    gammavariate garbage gather gauss gc gcd ge gen generation generator get getLogger getName get_args
    get_buffer get_ca_certs get_channel_binding get_child_watcher get_ciphers get_clock_info get_config_var
    get_coro get_count get_debug get_default_verify_paths get_dialect get_event_loop get_event_loop_policy
    get_exception_handler get_extra_info get_field get_freeze_count get_ident get_identifiers
    get_inheritable get_int_max_str_digits get_loop get_name get_native_id get_nowait get_origin
    get_overloads get_pid get_pipe_transport get_protocol get_referents get_referrers get_returncode
    get_running_loop get_stack get_task_factory get_terminal_size get_threshold get_type_hints get_value
    get_write_buffer_limits get_write_buffer_size getaddrinfo getatime getattr getblocking getbuffer
    getcoroutinestate getctime getcwd getcwdb getdecoder getdefaultencoding getdefaulttimeout getdoc getegid
    getencoder getenv geteuid getfilesystemencodeerrors getfilesystemencoding getfqdn getgeneratorstate
    getgid gethostbyaddr gethostbyname gethostname getincrementaldecoder getincrementalencoder getitem
    getitimer getmembers getmro getmtime getnameinfo getoutput getpeercert getpeername getpid getppid
    getprofile getrandbits getrecursionlimit getset_descriptor getsignal getsize getsizeof getsockname
    getsockopt getstate getstatusoutput getswitchinterval getter gettext gettimeout gettrace getuid getvalue
    getweakrefcount getweakrefs gi_code gi_frame gi_running gi_suspended gi_yieldfrom givenName global
    global_enum global_enum_repr global_flag_repr global_str gmt gmtime group groupby groupdict groupindex
    grouping groups gt handle happy_eyeballs_delay has_dualstack_ipv6 has_ipv6 hasattr hash hash_bits
    hash_info hash_randomization heapify heappop heappush heappushpop heapq heapreplace helper herror hex
    hex_codec hexdigest hexdigits hexlify hexversion hits hostname hour hours htonl htons hypot iadd iand
    ibm367 ibm819 iconcat id ident idle idna idpattern if ifilter ifloordiv ignore ignore_environment
    ignore_errors ilshift imag imap imatmul imod implementation import import_module imul in
    incrementaldecoder incrementalencoder indent index indexOf indices inet_aton inet_ntoa inet_ntop
    inet_pton inf infinity infj init initial initial_indent initials inner innermost inode input insert
    insort insort_left insort_right inspect int int_curr_symbol int_frac_digits int_info int_max_str_digits
    interactive interleave intern interrupt_main intersection intersection_update interval inv invalid
    invalidate_caches invert ior ipow irshift is isDaemon isEnabledFor isSet__old is_ is_active is_alive
    is_closed is_closing is_dataclass is_dir is_file is_finalized is_finalizing is_integer is_normalized
    is_not is_reading is_running is_serving is_set is_symlink is_tracked is_typeddict is_valid isabs
    isabstract isalnum isalpha isascii isasyncgen isasyncgenfunction isatty isawaitable isbuiltin isclass
    isclose iscode iscoroutine iscoroutinefunction isdecimal isdigit isdir isdisjoint isenabled isfile
    isfinite isframe isfunction isfuture isgenerator isgeneratorfunction isidentifier isinf isinstance
    islice islink islower ismethod ismethoddescriptor ismethodwrapper ismodule ismount isnan isnumeric
    iso646_us iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987 iso_ir_100 iso_ir_6 isocalendar isoformat
    isolated isoweekday isprintable isqrt isroutine isspace issubclass issubset issuer issuperset istitle
    istraceback isub isupper item_separator itemgetter items itemsize iter iter_unpack iterable iterator
    iterencode itertools itimer_error itruediv ixor izip izip_longest j join json jurisdictionCountryName
    jurisdictionLocalityName jurisdictionStateOrProvinceName kEECDH keep kept key_separator keylog_filename
    keyrefs keys keywords kill koi8_t koi8_u kw_only kw_only_default kwargs kwds l1 laddr lambda lastgroup
    lastindex latin latin1 latin_1 lcm ldexp le least len length_hint lexists lgamma lib library line
    line_buffering line_num lineno lines linesep lineterminator link linux list list_dialects list_iterator
    list_reverseiterator listdir listen little ljust load load_cert_chain load_verify_locations loads local
    local_addr locale localeconv localityName locals localtime lock locked log log10 log1p log2 logging
    lognormvariate long longrange_iterator lookup lookup_error lower lru_cache lseek lshift lstat lstrip lt
    mac_arabic mac_croatian mac_farsi mac_romanian machine macos main main_thread major makeRecord
    make_dataclass makedirs makefile maketrans mant_dig many map mapping mappingproxy maps match math matmul
    max max_10_exp max_exp max_lines maximum_version maxlen maxsize maxunicode md5 me mean median
    median_high median_low member member_descriptor memory_iterator memoryview merge message metaclass
    metadata method method_descriptor method_wrapper methodcaller micro microsecond microseconds middle
    milliseconds min min_10_exp min_exp minimum_version minor minute minutes mirrored misses mkdir mktime
    mod mode modf modify module module_of modules modulus mon_decimal_point mon_grouping mon_thousands_sep
    monotonic monotonic_ns month most most_common move_to_end mro msg mul multimode mutex n_cs_precedes
    n_sep_by_space n_sign_posn n_waiting name named namedtuple namereplace names namespace nan nanj
    native_id nbytes ndim ne neg negative_sign new new_child new_class new_event_loop newline newlines next
    nextafter ngettext nid2obj nlargest no_site no_type_check no_type_check_decorator no_user_site node
    nodename none nonlocal nonmember normalize normalvariate normcase normpath not notAfter notBefore not_
    not_done not_empty not_full notify notifyAll__old notify_all now npgettext ns nsmallest ntohl ntohs null
    nullcontext num_tickets number numbers numerator numeric obj object object_hook object_pairs_hook oct
    octdigits odict_items odict_iterator odict_keys odict_values offset old_value once onceregistry open
    open_connection open_unix_connection operator optimize options or or_ ord order order_default
    organizationIdentifier organizationName organizationalUnitName orig_argv os other outermost output
    overload p_cs_precedes p_sep_by_space p_sign_posn pack pack_into page pairwise palmos pardir parents
    paretovariate parse parse_constant parse_float parse_int partial partialmethod parties partition pass
    path pathsep pattern pause pause_reading pause_writing paused pbkdf2_hmac peek peername pending
    perf_counter perf_counter_ns perm permutations persistent_id persistent_load pgettext phase pi pickle
    pickle_by_enum_name pickle_by_global_name pid pidfd_open pipe pipe_connection_lost pipe_data_received
    placeholder platform platlibdir pm polar poll polling pop pop_all popen popitem popleft pos positional
    positive_sign posix post_handshake_auth postalCode pow prefix prepare_class print print_exc
    print_exception print_file_and_line print_list print_stack print_tb printable process_exited
    process_group process_time process_time_ns processor prod product program properties property proto
    protocol proxy pseudonym pstdev punctuation purge push push_async_callback push_async_exit put
    put_nowait putenv pvariance python_build python_compiler python_implementation python_version
    python_version_tuple qsize qualname queue quiet quit quotechar quoting r raddr radians radix raise
    raise_signal randbytes randint random randrange range range_iterator ranges raw_decode
    raw_unicode_escape rawunicodeescape rb re read read1 readable reader readexactly readinto readinto1
    readline readlines readlink readonly readuntil real realpath reason reconfigure rect recv recv_into
    recvfrom recvfrom_into redirect_stderr redirect_stdout reduce reducer_override ref register
    register_at_fork register_dialect register_error registry regs release releaselevel relpath remainder
    remote_addr remove remove_done_callback remove_reader remove_signal_handler remove_writer removedirs
    removeprefix removesuffix rename renames repeat replace replace_errors replace_whitespace replacing repr
    reschedule reset resetwarnings resolution resolve_bases resources result resume_reading resume_writing
    return returncode reuse_address reuse_port reveal_type reverse reversed rfind rindex rjust rmdir rot13
    rot_13 rotate round rounds rpartition rshift rsplit rstrip run run_coroutine_threadsafe run_forever
    run_in_executor run_one_coro run_until_complete running runtime_checkable rwb rwxa s safe_path
    safe_substitute samefile samestat sample scandir scanner search second seconds security_level seed
    seed_bits seek seekable select selected_alpn_protocol self send send_signal sendall sendfile sendto sep
    separators serial serialNumber serve_forever serverAuth server_hostname server_side session
    session_reused session_stats set setDaemon setName set_blocking set_child_watcher set_ciphers set_debug
    set_default_executor set_default_verify_paths set_event_loop set_event_loop_policy set_exception
    set_exception_handler set_inheritable set_int_max_str_digits set_iterator set_name set_protocol
    set_result set_running_or_notify_cancel set_task_factory set_threshold set_transport
    set_write_buffer_limits setattr setblocking setdefault setdefaulttimeout setitem setitimer setlocale
    setrecursionlimit sets setsockopt setstate setswitchinterval setter setters settimeout settle sha1
    sha224 sha256 sha384 sha3_224 sha3_256 sha3_384 sha3_512 sha512 shake_128 shake_256 shape shared_ciphers
    shell shield short shorten show_flag_values showwarning shuffle shutdown shutdown_asyncgens
    shutdown_default_executor siginterrupt signal simplefilter sin single singledispatch
    singledispatchmethod sinh siphash13 size sizeof_digit skipinitialspace skipkeys sleep slice slices
    slow_callback_duration small sni_callback sock sock_accept sock_connect sock_recv sock_recv_into
    sock_recvfrom sock_recvfrom_into sock_sendall sock_sendfile sock_sendto socket socketpair sockets
    sockname sort sort_keys sorted source source_lines span split splitdrive splitext splitlines sqrt src
    ssize_t ssl ssl_handshake_timeout ssl_shutdown_timeout sslcontext st_atime st_blksize st_blocks st_ctime
    st_dev st_gid st_ino st_mode st_mtime st_nlink st_rdev st_size st_uid stack stack_size starmap start
    start_new_session start_server start_serving start_tls start_unix_server started startswith stat
    stat_result state stateOrProvinceName staticmethod statistics statvfs statvfs_result stderr stdev stdin
    stdout step stop stopped str str_ascii_iterator str_digits_check_threshold str_iterator streamreader
    streamwriter streetAddress strength_bits strerror strftime strict strict_errors strides string strip
    strptime strsignal struct_sequence struct_time sub subclass subgroup subject subjectAltName submit subn
    suboffsets subprocess_exec subprocess_shell subsequent_indent substitute subtract sum super
    supports_bytes_environ supports_dir_fd supports_effective_ids supports_fd supports_follow_symlinks
    supports_unicode_filenames suppress surname surrogate surrogateescape surrogatepass swapcase symlink
    symmetric_difference symmetric_difference_update sys sysname system t tabsize takewhile tan tanh task
    task_done tasks tau tb tb_frame tb_lasti tb_lineno tb_next tee tell template terminal_size terminate
    text text_encoding textwrap thousands_sep thread thread_name_prefix thread_time thread_time_ns threading
    throw time time_ns timedelta timeout timeout_at timeouts times timestamp timetuple timetz timezone title
    tm_gmtoff tm_hour tm_isdst tm_mday tm_min tm_mon tm_sec tm_wday tm_yday tm_year tm_zone to_bytes
    to_thread tobytes today tofile tolist toordinal toreadonly total total_ordering total_seconds tounicode
    traceback translate transport triangular true truediv trunc truncate truth try tuple tuple_iterator
    txt2obj type typecode typecodes typed types typing tzinfo tzname tzset u u16 u32 u8 ubyte ulp umask
    uname uname_result uncancel uncollectable undefined unfinished_tasks unfreeze unhexlify unichr unicode
    unicode_escape unicodebigunmarked unicodeescape unicodelittleunmarked unidata_version uniform union
    unique universal_newlines unknown unlink unlocked unpack unpack_from unpack_iterator unregister
    unregister_dialect unsafe_hash unset unsetenv unwrap update update_abstractmethods update_wrapper
    updated upper urandom us us_ascii usedforsecurity userId user_function ushort utc utcfromtimestamp
    utcnow utcoffset utctimetuple utf utf16 utf32 utf8 utf8_mode utf8_ucs2 utf8_ucs4 utf_16 utf_16_be
    utf_16_le utf_16be utf_16le utf_32 utf_32_be utf_32_le utf_32be utf_32le utf_8 utf_8_sig utime
    valid_signals value valuerefs values var variance vars verbose verify verify_client_post_handshake
    verify_code verify_flags verify_message verify_mode version version_info vformat virtual vonmisesvariate
    w wait wait_closed wait_for waiter waitpid waitstatus_to_exitcode walk walk_stack walk_tb walker warn
    warn_default_encoding warn_explicit warnings warnoptions was wasi wasm wb weakref week weekday weeks
    weibullvariate were when while whitespace width win32 windows with with_traceback wrap wrap_future
    wrapped wrapped_decorator wrapper wrapper_descriptor wraps writable write write_eof write_through
    writelines writer writerow writerows wxa x509 x509_ca xmlcharrefreplace xmlcharrefreplace_errors xor
    xrange year yield zfill zip zip_longest zoneinfo zzzzzz
    """.split()
)
"""What the runtime may call an attribute of an object: names in the table, and every text in its sources that could be a name."""
