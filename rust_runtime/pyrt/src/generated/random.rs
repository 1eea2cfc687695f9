//! The tables of `random`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static RANDOM: NativeDef = NativeDef {
    name: "random",
    qualname: "random",
    module: "random",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::random::random(),
};
pub static SEED: NativeDef = NativeDef {
    name: "seed",
    qualname: "seed",
    module: "random",
    sig: Signature { names: &["a", "version"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::None, Default::Int(2)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::seed(a0, a1) },
};
pub static GETSTATE: NativeDef = NativeDef {
    name: "getstate",
    qualname: "getstate",
    module: "random",
    sig: Signature { names: &[], posonly: 0, pos: 0, kwonly: 0, varargs: false, varkw: false },
    defaults: &[],
    binding: Binding::Function,
    entry: |_| crate::stdlib::random::getstate(),
};
pub static SETSTATE: NativeDef = NativeDef {
    name: "setstate",
    qualname: "setstate",
    module: "random",
    sig: Signature { names: &["state"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::random::setstate(a0) },
};
pub static GETRANDBITS: NativeDef = NativeDef {
    name: "getrandbits",
    qualname: "getrandbits",
    module: "random",
    sig: Signature { names: &["k"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::random::getrandbits(a0) },
};
pub static RANDBYTES: NativeDef = NativeDef {
    name: "randbytes",
    qualname: "randbytes",
    module: "random",
    sig: Signature { names: &["n"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::random::randbytes(a0) },
};
pub static RANDRANGE: NativeDef = NativeDef {
    name: "randrange",
    qualname: "randrange",
    module: "random",
    sig: Signature { names: &["start", "stop", "step"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Unbound],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::random::randrange(a0, a1, a2) },
};
pub static RANDINT: NativeDef = NativeDef {
    name: "randint",
    qualname: "randint",
    module: "random",
    sig: Signature { names: &["a", "b"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::randint(a0, a1) },
};
pub static CHOICE: NativeDef = NativeDef {
    name: "choice",
    qualname: "choice",
    module: "random",
    sig: Signature { names: &["seq"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::random::choice(a0) },
};
pub static SHUFFLE: NativeDef = NativeDef {
    name: "shuffle",
    qualname: "shuffle",
    module: "random",
    sig: Signature { names: &["x"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::random::shuffle(a0) },
};
pub static SAMPLE: NativeDef = NativeDef {
    name: "sample",
    qualname: "sample",
    module: "random",
    sig: Signature { names: &["population", "k", "counts"], posonly: 0, pos: 2, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::random::sample(a0, a1, a2) },
};
pub static CHOICES: NativeDef = NativeDef {
    name: "choices",
    qualname: "choices",
    module: "random",
    sig: Signature { names: &["population", "weights", "cum_weights", "k"], posonly: 0, pos: 2, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::None, Default::Int(1)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::random::choices(a0, a1, a2, a3) },
};
pub static UNIFORM: NativeDef = NativeDef {
    name: "uniform",
    qualname: "uniform",
    module: "random",
    sig: Signature { names: &["a", "b"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::uniform(a0, a1) },
};
pub static TRIANGULAR: NativeDef = NativeDef {
    name: "triangular",
    qualname: "triangular",
    module: "random",
    sig: Signature { names: &["low", "high", "mode"], posonly: 0, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Float(0.0), Default::Float(1.0), Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::random::triangular(a0, a1, a2) },
};
pub static NORMALVARIATE: NativeDef = NativeDef {
    name: "normalvariate",
    qualname: "normalvariate",
    module: "random",
    sig: Signature { names: &["mu", "sigma"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Float(0.0), Default::Float(1.0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::normalvariate(a0, a1) },
};
pub static GAUSS: NativeDef = NativeDef {
    name: "gauss",
    qualname: "gauss",
    module: "random",
    sig: Signature { names: &["mu", "sigma"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Float(0.0), Default::Float(1.0)],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::gauss(a0, a1) },
};
pub static LOGNORMVARIATE: NativeDef = NativeDef {
    name: "lognormvariate",
    qualname: "lognormvariate",
    module: "random",
    sig: Signature { names: &["mu", "sigma"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::lognormvariate(a0, a1) },
};
pub static EXPOVARIATE: NativeDef = NativeDef {
    name: "expovariate",
    qualname: "expovariate",
    module: "random",
    sig: Signature { names: &["lambd"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::random::expovariate(a0) },
};
pub static VONMISESVARIATE: NativeDef = NativeDef {
    name: "vonmisesvariate",
    qualname: "vonmisesvariate",
    module: "random",
    sig: Signature { names: &["mu", "kappa"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::vonmisesvariate(a0, a1) },
};
pub static GAMMAVARIATE: NativeDef = NativeDef {
    name: "gammavariate",
    qualname: "gammavariate",
    module: "random",
    sig: Signature { names: &["alpha", "beta"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::gammavariate(a0, a1) },
};
pub static BETAVARIATE: NativeDef = NativeDef {
    name: "betavariate",
    qualname: "betavariate",
    module: "random",
    sig: Signature { names: &["alpha", "beta"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::betavariate(a0, a1) },
};
pub static PARETOVARIATE: NativeDef = NativeDef {
    name: "paretovariate",
    qualname: "paretovariate",
    module: "random",
    sig: Signature { names: &["alpha"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::random::paretovariate(a0) },
};
pub static WEIBULLVARIATE: NativeDef = NativeDef {
    name: "weibullvariate",
    qualname: "weibullvariate",
    module: "random",
    sig: Signature { names: &["alpha", "beta"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::weibullvariate(a0, a1) },
};
pub static RANDOM___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "Random.__new__",
    module: "random",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::random::random::__new__(a0, a1, a2) },
};
pub static RANDOM___INIT__: NativeDef = NativeDef {
    name: "__init__",
    qualname: "Random.__init__",
    module: "random",
    sig: Signature { names: &["self", "x"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::random::__init__(a0, a1) },
};
pub static RANDOM_RANDOM: NativeDef = NativeDef {
    name: "random",
    qualname: "Random.random",
    module: "random",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::random::random::random(a0) },
};
pub static RANDOM_SEED: NativeDef = NativeDef {
    name: "seed",
    qualname: "Random.seed",
    module: "random",
    sig: Signature { names: &["self", "a", "version"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None, Default::Int(2)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::random::random::seed(a0, a1, a2) },
};
pub static RANDOM_GETSTATE: NativeDef = NativeDef {
    name: "getstate",
    qualname: "Random.getstate",
    module: "random",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0] = given(a); crate::stdlib::random::random::getstate(a0) },
};
pub static RANDOM_SETSTATE: NativeDef = NativeDef {
    name: "setstate",
    qualname: "Random.setstate",
    module: "random",
    sig: Signature { names: &["self", "state"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::random::setstate(a0, a1) },
};
pub static RANDOM_GETRANDBITS: NativeDef = NativeDef {
    name: "getrandbits",
    qualname: "Random.getrandbits",
    module: "random",
    sig: Signature { names: &["self", "k"], posonly: 2, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::random::getrandbits(a0, a1) },
};
pub static RANDOM_RANDBYTES: NativeDef = NativeDef {
    name: "randbytes",
    qualname: "Random.randbytes",
    module: "random",
    sig: Signature { names: &["self", "n"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::random::randbytes(a0, a1) },
};
pub static RANDOM__RANDBELOW: NativeDef = NativeDef {
    name: "_randbelow",
    qualname: "Random._randbelow",
    module: "random",
    sig: Signature { names: &["self", "n"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::random::_randbelow(a0, a1) },
};
pub static RANDOM_RANDRANGE: NativeDef = NativeDef {
    name: "randrange",
    qualname: "Random.randrange",
    module: "random",
    sig: Signature { names: &["self", "start", "stop", "step"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::Unbound],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::random::random::randrange(a0, a1, a2, a3) },
};
pub static RANDOM_RANDINT: NativeDef = NativeDef {
    name: "randint",
    qualname: "Random.randint",
    module: "random",
    sig: Signature { names: &["self", "a", "b"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::random::random::randint(a0, a1, a2) },
};
pub static RANDOM_CHOICE: NativeDef = NativeDef {
    name: "choice",
    qualname: "Random.choice",
    module: "random",
    sig: Signature { names: &["self", "seq"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::random::choice(a0, a1) },
};
pub static RANDOM_SHUFFLE: NativeDef = NativeDef {
    name: "shuffle",
    qualname: "Random.shuffle",
    module: "random",
    sig: Signature { names: &["self", "x"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::random::shuffle(a0, a1) },
};
pub static RANDOM_SAMPLE: NativeDef = NativeDef {
    name: "sample",
    qualname: "Random.sample",
    module: "random",
    sig: Signature { names: &["self", "population", "k", "counts"], posonly: 1, pos: 3, kwonly: 1, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required, Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::random::random::sample(a0, a1, a2, a3) },
};
pub static RANDOM_CHOICES: NativeDef = NativeDef {
    name: "choices",
    qualname: "Random.choices",
    module: "random",
    sig: Signature { names: &["self", "population", "weights", "cum_weights", "k"], posonly: 1, pos: 3, kwonly: 2, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::None, Default::None, Default::Int(1)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3, a4] = given(a); crate::stdlib::random::random::choices(a0, a1, a2, a3, a4) },
};
pub static RANDOM_UNIFORM: NativeDef = NativeDef {
    name: "uniform",
    qualname: "Random.uniform",
    module: "random",
    sig: Signature { names: &["self", "a", "b"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::random::random::uniform(a0, a1, a2) },
};
pub static RANDOM_TRIANGULAR: NativeDef = NativeDef {
    name: "triangular",
    qualname: "Random.triangular",
    module: "random",
    sig: Signature { names: &["self", "low", "high", "mode"], posonly: 1, pos: 4, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Float(0.0), Default::Float(1.0), Default::None],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2, a3] = given(a); crate::stdlib::random::random::triangular(a0, a1, a2, a3) },
};
pub static RANDOM_NORMALVARIATE: NativeDef = NativeDef {
    name: "normalvariate",
    qualname: "Random.normalvariate",
    module: "random",
    sig: Signature { names: &["self", "mu", "sigma"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Float(0.0), Default::Float(1.0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::random::random::normalvariate(a0, a1, a2) },
};
pub static RANDOM_GAUSS: NativeDef = NativeDef {
    name: "gauss",
    qualname: "Random.gauss",
    module: "random",
    sig: Signature { names: &["self", "mu", "sigma"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Float(0.0), Default::Float(1.0)],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::random::random::gauss(a0, a1, a2) },
};
pub static RANDOM_LOGNORMVARIATE: NativeDef = NativeDef {
    name: "lognormvariate",
    qualname: "Random.lognormvariate",
    module: "random",
    sig: Signature { names: &["self", "mu", "sigma"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::random::random::lognormvariate(a0, a1, a2) },
};
pub static RANDOM_EXPOVARIATE: NativeDef = NativeDef {
    name: "expovariate",
    qualname: "Random.expovariate",
    module: "random",
    sig: Signature { names: &["self", "lambd"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::random::expovariate(a0, a1) },
};
pub static RANDOM_VONMISESVARIATE: NativeDef = NativeDef {
    name: "vonmisesvariate",
    qualname: "Random.vonmisesvariate",
    module: "random",
    sig: Signature { names: &["self", "mu", "kappa"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::random::random::vonmisesvariate(a0, a1, a2) },
};
pub static RANDOM_GAMMAVARIATE: NativeDef = NativeDef {
    name: "gammavariate",
    qualname: "Random.gammavariate",
    module: "random",
    sig: Signature { names: &["self", "alpha", "beta"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::random::random::gammavariate(a0, a1, a2) },
};
pub static RANDOM_BETAVARIATE: NativeDef = NativeDef {
    name: "betavariate",
    qualname: "Random.betavariate",
    module: "random",
    sig: Signature { names: &["self", "alpha", "beta"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::random::random::betavariate(a0, a1, a2) },
};
pub static RANDOM_PARETOVARIATE: NativeDef = NativeDef {
    name: "paretovariate",
    qualname: "Random.paretovariate",
    module: "random",
    sig: Signature { names: &["self", "alpha"], posonly: 1, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::random::random::paretovariate(a0, a1) },
};
pub static RANDOM_WEIBULLVARIATE: NativeDef = NativeDef {
    name: "weibullvariate",
    qualname: "Random.weibullvariate",
    module: "random",
    sig: Signature { names: &["self", "alpha", "beta"], posonly: 1, pos: 3, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::Required, Default::Required],
    binding: Binding::Method,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::random::random::weibullvariate(a0, a1, a2) },
};
pub static RANDOM___DICT__: NativeDef = NativeDef {
    name: "__dict__",
    qualname: "Random.__dict__",
    module: "random",
    sig: Signature { names: &["self"], posonly: 1, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Getter,
    entry: |a| { let [a0] = given(a); crate::stdlib::random::random::__dict__(a0) },
};
pub static RANDOM_METHODS: &[&NativeDef] = &[&RANDOM___NEW__, &RANDOM___INIT__, &RANDOM_RANDOM, &RANDOM_SEED, &RANDOM_GETSTATE, &RANDOM_SETSTATE, &RANDOM_GETRANDBITS, &RANDOM_RANDBYTES, &RANDOM__RANDBELOW, &RANDOM_RANDRANGE, &RANDOM_RANDINT, &RANDOM_CHOICE, &RANDOM_SHUFFLE, &RANDOM_SAMPLE, &RANDOM_CHOICES, &RANDOM_UNIFORM, &RANDOM_TRIANGULAR, &RANDOM_NORMALVARIATE, &RANDOM_GAUSS, &RANDOM_LOGNORMVARIATE, &RANDOM_EXPOVARIATE, &RANDOM_VONMISESVARIATE, &RANDOM_GAMMAVARIATE, &RANDOM_BETAVARIATE, &RANDOM_PARETOVARIATE, &RANDOM_WEIBULLVARIATE, &RANDOM___DICT__];
static RANDOM_TYPE: TypeDef = TypeDef {
    name: "Random",
    module: "random",
    bases: &[crate::generated::builtins::object],
    layout: Layout::Native,
    home: "random",
    number: 397,
    methods: "__new__= __init__ random seed getstate setstate getrandbits randbytes _randbelow randrange randint choice shuffle sample choices uniform triangular normalvariate gauss lognormvariate expovariate vonmisesvariate gammavariate betavariate paretovariate weibullvariate __dict__.",
};
/// A generator of random numbers: the Mersenne Twister.
pub fn random() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &RANDOM_TYPE)
}
pub static SYSTEM_RANDOM___NEW__: NativeDef = NativeDef {
    name: "__new__",
    qualname: "SystemRandom.__new__",
    module: "random",
    sig: Signature { names: &["cls", "args", "kwargs"], posonly: 1, pos: 1, kwonly: 0, varargs: true, varkw: true },
    defaults: &[Default::Required],
    binding: Binding::StaticMethod,
    entry: |a| { let [a0, a1, a2] = given(a); crate::stdlib::random::system_random::__new__(a0, a1, a2) },
};
pub static SYSTEM_RANDOM_METHODS: &[&NativeDef] = &[&SYSTEM_RANDOM___NEW__];
static SYSTEM_RANDOM_TYPE: TypeDef = TypeDef {
    name: "SystemRandom",
    module: "random",
    bases: &[crate::generated::random::random],
    layout: Layout::Native,
    home: "random",
    number: 398,
    methods: "__new__=",
};
/// A generator of random numbers that takes them from the system.
pub fn system_random() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &SYSTEM_RANDOM_TYPE)
}
/// The module `random`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "random",
    functions: &[("random", &RANDOM), ("seed", &SEED), ("getstate", &GETSTATE), ("setstate", &SETSTATE), ("getrandbits", &GETRANDBITS), ("randbytes", &RANDBYTES), ("randrange", &RANDRANGE), ("randint", &RANDINT), ("choice", &CHOICE), ("shuffle", &SHUFFLE), ("sample", &SAMPLE), ("choices", &CHOICES), ("uniform", &UNIFORM), ("triangular", &TRIANGULAR), ("normalvariate", &NORMALVARIATE), ("gauss", &GAUSS), ("lognormvariate", &LOGNORMVARIATE), ("expovariate", &EXPOVARIATE), ("vonmisesvariate", &VONMISESVARIATE), ("gammavariate", &GAMMAVARIATE), ("betavariate", &BETAVARIATE), ("paretovariate", &PARETOVARIATE), ("weibullvariate", &WEIBULLVARIATE)],
    types: &[("Random", crate::generated::random::random), ("SystemRandom", crate::generated::random::system_random)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["random", "seed", "getstate", "setstate", "getrandbits", "randbytes", "randrange", "randint", "choice", "shuffle", "sample", "choices", "uniform", "triangular", "normalvariate", "gauss", "lognormvariate", "expovariate", "vonmisesvariate", "gammavariate", "betavariate", "paretovariate", "weibullvariate", "Random", "SystemRandom"];
