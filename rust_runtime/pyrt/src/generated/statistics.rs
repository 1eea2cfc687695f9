//! The tables of `statistics`. Generated from portalis/primitives by `make regenerate`; edits will be lost.
#![allow(clippy::all, clippy::pedantic, missing_docs, unused_imports)]
use crate::object::{Base, Binding, Class, Default, Global, Layout, NativeDef, Ref, Signature};
use crate::types::{ModuleDef, TypeDef, class_of, given};

pub static FMEAN: NativeDef = NativeDef {
    name: "fmean",
    qualname: "fmean",
    module: "statistics",
    sig: Signature { names: &["data", "weights"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::statistics::fmean(a0, a1) },
};
pub static MEDIAN: NativeDef = NativeDef {
    name: "median",
    qualname: "median",
    module: "statistics",
    sig: Signature { names: &["data"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::statistics::median(a0) },
};
pub static MEDIAN_LOW: NativeDef = NativeDef {
    name: "median_low",
    qualname: "median_low",
    module: "statistics",
    sig: Signature { names: &["data"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::statistics::median_low(a0) },
};
pub static MEDIAN_HIGH: NativeDef = NativeDef {
    name: "median_high",
    qualname: "median_high",
    module: "statistics",
    sig: Signature { names: &["data"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::statistics::median_high(a0) },
};
pub static MODE: NativeDef = NativeDef {
    name: "mode",
    qualname: "mode",
    module: "statistics",
    sig: Signature { names: &["data"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::statistics::mode(a0) },
};
pub static MULTIMODE: NativeDef = NativeDef {
    name: "multimode",
    qualname: "multimode",
    module: "statistics",
    sig: Signature { names: &["data"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::statistics::multimode(a0) },
};
pub static MEAN: NativeDef = NativeDef {
    name: "mean",
    qualname: "mean",
    module: "statistics",
    sig: Signature { names: &["data"], posonly: 0, pos: 1, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required],
    binding: Binding::Function,
    entry: |a| { let [a0] = given(a); crate::stdlib::statistics::mean(a0) },
};
pub static VARIANCE: NativeDef = NativeDef {
    name: "variance",
    qualname: "variance",
    module: "statistics",
    sig: Signature { names: &["data", "xbar"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::statistics::variance(a0, a1) },
};
pub static PVARIANCE: NativeDef = NativeDef {
    name: "pvariance",
    qualname: "pvariance",
    module: "statistics",
    sig: Signature { names: &["data", "mu"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::statistics::pvariance(a0, a1) },
};
pub static STDEV: NativeDef = NativeDef {
    name: "stdev",
    qualname: "stdev",
    module: "statistics",
    sig: Signature { names: &["data", "xbar"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::statistics::stdev(a0, a1) },
};
pub static PSTDEV: NativeDef = NativeDef {
    name: "pstdev",
    qualname: "pstdev",
    module: "statistics",
    sig: Signature { names: &["data", "mu"], posonly: 0, pos: 2, kwonly: 0, varargs: false, varkw: false },
    defaults: &[Default::Required, Default::None],
    binding: Binding::Function,
    entry: |a| { let [a0, a1] = given(a); crate::stdlib::statistics::pstdev(a0, a1) },
};
static STATISTICS_ERROR_TYPE: TypeDef = TypeDef {
    name: "StatisticsError",
    module: "statistics",
    bases: &[crate::generated::exceptions::value_error],
    layout: Layout::Exception,
    home: "statistics",
    number: 410,
    methods: "",
};
/// What is wrong with the data.
pub fn statistics_error() -> Ref<Class> {
    static CLASS: Global<Option<Ref<Class>>> = Global::new(None);
    class_of(&CLASS, &STATISTICS_ERROR_TYPE)
}
/// The module `statistics`.
pub static MODULE: ModuleDef = ModuleDef {
    name: "statistics",
    functions: &[("fmean", &FMEAN), ("median", &MEDIAN), ("median_low", &MEDIAN_LOW), ("median_high", &MEDIAN_HIGH), ("mode", &MODE), ("multimode", &MULTIMODE), ("mean", &MEAN), ("variance", &VARIANCE), ("pvariance", &PVARIANCE), ("stdev", &STDEV), ("pstdev", &PSTDEV)],
    types: &[("StatisticsError", crate::generated::statistics::statistics_error)],
    constants: &[],
    names: NAMES,
};
/// What the module offers: a program may link less of it.
pub static NAMES: &[&str] = &["fmean", "median", "median_low", "median_high", "mode", "multimode", "mean", "variance", "pvariance", "stdev", "pstdev", "StatisticsError"];
