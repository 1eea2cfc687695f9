"""Retry with exponential backoff, sync with a fake clock and async (partly typed)."""
import asyncio
import functools
import random


class FakeClock:
    def __init__(self):
        self.now = 0.0
        self.sleeps = []

    def sleep(self, seconds: float):
        self.sleeps.append(round(seconds, 4))
        self.now += seconds


clock = FakeClock()


class Transient(Exception):
    pass


class Fatal(Exception):
    pass


class GaveUp(Exception):
    def __init__(self, attempts, last):
        super().__init__(f"gave up after {attempts} attempts: {last}")
        self.attempts = attempts
        self.last = last


def retry(attempts=4, base=0.5, factor=2, jitter=None, on=(Transient,)):
    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            delay = base
            for attempt in range(1, attempts + 1):
                try:
                    return function(*args, **kwargs)
                except on as error:
                    if attempt == attempts:
                        raise GaveUp(attempt, error) from error
                    extra = jitter.uniform(0, 0.1) if jitter else 0
                    print(f"  {function.__name__} failed ({error}), waiting {delay + extra:.3f}")
                    clock.sleep(delay + extra)
                    delay *= factor

        return wrapper

    return decorator


class Flaky:
    def __init__(self, failures, error=Transient):
        self.failures = failures
        self.error = error
        self.calls = 0

    def __call__(self):
        self.calls += 1
        if self.calls <= self.failures:
            raise self.error(f"failure {self.calls}")
        return f"ok after {self.calls}"


def attempt(label, function):
    try:
        print(label, "->", function())
    except GaveUp as error:
        print(label, "->", error, "|", repr(error.__cause__))
    except Fatal as error:
        print(label, "-> fatal", error)


@retry()
def stable(source):
    return source()


@retry(attempts=3, base=0.1, factor=3, jitter=random.Random(42))
def jittery(source):
    """Uses jitter."""
    return source()


attempt("no failure", lambda: stable(Flaky(0)))
attempt("two failures", lambda: stable(Flaky(2)))
attempt("too many", lambda: stable(Flaky(9)))
attempt("fatal", lambda: stable(Flaky(1, Fatal)))
attempt("jitter", lambda: jittery(Flaky(2)))
attempt("jitter gives up", lambda: jittery(Flaky(5)))
print(clock.sleeps, round(clock.now, 4), jittery.__name__, jittery.__doc__)


async def retry_async(function, attempts=3, delay=0.001):
    errors = []
    for n in range(attempts):
        try:
            return await function(), errors
        except Transient as error:
            errors.append(str(error))
            await asyncio.sleep(delay * 2**n)
    raise GaveUp(attempts, errors[-1])


async def main():
    flaky = Flaky(2)
    hopeless = Flaky(100)

    async def call():
        await asyncio.sleep(0)
        return flaky()

    async def call_hopeless():
        return hopeless()

    print(await retry_async(call))
    results = await asyncio.gather(retry_async(call), retry_async(call_hopeless), return_exceptions=True)
    print(results)


asyncio.run(main())
