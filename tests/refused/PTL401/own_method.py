"""A class of the program has a method of that name: what is called on its objects asks for nothing."""
# compiled for native wasi browser
import asyncio


class Factory:
    async def create_server(self):
        return "mine"


async def main(factory):
    print(await factory.create_server())


asyncio.run(main(Factory()))
