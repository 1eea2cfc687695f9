//! `gc` (`Modules/gcmodule.c`) on the runtime's collector of cycles.
use crate::call::call;
use crate::error::value_error;
use crate::object::{Dict, Global, R, Value, boolean, gc, int_usize, list, str, tuple};
use crate::ops;

/// `gc.collect(generation=2)`
pub fn collect(generation: &Value) -> R {
    let generation = ops::ssize(generation)?;
    if !(0..=2).contains(&generation) {
        return Err(value_error("invalid generation"));
    }
    tell("start", generation, 0);
    crate::program::collect_abandoned(false);
    let collected = gc::collect();
    tell("stop", generation, collected);
    Ok(int_usize(collected))
}
/// `gc.enable()`
pub fn enable() -> R {
    gc::enable(true);
    Ok(Value::None)
}
/// `gc.disable()`
pub fn disable() -> R {
    gc::enable(false);
    Ok(Value::None)
}
/// `gc.isenabled()`
pub fn isenabled() -> R {
    Ok(boolean(gc::is_enabled()))
}

static THRESHOLDS: Global<[i64; 3]> = Global::new([700, 10, 10]);
static DEBUG: Global<i64> = Global::new(0);

/// `gc.get_threshold()`
pub fn get_threshold() -> R {
    Ok(tuple(THRESHOLDS.get().map(Value::Int).to_vec()))
}
/// `gc.set_threshold(threshold0, threshold1, threshold2)`
pub fn set_threshold(first: &Value, second: &Value, third: &Value) -> R {
    let mut kept = *THRESHOLDS.get();
    for (place, given) in kept.iter_mut().zip([first, second, third]) {
        if !given.is_unbound() {
            *place = ops::ssize(given)?;
        }
    }
    *THRESHOLDS.get() = kept;
    gc::pause(kept[0] == 0);
    Ok(Value::None)
}
/// `gc.get_count()`
#[allow(clippy::cast_possible_wrap)]
pub fn get_count() -> R {
    let young = gc::tracked().min(699) as i64;
    Ok(tuple(vec![Value::Int(young), Value::Int(0), Value::Int(0)]))
}
/// `gc.is_tracked(obj)`: a tuple and a dict as far as what they hold is tracked.
pub fn is_tracked(v: &Value) -> R {
    Ok(boolean(tracked(v)))
}
fn tracked(v: &Value) -> bool {
    match v {
        Value::Tuple(t) => !t.items().is_empty(),
        Value::Dict(d) => d.pairs().iter().any(|(k, x)| tracked(k) || tracked(x)),
        Value::Class(c) => !c.builtin,
        Value::Inst(_)
        | Value::Native(_)
        | Value::List(_)
        | Value::Set(_)
        | Value::Func(_)
        | Value::Method(_)
        | Value::Gen(_)
        | Value::Module(_)
        | Value::Cell(_)
        | Value::Iter(_)
        | Value::Slice(_) => true,
        _ => false,
    }
}
/// `gc.is_finalized(obj)`
pub fn is_finalized(v: &Value) -> R {
    Ok(boolean(matches!(v, Value::Inst(i) if i.is_finalized())))
}
/// `gc.get_debug()`
pub fn get_debug() -> R {
    Ok(Value::Int(*DEBUG.get()))
}
/// `gc.set_debug(flags)`
pub fn set_debug(flags: &Value) -> R {
    *DEBUG.get() = ops::ssize(flags)?;
    Ok(Value::None)
}
/// `gc.freeze()`
pub fn freeze() -> R {
    Ok(Value::None)
}
/// `gc.unfreeze()`
pub fn unfreeze() -> R {
    Ok(Value::None)
}
/// `gc.get_freeze_count()`
pub fn get_freeze_count() -> R {
    Ok(Value::Int(0))
}

static GARBAGE: Global<Option<Value>> = Global::new(None);
static CALLBACKS: Global<Option<Value>> = Global::new(None);

/// `gc.garbage`: always empty, as all cycles can be taken apart.
pub fn garbage() -> R {
    Ok(GARBAGE.get().get_or_insert_with(|| list(vec![])).clone())
}
/// `gc.callbacks`
pub fn callbacks() -> R {
    Ok(CALLBACKS.get().get_or_insert_with(|| list(vec![])).clone())
}

/// Tells the callbacks that `gc.collect` starts or has ended.
fn tell(phase: &str, generation: i64, collected: usize) {
    let Some(Value::List(all)) = CALLBACKS.get().clone() else {
        return;
    };
    for callback in all.to_vec() {
        let info = Dict::new();
        info.set_text("generation", Value::Int(generation));
        info.set_text("collected", int_usize(collected));
        info.set_text("uncollectable", Value::Int(0));
        if let Err(e) = call(&callback, &mut [str(phase), Value::Dict(info)]) {
            crate::traceback::unraisable(&e, &callback);
        }
    }
}

macro_rules! flags {
    ($($name:ident $bits:literal)*) => { $(
        #[doc = concat!("`gc.", stringify!($name), "`")]
        pub fn $name() -> R {
            Ok(Value::Int($bits))
        }
    )* };
}
flags! { debug_stats 1 debug_collectable 2 debug_uncollectable 4 debug_saveall 32 debug_leak 38 }
