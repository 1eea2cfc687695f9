"""Primitives of `socket`; implemented in pyrt/src/stdlib/socket/."""

# mypy: ignore-errors

from portalis.capabilities import SOCKETS
from portalis.primitives.registry import Module

socket_module = Module("socket", needs=SOCKETS)

_NAMES = """
AddressFamily SocketKind MsgFlag AddressInfo has_ipv6 AF_UNSPEC AF_UNIX AF_INET AF_INET6 AF_PACKET
AF_NETLINK AF_VSOCK SOCK_STREAM SOCK_DGRAM SOCK_RAW SOCK_RDM SOCK_SEQPACKET SOCK_NONBLOCK SOCK_CLOEXEC
MSG_CMSG_CLOEXEC MSG_CONFIRM MSG_CTRUNC MSG_DONTROUTE MSG_DONTWAIT MSG_EOR MSG_ERRQUEUE MSG_FASTOPEN
MSG_MORE MSG_NOSIGNAL MSG_OOB MSG_PEEK MSG_TRUNC MSG_WAITALL AI_ADDRCONFIG AI_ALL AI_CANONNAME
AI_NUMERICHOST AI_NUMERICSERV AI_PASSIVE AI_V4MAPPED EAI_ADDRFAMILY EAI_AGAIN EAI_BADFLAGS EAI_FAIL
EAI_FAMILY EAI_MEMORY EAI_NODATA EAI_NONAME EAI_OVERFLOW EAI_SERVICE EAI_SOCKTYPE EAI_SYSTEM
INADDR_ALLHOSTS_GROUP INADDR_ANY INADDR_BROADCAST INADDR_LOOPBACK INADDR_MAX_LOCAL_GROUP INADDR_NONE
INADDR_UNSPEC_GROUP IPPORT_RESERVED IPPORT_USERRESERVED IPPROTO_AH IPPROTO_DSTOPTS IPPROTO_EGP IPPROTO_ESP
IPPROTO_FRAGMENT IPPROTO_GRE IPPROTO_HOPOPTS IPPROTO_ICMP IPPROTO_ICMPV6 IPPROTO_IDP IPPROTO_IGMP
IPPROTO_IP IPPROTO_IPIP IPPROTO_IPV6 IPPROTO_MPTCP IPPROTO_NONE IPPROTO_PIM IPPROTO_PUP IPPROTO_RAW
IPPROTO_ROUTING IPPROTO_RSVP IPPROTO_SCTP IPPROTO_TCP IPPROTO_TP IPPROTO_UDP IPPROTO_UDPLITE IPV6_CHECKSUM
IPV6_DONTFRAG IPV6_DSTOPTS IPV6_HOPLIMIT IPV6_HOPOPTS IPV6_JOIN_GROUP IPV6_LEAVE_GROUP IPV6_MULTICAST_HOPS
IPV6_MULTICAST_IF IPV6_MULTICAST_LOOP IPV6_NEXTHOP IPV6_PATHMTU IPV6_PKTINFO IPV6_RECVDSTOPTS
IPV6_RECVHOPLIMIT IPV6_RECVHOPOPTS IPV6_RECVPATHMTU IPV6_RECVPKTINFO IPV6_RECVRTHDR IPV6_RECVTCLASS
IPV6_RTHDR IPV6_RTHDRDSTOPTS IPV6_RTHDR_TYPE_0 IPV6_TCLASS IPV6_UNICAST_HOPS IPV6_V6ONLY IP_ADD_MEMBERSHIP
IP_BIND_ADDRESS_NO_PORT IP_DEFAULT_MULTICAST_LOOP IP_DEFAULT_MULTICAST_TTL IP_DROP_MEMBERSHIP IP_HDRINCL
IP_MAX_MEMBERSHIPS IP_MULTICAST_IF IP_MULTICAST_LOOP IP_MULTICAST_TTL IP_OPTIONS IP_RECVOPTS
IP_RECVRETOPTS IP_RECVTOS IP_RETOPTS IP_TOS IP_TRANSPARENT IP_TTL NI_DGRAM NI_MAXHOST NI_MAXSERV
NI_NAMEREQD NI_NOFQDN NI_NUMERICHOST NI_NUMERICSERV SHUT_RD SHUT_RDWR SHUT_WR SOL_IP SOL_SOCKET SOL_TCP
SOL_UDP SOMAXCONN SO_ACCEPTCONN SO_BINDTODEVICE SO_BROADCAST SO_DEBUG SO_DOMAIN SO_DONTROUTE SO_ERROR
SO_INCOMING_CPU SO_J1939_ERRQUEUE SO_J1939_FILTER SO_J1939_PROMISC SO_J1939_SEND_PRIO SO_KEEPALIVE
SO_LINGER SO_MARK SO_OOBINLINE SO_PASSCRED SO_PASSSEC SO_PEERCRED SO_PEERSEC SO_PRIORITY SO_PROTOCOL
SO_RCVBUF SO_RCVLOWAT SO_RCVTIMEO SO_REUSEADDR SO_REUSEPORT SO_SNDBUF SO_SNDLOWAT SO_SNDTIMEO SO_TYPE
SO_VM_SOCKETS_BUFFER_MAX_SIZE SO_VM_SOCKETS_BUFFER_MIN_SIZE SO_VM_SOCKETS_BUFFER_SIZE TCP_CONGESTION
TCP_CORK TCP_DEFER_ACCEPT TCP_FASTOPEN TCP_INFO TCP_KEEPCNT TCP_KEEPIDLE TCP_KEEPINTVL TCP_LINGER2
TCP_MAXSEG TCP_NODELAY TCP_NOTSENT_LOWAT TCP_QUICKACK TCP_SYNCNT TCP_USER_TIMEOUT TCP_WINDOW_CLAMP _GLOBAL_DEFAULT_TIMEOUT
"""

for _name in _NAMES.split():

    def _stub(): ...

    _stub.__name__ = _name
    socket_module.constant(_stub)


@socket_module.function
def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    """The addresses of a host and a service."""


@socket_module.function
def getnameinfo(sockaddr, flags, /):
    """The names of an address."""


@socket_module.function
def gethostname():
    """The machine's name."""


@socket_module.function
def gethostbyname(hostname, /):
    """The first IPv4 address of a host."""


@socket_module.function
def gethostbyaddr(ip_address, /):
    """The name of a host, its aliases and addresses."""


@socket_module.function
def getfqdn(name=""):
    """The full name of a host."""


@socket_module.function
def inet_aton(ip_string, /):
    """The bytes of an IPv4 address."""


@socket_module.function
def inet_ntoa(packed_ip, /):
    """The text of an IPv4 address."""


@socket_module.function
def inet_pton(address_family, ip_string, /):
    """The bytes of an address of a family."""


@socket_module.function
def inet_ntop(address_family, packed_ip, /):
    """The text of an address of a family."""


@socket_module.function
def htons(x, /):
    """A 16 bit number in the order of the network."""


@socket_module.function
def ntohs(x, /):
    """A 16 bit number in the order of the machine."""


@socket_module.function
def htonl(x, /):
    """A 32 bit number in the order of the network."""


@socket_module.function
def ntohl(x, /):
    """A 32 bit number in the order of the machine."""


@socket_module.function
def getdefaulttimeout():
    """The timeout of new sockets."""


@socket_module.function
def setdefaulttimeout(timeout, /):
    """Sets the timeout of new sockets."""


@socket_module.function
def socketpair(family=None, type=..., proto=0):
    """Two connected sockets."""


@socket_module.function
def fromfd(fd, family, type, proto=0):
    """A socket over a copy of a descriptor."""


@socket_module.function
def close(fd, /):
    """Closes the descriptor of a socket."""


@socket_module.function
def create_connection(address, timeout=..., source_address=None, *, all_errors=False):
    """A socket that is connected with an address."""


@socket_module.function
def create_server(address, *, family=..., backlog=None, reuse_port=False, dualstack_ipv6=False):
    """A socket that listens."""


@socket_module.function
def has_dualstack_ipv6():
    """Whether one socket can listen for IPv4 and IPv6."""


socket_module.alias("error", "builtins:OSError")
socket_module.alias("timeout", "builtins:TimeoutError")


@socket_module.type(layout="Exception", bases=("builtins:OSError",))
class gaierror:
    """An error of the resolver."""


@socket_module.type(layout="Exception", bases=("builtins:OSError",))
class herror:
    """An error of the older resolver."""


@socket_module.type
class socket:
    """A socket."""

    def __new__(cls, *args, **kwargs): ...
    def __init__(self, family=-1, type=-1, proto=-1, fileno=None): ...
    @property
    def family(self): ...
    @property
    def type(self): ...
    @property
    def proto(self): ...
    @property
    def timeout(self): ...
    def fileno(self): ...
    def detach(self): ...
    def close(self): ...
    def bind(self, address, /): ...
    def listen(self, backlog=..., /): ...
    def accept(self): ...
    def connect(self, address, /): ...
    def connect_ex(self, address, /): ...
    def getsockname(self): ...
    def getpeername(self): ...
    def recv(self, bufsize, flags=0, /): ...
    def recv_into(self, buffer, nbytes=0, flags=0): ...
    def recvfrom(self, bufsize, flags=0, /): ...
    def recvfrom_into(self, buffer, nbytes=0, flags=0): ...
    def send(self, data, flags=0, /): ...
    def sendall(self, data, flags=0, /): ...
    def sendto(self, data, flags_or_address, address=..., /): ...
    def shutdown(self, how, /): ...
    def setblocking(self, flag, /): ...
    def getblocking(self): ...
    def settimeout(self, timeout, /): ...
    def gettimeout(self): ...
    def getsockopt(self, level, option, buflen=0, /): ...
    def setsockopt(self, level, option, value, optlen=..., /): ...
    def set_inheritable(self, inheritable, /): ...
    def get_inheritable(self): ...
    def dup(self): ...
    def makefile(self, mode="r", buffering=None, *, encoding=None, errors=None, newline=None): ...
    def __enter__(self): ...
    def __exit__(self, *args): ...
    def __repr__(self): ...


socket_module.alias("SocketType", "socket")
