"""A chat room in one process: people join, talk, whisper, misbehave and leave, each of them a task."""

import asyncio
import random


class Room:
    def __init__(self, topic):
        self.topic = topic
        self.people = {}
        self.lines = 0

    async def broadcast(self, text, skip=None):
        self.lines += 1
        for person in list(self.people.values()):
            if person is not skip:
                await person.inbox.put(text)

    async def enter(self, person):
        self.people[person.name] = person
        await self.broadcast(f"*** {person.name} joined #{self.topic}")

    async def leave(self, person, why):
        del self.people[person.name]
        await self.broadcast(f"*** {person.name} left ({why})")


class Person:
    def __init__(self, name, mood, seed):
        self.name = name
        self.mood = mood
        self.dice = random.Random(seed)
        self.inbox = asyncio.Queue()
        self.heard = 0

    def __repr__(self):
        return f"<{self.name}, {self.mood}, heard {self.heard}>"

    async def listen(self):
        while True:
            line = await self.inbox.get()
            self.heard += 1
            if line.startswith("***") or self.name in line:
                print(f"{self.name:>6} hears: {line}")

    async def chat(self, room, sentences):
        for number, sentence in enumerate(sentences, 1):
            await asyncio.sleep(0)
            others = sorted(set(room.people) - {self.name})
            if not others:
                return "nobody is here"
            friend = self.dice.choice(others)
            await room.broadcast(f"{self.name}: {sentence.format(friend=friend)}", skip=self)
            if self.mood == "grumpy" and number == 2:
                raise ConnectionError("slammed the door")
        return "said everything"

    async def visit(self, room, sentences):
        ears = asyncio.create_task(self.listen())
        await room.enter(self)
        try:
            async with asyncio.timeout(0.5):
                why = await self.chat(room, sentences)
        except ConnectionError as error:
            why = str(error)
        except TimeoutError:
            why = "fell asleep"
        await room.leave(self, why)
        while not self.inbox.empty():
            await asyncio.sleep(0)
        ears.cancel()
        return self.name, why


async def main():
    room = Room("portalis")
    visits = {
        Person("Ada", "curious", 1): ["Hello {friend}!", "Does it run in a browser, {friend}?", "Lovely."],
        Person("Brian", "grumpy", 2): ["Interpreters were good enough for {friend}.", "Bah, {friend}.", "(unsaid)"],
        Person("Chris", "cheerful", 3): ["Hi {friend}", "It compiles, {friend}!", "And the order is the same.", "Bye"],
    }
    results = await asyncio.gather(*(person.visit(room, lines) for person, lines in visits.items()))
    print("-" * 50)
    for name, why in results:
        print(f"{name}: {why}")
    print(f"{room.lines} lines, still here: {list(room.people) or 'nobody'}")
    print(max(visits, key=lambda person: person.heard))


asyncio.run(main())
