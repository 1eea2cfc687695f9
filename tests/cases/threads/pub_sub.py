"""A broker with topics: every subscriber has a queue and a thread; publishers come and go; a condition counts deliveries."""

import queue
import threading
from collections import defaultdict


class Broker:
    def __init__(self):
        self.subscribers = defaultdict(list)
        self.delivered = 0
        self.cond = threading.Condition()

    def subscribe(self, topic, name):
        inbox = queue.Queue()
        self.subscribers[topic].append(inbox)
        t = threading.Thread(target=self._serve, args=(inbox, name), name=name)
        t.start()
        return t

    def _serve(self, inbox, name):
        log = []
        while (message := inbox.get()) is not Broker:
            log.append(message)
            with self.cond:
                self.delivered += 1
                self.cond.notify_all()
        with self.cond:
            print(name, log)

    def publish(self, topic, message):
        for inbox in self.subscribers[topic]:
            inbox.put(message)

    def wait_for(self, count):
        with self.cond:
            return self.cond.wait_for(lambda: self.delivered >= count, timeout=5)

    def close(self, topic, threads):
        for inbox, thread in zip(self.subscribers[topic], threads, strict=True):
            inbox.put(Broker)
            thread.join()


broker = Broker()
threads = [broker.subscribe(*s) for s in (("news", "alice"), ("news", "bob"), ("sport", "carol"))]
broker.publish("news", "one")
broker.publish("sport", "two")
publisher = threading.Thread(target=broker.publish, args=("news", "three"))
publisher.start()
publisher.join()
print(broker.wait_for(5), broker.delivered)
for topic, thread in (("news", threads[:2]), ("sport", threads[2:])):
    broker.close(topic, thread)
