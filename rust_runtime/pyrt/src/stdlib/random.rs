//! `random` (`Lib/random.py`): the functions of the module are the methods of one hidden generator.
pub mod random;
pub mod system_random;

use crate::object::{Global, R, Value};

/// The hidden generator, seeded by the system.
fn hidden() -> R {
    static MADE: Global<Value> = Global::new(Value::Unbound);
    if MADE.get().is_unbound() {
        let made = random::seeded_by_system(&Value::Class(crate::generated::random::random()))?;
        *MADE.get() = made;
    }
    Ok(MADE.get().clone())
}

macro_rules! functions {
    ($($name:ident($($arg:ident),*);)*) => { $(
        #[doc = concat!("`random.", stringify!($name), "`")]
        pub fn $name($($arg: &Value),*) -> R {
            random::$name(&hidden()?, $($arg),*)
        }
    )* };
}
functions! {
    random();
    seed(a, version);
    getstate();
    setstate(state);
    getrandbits(k);
    randbytes(n);
    randrange(start, stop, step);
    randint(a, b);
    choice(seq);
    shuffle(x);
    sample(population, k, counts);
    choices(population, weights, cum_weights, k);
    uniform(a, b);
    triangular(low, high, mode);
    normalvariate(mu, sigma);
    gauss(mu, sigma);
    lognormvariate(mu, sigma);
    expovariate(lambd);
    vonmisesvariate(mu, kappa);
    gammavariate(alpha, beta);
    betavariate(alpha, beta);
    paretovariate(alpha);
    weibullvariate(alpha, beta);
}
