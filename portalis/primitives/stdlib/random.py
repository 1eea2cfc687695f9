"""Primitives of `random`; implemented in pyrt/src/stdlib/random.rs and random/."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

random_module = Module("random")


@random_module.function
def random():
    """A float in [0, 1)."""


@random_module.function
def seed(a=None, version=2):
    """Starts from a seed."""


@random_module.function
def getstate():
    """Return internal state; can be passed to setstate() later."""


@random_module.function
def setstate(state):
    """Restore internal state from object returned by getstate()."""


@random_module.function
def getrandbits(k, /):
    """X."""


@random_module.function
def randbytes(n):
    """Generate n random bytes."""


@random_module.function
def randrange(start, stop=None, step=...):
    """Choose a random item from range(stop) or range(start, stop[, step])."""


@random_module.function
def randint(a, b):
    """Return random integer in range [a, b], including both end points."""


@random_module.function
def choice(seq):
    """Choose a random element from a non-empty sequence."""


@random_module.function
def shuffle(x):
    """Shuffle list x in place, and return None."""


@random_module.function
def sample(population, k, *, counts=None):
    """Chooses k unique random elements from a population sequence."""


@random_module.function
def choices(population, weights=None, *, cum_weights=None, k=1):
    """Return a k sized list of population elements chosen with replacement."""


@random_module.function
def uniform(a, b):
    """Get a random number in the range [a, b) or [a, b] depending on rounding."""


@random_module.function
def triangular(low=0.0, high=1.0, mode=None):
    """Triangular distribution."""


@random_module.function
def normalvariate(mu=0.0, sigma=1.0):
    """Normal distribution."""


@random_module.function
def gauss(mu=0.0, sigma=1.0):
    """Gaussian distribution."""


@random_module.function
def lognormvariate(mu, sigma):
    """Log normal distribution."""


@random_module.function
def expovariate(lambd):
    """Exponential distribution."""


@random_module.function
def vonmisesvariate(mu, kappa):
    """Circular data distribution."""


@random_module.function
def gammavariate(alpha, beta):
    """Gamma distribution."""


@random_module.function
def betavariate(alpha, beta):
    """Beta distribution."""


@random_module.function
def paretovariate(alpha):
    """Pareto distribution."""


@random_module.function
def weibullvariate(alpha, beta):
    """Weibull distribution."""


@random_module.type(layout="Native")
class Random:
    """A generator of random numbers: the Mersenne Twister."""

    def __new__(cls, *args, **kwargs): ...
    def __init__(self, x=None): ...
    def random(self): ...
    def seed(self, a=None, version=2): ...
    def getstate(self): ...
    def setstate(self, state): ...
    def getrandbits(self, k, /): ...
    def randbytes(self, n): ...
    def _randbelow(self, n): ...
    def randrange(self, start, stop=None, step=...): ...
    def randint(self, a, b): ...
    def choice(self, seq): ...
    def shuffle(self, x): ...
    def sample(self, population, k, *, counts=None): ...
    def choices(self, population, weights=None, *, cum_weights=None, k=1): ...
    def uniform(self, a, b): ...
    def triangular(self, low=0.0, high=1.0, mode=None): ...
    def normalvariate(self, mu=0.0, sigma=1.0): ...
    def gauss(self, mu=0.0, sigma=1.0): ...
    def lognormvariate(self, mu, sigma): ...
    def expovariate(self, lambd): ...
    def vonmisesvariate(self, mu, kappa): ...
    def gammavariate(self, alpha, beta): ...
    def betavariate(self, alpha, beta): ...
    def paretovariate(self, alpha): ...
    def weibullvariate(self, alpha, beta): ...
    @property
    def __dict____py(self): ...


@random_module.type(layout="Native", bases=("Random",))
class SystemRandom:
    """A generator of random numbers that takes them from the system."""

    def __new__(cls, *args, **kwargs): ...
