//! Rich comparison, truth and membership (`Objects/object.c: do_richcompare`, `PyObject_IsTrue`, `PySequence_Contains`).
use super::iter::for_iter;
use super::names;
use super::numeric::{Num, num};
use super::special::{inner_container, invoke, invoke1, special, unwrap};
use super::type_name;
use crate::builtins::{complex, dict_ops, range, set_ops, union_type};
use crate::error;
use crate::num::convert;
use crate::object::{Lit, R, Tuple, Value, again, aside, aside2, boolean};
use crate::types::type_of;
use std::cmp::Ordering;

/// A comparison operator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cmp {
    /// `<`
    Lt,
    /// `<=`
    Le,
    /// `==`
    Eq,
    /// `!=`
    Ne,
    /// `>`
    Gt,
    /// `>=`
    Ge,
}

impl Cmp {
    fn method(self) -> &'static Lit {
        match self {
            Cmp::Lt => &names::LT,
            Cmp::Le => &names::LE,
            Cmp::Eq => &names::EQ,
            Cmp::Ne => &names::NE,
            Cmp::Gt => &names::GT,
            Cmp::Ge => &names::GE,
        }
    }
    fn sign(self) -> &'static str {
        match self {
            Cmp::Lt => "<",
            Cmp::Le => "<=",
            Cmp::Eq => "==",
            Cmp::Ne => "!=",
            Cmp::Gt => ">",
            Cmp::Ge => ">=",
        }
    }
    /// The operator with its operands exchanged.
    fn swapped(self) -> Cmp {
        match self {
            Cmp::Lt => Cmp::Gt,
            Cmp::Le => Cmp::Ge,
            Cmp::Gt => Cmp::Lt,
            Cmp::Ge => Cmp::Le,
            same => same,
        }
    }
    /// What an ordering means for the operator.
    #[inline]
    pub fn of(self, o: Ordering) -> bool {
        match self {
            Cmp::Lt => o.is_lt(),
            Cmp::Le => o.is_le(),
            Cmp::Eq => o.is_eq(),
            Cmp::Ne => o.is_ne(),
            Cmp::Gt => o.is_gt(),
            Cmp::Ge => o.is_ge(),
        }
    }
    /// As `of`; incomparable numbers are only unequal.
    #[inline]
    fn of_partial(self, o: Option<Ordering>) -> bool {
        o.map_or(self == Cmp::Ne, |o| self.of(o))
    }
}

macro_rules! operators {
    ($($name:ident $truth:ident $op:ident $sign:tt $doc:literal $([$equal:literal])?)*) => { $(
        #[doc = $doc]
        pub fn $name(a: &Value, b: &Value) -> R {
            match (a, b) {
                (Value::Int(x), Value::Int(y)) => Ok(boolean(x $sign y)),
                (Value::Float(x), Value::Float(y)) => Ok(boolean(x.f() $sign y.f())),
                _ => again(aside2(a, b, |a, b| rich(Cmp::$op, a, b))),
            }
        }
        #[doc = concat!("The truth of ", $doc)]
        pub fn $truth(a: &Value, b: &Value) -> R<bool> {
            match (a, b) {
                (Value::Int(x), Value::Int(y)) => Ok(x $sign y),
                (Value::Float(x), Value::Float(y)) => Ok(x.f() $sign y.f()),
                $((Value::Str(x), Value::Str(y)) => Ok(x.same(y) == $equal),)?
                _ => again(aside2(a, b, |a, b| holds(Cmp::$op, a, b))),
            }
        }
    )* };
}
operators! {
    eq is_eq Eq == "`a == b`" [true]
    ne is_ne Ne != "`a != b`" [false]
    lt is_lt Lt < "`a < b`"
    le is_le Le <= "`a <= b`"
    gt is_gt Gt > "`a > b`"
    ge is_ge Ge >= "`a >= b`"
}

/// The truth of any comparison.
#[inline(never)]
pub fn holds(op: Cmp, a: &Value, b: &Value) -> R<bool> {
    if let (Value::Str(x), Value::Str(y)) = (a, b) {
        return Ok(op.of(x.as_str().cmp(y.as_str())));
    }
    if let (Value::Tuple(x), Value::Tuple(y)) = (a, b)
        && let Some(found) = plain_tuples(op, x.items(), y.items())
    {
        let _depth = error::depth_in(" in comparison")?;
        return Ok(found);
    }
    match rich(op, a, b)? {
        Value::Bool(x) => Ok(x.is()),
        other => truth(&other),
    }
}

/// `a is b or a == b`: how containers compare items.
#[inline]
pub fn same(a: &Value, b: &Value) -> R<bool> {
    Ok(identical(a, b) || is_eq(a, b)?)
}

/// Identity as containers see it. Floats have no identity here; a NaN that is put in a list and searched there is the same object.
#[inline]
fn identical(a: &Value, b: &Value) -> bool {
    a.is(b)
}

/// Any comparison; the result of a method is handed out as it is.
#[inline(never)]
pub fn rich(op: Cmp, a: &Value, b: &Value) -> R {
    let has_methods = |v: &Value| matches!(v, Value::Inst(_) | Value::Class(_));
    if !has_methods(a) && !has_methods(b) {
        return match builtin(op, a, b)? {
            Value::NotImplemented => default(op, a, b),
            made => Ok(made),
        };
    }
    let (class_a, class_b) = (type_of(a), type_of(b));
    let mut reflected = false;
    if !class_a.is(&class_b) && class_b.is_subclass(&class_a) {
        reflected = true;
        let made = one_side(op.swapped(), b, a)?;
        if !matches!(made, Value::NotImplemented) {
            return Ok(made);
        }
    }
    let made = one_side(op, a, b)?;
    if !matches!(made, Value::NotImplemented) {
        return Ok(made);
    }
    if !reflected {
        let made = one_side(op.swapped(), b, a)?;
        if !matches!(made, Value::NotImplemented) {
            return Ok(made);
        }
    }
    default(op, a, b)
}

/// What the type of `a` says (`tp_richcompare`).
pub fn one_side(op: Cmp, a: &Value, b: &Value) -> R {
    if let Some(f) = special(a, op.method()) {
        return invoke1(&f, a, b);
    }
    let inner = unwrap(a);
    if op == Cmp::Ne
        && matches!(inner, Value::Inst(_) | Value::Class(_))
        && let Some(f) = special(a, &names::EQ)
    {
        return match invoke1(&f, a, b)? {
            Value::NotImplemented => Ok(Value::NotImplemented),
            equal => Ok(boolean(!truth(&equal)?)),
        };
    }
    builtin(op, inner, unwrap(b))
}

fn default(op: Cmp, a: &Value, b: &Value) -> R {
    match op {
        Cmp::Eq => Ok(boolean(a.is(b))),
        Cmp::Ne => Ok(boolean(!a.is(b))),
        _ => Err(error::type_error(format!(
            "'{}' not supported between instances of '{}' and '{}'",
            op.sign(),
            type_name(a),
            type_name(b)
        ))),
    }
}

/// Comparison of builtin values; `NotImplemented` where their types do not compare.
pub fn builtin(op: Cmp, a: &Value, b: &Value) -> R {
    let equality = matches!(op, Cmp::Eq | Cmp::Ne);
    let found = match (a, b) {
        (Value::Str(x), Value::Str(y)) => op.of(x.as_str().cmp(y.as_str())),
        (Value::Int(_) | Value::Float(_) | Value::Bool(_) | Value::Big(_), _) => {
            match (num(a), num(b)) {
                (Some(x), Some(y)) => op.of_partial(numbers(&x, &y)),
                _ => return Ok(complex::compare(op, b, a)),
            }
        }
        (Value::Complex(_), _) => return Ok(complex::compare(op, a, b)),
        (Value::Tuple(x), Value::Tuple(y)) => {
            let (x, y): (&Tuple, &Tuple) = (x, y);
            return sequences(
                op,
                alike(x.items(), y.items()),
                &|i| x.items().get(i).cloned(),
                &|i| y.items().get(i).cloned(),
                &|| (x.items().len(), y.items().len()),
            );
        }
        (Value::List(x), Value::List(y)) => {
            if equality && x.len() != y.len() {
                return Ok(boolean(op == Cmp::Ne));
            }
            let start = alike(x.as_slice(), y.as_slice());
            return sequences(op, start, &|i| x.get(i), &|i| y.get(i), &|| {
                (x.len(), y.len())
            });
        }
        (Value::Bytes(x), Value::Bytes(y)) => op.of(x.as_slice().cmp(y.as_slice())),
        (Value::Dict(x), Value::Dict(y)) if equality => dict_ops::equal(x, y)? == (op == Cmp::Eq),
        (Value::Set(x), Value::Set(y)) => set_ops::compare(op, x, y)?,
        (Value::Range(x), Value::Range(y)) if equality => range::equal(x, y) == (op == Cmp::Eq),
        (Value::Slice(x), Value::Slice(y)) => {
            let parts = |s: &crate::object::Slice| {
                crate::object::tuple(vec![s.start.clone(), s.stop.clone(), s.step.clone()])
            };
            return builtin(op, &parts(x), &parts(y));
        }
        (Value::Method(x), Value::Method(y)) if equality => {
            (x.this.is(&y.this) && is_eq(&x.func, &y.func)?) == (op == Cmp::Eq)
        }
        (Value::Inst(_), _) if dict_ops::is_set_view(a) => return dict_ops::view_compare(op, a, b),
        (Value::Inst(_), Value::Inst(_)) if equality => match union_type::equal(a, b)? {
            Some(equal) => equal == (op == Cmp::Eq),
            None => return Ok(Value::NotImplemented),
        },
        _ => return Ok(Value::NotImplemented),
    };
    Ok(boolean(found))
}

fn numbers(a: &Num<'_>, b: &Num<'_>) -> Option<Ordering> {
    match (a, b) {
        (Num::Small(x), Num::Small(y)) => Some(x.cmp(y)),
        (Num::Float(x), Num::Float(y)) => x.partial_cmp(y),
        (Num::Small(x), Num::Float(y)) => convert::compare_i64(*x, *y),
        (Num::Float(x), Num::Small(y)) => convert::compare_i64(*y, *x).map(Ordering::reverse),
        (Num::Big(x), Num::Float(y)) => convert::compare(x, *y),
        (Num::Float(x), Num::Big(y)) => convert::compare(y, *x).map(Ordering::reverse),
        (Num::Big(x), Num::Big(y)) => Some((*x).cmp(*y)),
        (Num::Small(x), Num::Big(y)) => Some(num_bigint::BigInt::from(*x).cmp(*y)),
        (Num::Big(x), Num::Small(y)) => Some((*x).cmp(&num_bigint::BigInt::from(*y))),
    }
}

/// Compares tuples whose first items that differ are ints or strs: neither is copied.
fn plain_tuples(op: Cmp, a: &[Value], b: &[Value]) -> Option<bool> {
    let i = alike(a, b);
    match (a.get(i), b.get(i)) {
        (Some(Value::Int(x)), Some(Value::Int(y))) => Some(op.of(x.cmp(y))),
        (Some(Value::Str(x)), Some(Value::Str(y))) => Some(op.of(x.as_str().cmp(y.as_str()))),
        // equal ones, and those that are not even equal to themselves, are left to who looks at the items behind them
        (Some(Value::Float(x)), Some(Value::Float(y))) if x.f() < y.f() || x.f() > y.f() => {
            Some(op.of_partial(x.f().partial_cmp(&y.f())))
        }
        (None, _) | (_, None) => Some(op.of(a.len().cmp(&b.len()))),
        _ => None,
    }
}

/// How many items at the beginning are equal ints and strs.
fn alike(a: &[Value], b: &[Value]) -> usize {
    let same = |pair: &(&Value, &Value)| match pair {
        (Value::Int(x), Value::Int(y)) => x == y,
        (Value::Str(x), Value::Str(y)) => x.same(y),
        _ => false,
    };
    a.iter().zip(b).take_while(same).count()
}

type Item<'a> = &'a dyn Fn(usize) -> Option<Value>;

/// The first pair of items that differ decides; lengths are read again at each step, as items may change them.
fn sequences(
    op: Cmp,
    start: usize,
    a: Item<'_>,
    b: Item<'_>,
    lens: &dyn Fn() -> (usize, usize),
) -> R {
    let _depth = error::depth_in(" in comparison")?;
    let mut i = start;
    while let (Some(x), Some(y)) = (a(i), b(i)) {
        if !same(&x, &y)? {
            return match op {
                Cmp::Eq => Ok(boolean(false)),
                Cmp::Ne => Ok(boolean(true)),
                _ => rich(op, &x, &y),
            };
        }
        i += 1;
    }
    let (x, y) = lens();
    Ok(boolean(op.of(x.cmp(&y))))
}

/// `bool(v)`
pub fn truth(v: &Value) -> R<bool> {
    match v {
        Value::Bool(b) => Ok(b.is()),
        Value::None => Ok(false),
        Value::Int(i) => Ok(*i != 0),
        _ => again(aside(v, truth_of)),
    }
}

#[inline(never)]
fn truth_of(v: &Value) -> R<bool> {
    Ok(match v {
        Value::Float(f) => f.f() != 0.0,
        Value::Complex(z) => z.0.re != 0.0 || z.0.im != 0.0,
        Value::Str(s) => !s.is_empty(),
        Value::List(l) => !l.is_empty(),
        Value::Tuple(t) => !t.items().is_empty(),
        Value::Dict(d) => !d.is_empty(),
        Value::Set(s) => !s.is_empty(),
        Value::Bytes(b) => !b.as_slice().is_empty(),
        Value::Range(r) => !range::is_empty(r),
        Value::Inst(_) | Value::Class(_) => return truth_of_instance(v),
        Value::NotImplemented => {
            crate::traceback::deprecated("NotImplemented should not be used in a boolean context")?;
            true
        }
        _ => true,
    })
}

fn truth_of_instance(v: &Value) -> R<bool> {
    if let Some(f) = special(v, &names::BOOL) {
        return match invoke(&f, v)? {
            Value::Bool(b) => Ok(b.is()),
            other => Err(error::type_error(format!(
                "__bool__ should return bool, returned {}",
                type_name(&other)
            ))),
        };
    }
    if special(v, &names::LEN).is_some() || dict_ops::is_view(v) {
        return Ok(super::item::len(v)? > 0);
    }
    match unwrap(v) {
        Value::Inst(_) | Value::Class(_) => Ok(true),
        inner => truth(inner),
    }
}

/// `item in container`, with the operands in the order in which they are evaluated.
pub fn is_in(item: &Value, container: &Value) -> R<bool> {
    contains(container, item)
}

/// `item in container`
pub fn contains(container: &Value, item: &Value) -> R<bool> {
    match container {
        Value::Dict(d) => d.contains(item),
        Value::Set(s) => set_ops::contains(s, item),
        Value::List(l) => {
            let mut i = 0;
            while let Some(x) = l.get(i) {
                if same(&x, item)? {
                    return Ok(true);
                }
                i += 1;
            }
            Ok(false)
        }
        Value::Tuple(t) => {
            for x in t.items() {
                if same(x, item)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        Value::Str(s) => match unwrap(item) {
            Value::Str(t) => Ok(s.as_str().contains(t.as_str())),
            _ => Err(error::type_error(format!(
                "'in <string>' requires string as left operand, not {}",
                type_name(item)
            ))),
        },
        Value::Bytes(b) => crate::builtins::bytes_ops::contains(b, item),
        Value::Range(r) if matches!(item, Value::Int(_) | Value::Big(_) | Value::Bool(_)) => {
            Ok(range::contains(r, item))
        }
        _ => contains_of(container, item),
    }
}

#[inline(never)]
fn contains_of(container: &Value, item: &Value) -> R<bool> {
    if dict_ops::is_view(container) {
        return dict_ops::view_contains(container, item);
    }
    if let Some(f) = special(container, &names::CONTAINS) {
        if f.is_none() {
            return Err(error::type_error(format!(
                "'{}' object is not a container",
                type_name(container)
            )));
        }
        return truth(&invoke1(&f, container, item)?);
    }
    if let Some(inner) = inner_container(container)
        && special(container, &names::ITER).is_none()
    {
        return contains(inner, item);
    }
    let mut it = match for_iter(container) {
        Ok(it) => it,
        Err(e) if e.is(&error::classes::type_error()) && !super::iter::is_iterable(container) => {
            return Err(error::type_error(format!(
                "argument of type '{}' is not iterable",
                type_name(container)
            )));
        }
        Err(e) => return Err(e),
    };
    while let Some(x) = it.next()? {
        if same(&x, item)? {
            return Ok(true);
        }
    }
    Ok(false)
}
