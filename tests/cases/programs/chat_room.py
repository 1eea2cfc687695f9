"""A chat room simulation: users are tasks, the room broadcasts, commands and bans (untyped)."""
import asyncio
from collections import deque

EXIT = None


class Kicked(Exception):
    pass


class Room:
    def __init__(self, name, history=3):
        self.name = name
        self.users = {}
        self.history = deque(maxlen=history)
        self.banned = {"spam", "eggs"}

    async def join(self, user):
        if user.name in self.users:
            raise ValueError(f"the name {user.name} is taken")
        for line in self.history:
            await user.inbox.put(f"(history) {line}")
        self.users[user.name] = user
        await self.announce(f"* {user.name} joined")

    async def leave(self, user, reason="left"):
        if self.users.pop(user.name, None):
            await self.announce(f"* {user.name} {reason}")

    async def announce(self, text, exclude=None):
        self.history.append(text)
        for user in self.users.values():
            if user is not exclude:
                await user.inbox.put(text)

    async def say(self, user, text):
        if any(word in self.banned for word in text.split()):
            raise Kicked(text)
        await self.announce(f"<{user.name}> {text}", exclude=user)

    async def whisper(self, user, to, text):
        try:
            await self.users[to].inbox.put(f"[{user.name}] {text}")
        except KeyError:
            await user.inbox.put(f"! no such user: {to}")


class User:
    def __init__(self, name, script):
        self.name = name
        self.script = script
        self.inbox = asyncio.Queue()
        self.seen = []

    async def listen(self):
        while (line := await self.inbox.get()) is not EXIT:
            self.seen.append(line)
            print(f"{self.name:>5} | {line}")

    async def talk(self, room):
        for line in self.script:
            await asyncio.sleep(0)
            if line.startswith("/w "):
                _, to, text = line.split(" ", 2)
                await room.whisper(self, to, text)
            elif line == "/who":
                await self.inbox.put("here: " + ", ".join(sorted(room.users)))
            elif line == "/wait":
                await asyncio.sleep(0)
                await asyncio.sleep(0)
            else:
                await room.say(self, line)

    async def run(self, room):
        listener = asyncio.create_task(self.listen())
        try:
            await room.join(self)
            await self.talk(room)
            await room.leave(self)
        except Kicked as error:
            await room.leave(self, f"was kicked for saying {str(error)!r}")
        except ValueError as error:
            print("cannot join:", error)
        finally:
            await self.inbox.put(EXIT)
            await listener
        return self.name, len(self.seen)


async def main():
    room = Room("lobby")
    users = [
        User("ann", ["hello all", "/who", "/wait", "bye"]),
        User("bob", ["hi ann", "/w ann secret", "/w zed lost", "/wait", "/wait"]),
        User("cy", ["buy spam now", "never sent"]),
        User("ann", ["impostor"]),
    ]
    results = await asyncio.gather(*(user.run(room) for user in users))
    print(results)
    late = User("late", ["/who"])
    print(await late.run(room), list(room.history), room.users)


asyncio.run(main())
