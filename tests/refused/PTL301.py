import asyncio

print(asyncio.constants.SSL_HANDSHAKE_TIMEOUT)
