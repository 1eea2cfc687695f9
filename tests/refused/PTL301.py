import asyncio

asyncio.open_unix_connection("path")
