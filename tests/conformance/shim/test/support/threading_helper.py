"""Threads are out of the scope of these runs."""

from unittest.case import OutOfScope


def requires_working_threading(*, module=False):
    def mark(item):
        return item

    return None if module else mark


def reap_threads(item):
    return item


def start_threads(threads, unlock=None):
    raise OutOfScope("threads")


def join_thread(thread, timeout=None):
    raise OutOfScope("threads")
