"""Sockets are out of the scope of these runs."""

HOST = "127.0.0.1"
HOSTv4 = HOST
HOSTv6 = "::1"


def skip_unless_bind_unix_socket(item):
    return item


def _is_ipv6_enabled():
    return False


IPV6_ENABLED = False
