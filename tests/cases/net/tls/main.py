# since: 3.11.7
"""TLS: sessions between buffers, streams, upgrades, sockets that block; what goes wrong, in OpenSSL's words."""

# targets: native

import asyncio

import blocking
import certificates
import memory
import streams

path = certificates.folder()
try:
    memory.main(path)
    asyncio.run(streams.main(path))
    blocking.main(path)
finally:
    certificates.remove(path)
