"""A pool of workers takes jobs from a queue until it finds the sentinel."""

import queue
import threading
import time

results = {}
left = []
lock = threading.Lock()


def worker(name, jobs):
    while True:
        job = jobs.get()
        if job is None:
            jobs.task_done()
            break
        time.sleep(0.01 * job)
        with lock:
            results[job] = (name, job * job)
        jobs.task_done()
    left.append(name)


def main():
    jobs = queue.Queue()
    threads = [threading.Thread(target=worker, args=(f"w{i}", jobs), name=f"worker-{i}") for i in range(3)]
    for t in threads:
        t.start()
    for n in [5, 1, 3, 2, 4]:
        jobs.put(n)
    jobs.join()
    print({job: value for job, (_, value) in sorted(results.items())})
    for _ in threads:
        jobs.put(None)
    for t in threads:
        t.join()
    print(sorted(left))
    print([t.is_alive() for t in threads], threading.active_count())


main()
