"""What tests of sockets share."""

import socket

HOST = "127.0.0.1"
HOSTv4 = HOST
HOSTv6 = "::1"


def skip_unless_bind_unix_socket(item):
    return item


def _is_ipv6_enabled():
    return False


IPV6_ENABLED = False


def find_unused_port():
    """A port that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]
