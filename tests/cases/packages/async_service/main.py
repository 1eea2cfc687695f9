"""An asyncio service in a package: models, storage, service and a command loop."""
import asyncio

from service.api import Api
from service.storage import MemoryStorage, NotFound


async def main() -> None:
    api = Api(MemoryStorage(delay=0))
    async with api:
        first = await api.create("write tests", priority=2)
        await asyncio.gather(api.create("drink tea"), api.create("sleep", priority=9))
        print(first, await api.listing())
        await api.complete(first.id)
        try:
            await api.complete(42)
        except NotFound as error:
            print("not found:", error)
        print(await api.listing(), await api.listing(done=True))
        print([event async for event in api.events()])
    print("closed", api.closed)


asyncio.run(main())
