//! `repr()` of builtin values, with the guard against containers that hold themselves (`Objects/object.c: Py_ReprEnter`).
use super::special::{num_error, unwrap};
use super::text::push_repr;
use super::type_name;
use crate::builtins::{dict_ops, generic_alias, range, union_type};
use crate::error;
use crate::num::float_repr::{push_i64, push_repr as push_float, str_int};
use crate::object::{Class, Dict, Global, List, Method, Native, R, Ref, Set, Value};
use crate::text::repr::{bytes_repr, push_str_repr};
use crate::types::type_of;
use std::fmt::Write;

/// The containers whose repr is being made.
static ACTIVE: Global<Vec<usize>> = Global::new(Vec::new());

/// Ends the guard when the repr is done.
pub struct Entered;
impl Drop for Entered {
    fn drop(&mut self) {
        ACTIVE.get().pop();
    }
}

/// Guards the repr of a container against itself; `None` where it is being made already.
pub fn enter(address: usize) -> Option<Entered> {
    let active = ACTIVE.get();
    if active.contains(&address) {
        return None;
    }
    active.push(address);
    Some(Entered)
}

/// Whether the repr of a container is being made.
fn is_entered(address: usize) -> bool {
    ACTIVE.get().contains(&address)
}

/// `repr(v)` of a builtin value, and of instances whose classes define none.
pub fn builtin_repr(v: &Value) -> R<String> {
    let mut out = String::new();
    push_builtin(&mut out, v)?;
    Ok(out)
}

/// Appends it.
pub fn push_builtin(out: &mut String, v: &Value) -> R<()> {
    match v {
        Value::None => out.push_str("None"),
        Value::Ellipsis => out.push_str("Ellipsis"),
        Value::NotImplemented => out.push_str("NotImplemented"),
        Value::Unbound => out.push_str("<unbound>"),
        Value::Bool(b) => out.push_str(if b.is() { "True" } else { "False" }),
        Value::Int(i) => push_i64(out, *i),
        Value::Big(b) => {
            out.push_str(
                &str_int(&b.0, crate::builtins::int::max_str_digits()).map_err(num_error)?,
            );
        }
        Value::Float(f) => push_float(out, f.f()),
        Value::Complex(z) => out.push_str(&z.0.repr()),
        Value::Str(s) => push_str_repr(out, s.as_str()),
        Value::Bytes(b) => out.push_str(&bytes_repr(b.as_slice())),
        Value::List(l) => return push_list(out, l),
        Value::Tuple(t) => return push_tuple(out, t.items(), t.addr()),
        Value::Dict(d) => return push_dict(out, d),
        Value::Set(s) => return push_set(out, s, if s.frozen { "frozenset" } else { "set" }),
        Value::Range(r) => out.push_str(&range::repr(r)),
        Value::Slice(s) => {
            out.push_str("slice(");
            push_items(
                out,
                &mut [s.start.clone(), s.stop.clone(), s.step.clone()].into_iter(),
            )?;
            out.push(')');
        }
        Value::Func(_) => write_to(
            out,
            format_args!("<function {} at {:#x}>", qualname_of(v), address(v)),
        ),
        Value::Native(n) => push_native(out, n),
        Value::Method(m) => return push_method(out, m),
        Value::Class(c) => push_class(out, c),
        Value::Inst(_) => return push_instance(out, v),
        Value::Gen(g) => {
            let name = match g.qualname.get() {
                Value::Str(s) => s.as_str().to_owned(),
                _ => g.code.qualname.to_owned(),
            };
            write_to(
                out,
                format_args!(
                    "<{} object {} at {:#x}>",
                    g.noun().replace(' ', "_"),
                    name,
                    g.addr()
                ),
            );
        }
        Value::Iter(i) => match i.repr() {
            Some(text) => out.push_str(&text?),
            None => write_to(
                out,
                format_args!("<{} object at {:#x}>", type_name(v), address(v)),
            ),
        },
        Value::Module(_) => out.push_str(&module_repr(v)?),
        Value::Cell(c) => write_to(out, format_args!("<cell at {:#x}>", c.addr())),
    }
    Ok(())
}

fn write_to(out: &mut String, args: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(args); // a String takes everything
}

pub fn address(v: &Value) -> usize {
    v.head().map_or(0, |h| h.as_ptr() as usize)
}

fn qualname_of(f: &Value) -> String {
    match super::getattr_opt(f, super::names::QUALNAME.s()) {
        Ok(Some(Value::Str(s))) => s.as_str().to_owned(),
        _ => "?".to_owned(),
    }
}

fn push_items(out: &mut String, items: &mut dyn Iterator<Item = Value>) -> R<()> {
    let mut first = true;
    for v in items {
        if !std::mem::take(&mut first) {
            out.push_str(", ");
        }
        push_repr(out, &v)?;
    }
    Ok(())
}

fn push_list(out: &mut String, l: &Ref<List>) -> R<()> {
    if l.is_empty() {
        out.push_str("[]");
        return Ok(());
    }
    let Some(_entered) = enter(l.addr()) else {
        out.push_str("[...]");
        return Ok(());
    };
    let _depth = error::depth_in(" while getting the repr of an object")?;
    out.push('[');
    let mut i = 0;
    let mut items = std::iter::from_fn(|| {
        i += 1;
        l.get(i - 1)
    });
    push_items(out, &mut items)?;
    out.push(']');
    Ok(())
}

fn push_tuple(out: &mut String, items: &[Value], address: usize) -> R<()> {
    if items.is_empty() {
        out.push_str("()");
        return Ok(());
    }
    let Some(_entered) = enter(address) else {
        out.push_str("(...)");
        return Ok(());
    };
    let _depth = error::depth_in(" while getting the repr of an object")?;
    out.push('(');
    push_items(out, &mut items.iter().cloned())?;
    out.push_str(if items.len() == 1 { ",)" } else { ")" });
    Ok(())
}

fn push_dict(out: &mut String, d: &Ref<Dict>) -> R<()> {
    let Some(_entered) = enter(d.addr()) else {
        out.push_str("{...}");
        return Ok(());
    };
    let _depth = error::depth_in(" while getting the repr of an object")?;
    out.push('{');
    let (mut at, mut first) = (0, true);
    while let Some((k, v)) = d.next_entry(&mut at) {
        if !std::mem::take(&mut first) {
            out.push_str(", ");
        }
        push_repr(out, &k)?;
        out.push_str(": ");
        push_repr(out, &v)?;
    }
    out.push('}');
    Ok(())
}

fn push_set(out: &mut String, s: &Ref<Set>, name: &str) -> R<()> {
    let Some(_entered) = enter(s.addr()) else {
        write_to(out, format_args!("{name}(...)"));
        return Ok(());
    };
    if s.is_empty() {
        write_to(out, format_args!("{name}()"));
        return Ok(());
    }
    let _depth = error::depth_in(" while getting the repr of an object")?;
    let bare = name == "set";
    out.push_str(&if bare {
        "{".to_owned()
    } else {
        format!("{name}({{")
    });
    push_items(out, &mut s.items().into_iter())?;
    out.push_str(if bare { "}" } else { "})" });
    Ok(())
}

fn push_native(out: &mut String, n: &Ref<Native>) {
    use crate::object::Binding;
    let (name, owner) = (
        n.def.name,
        n.def.qualname.rsplit_once('.').map_or("", |p| p.0),
    );
    match n.def.binding {
        Binding::Method if name.starts_with("__") => write_to(
            out,
            format_args!("<slot wrapper '{name}' of '{owner}' objects>"),
        ),
        Binding::Method | Binding::ClassMethod => {
            write_to(out, format_args!("<method '{name}' of '{owner}' objects>"));
        }
        Binding::Getter => write_to(
            out,
            format_args!("<attribute '{name}' of '{owner}' objects>"),
        ),
        Binding::Function | Binding::Constant => {
            write_to(out, format_args!("<built-in function {name}>"));
        }
        Binding::StaticMethod => write_to(
            out,
            format_args!("<built-in method {name} of type object at {:#x}>", n.addr()),
        ),
    }
}

fn push_method(out: &mut String, m: &Ref<Method>) -> R<()> {
    if let Value::Native(n) = &m.func {
        let of = match &m.this {
            Value::Class(c) => format!("type object at {:#x}", c.addr()),
            v => format!("{} object at {:#x}", type_name(v), address(v)),
        };
        if n.def.name.starts_with("__") {
            write_to(
                out,
                format_args!("<method-wrapper '{}' of {of}>", n.def.name),
            );
        } else {
            write_to(
                out,
                format_args!("<built-in method {} of {of}>", n.def.name),
            );
        }
        return Ok(());
    }
    let name = crate::builtins::method::shown_name(&m.func)?;
    write_to(out, format_args!("<bound method {name} of "));
    push_repr(out, &m.this)?;
    out.push('>');
    Ok(())
}

/// `type.__repr__`
fn push_class(out: &mut String, c: &Ref<Class>) {
    let module = match c.attrs.get_str(super::names::MODULE.s()) {
        Some(Value::Str(s)) => s.as_str().to_owned(),
        _ => c.module.to_owned(),
    };
    if module == "builtins" || module.is_empty() {
        write_to(out, format_args!("<class '{}'>", c.name()));
    } else {
        write_to(out, format_args!("<class '{module}.{}'>", c.qualname()));
    }
}

fn module_repr(v: &Value) -> R<String> {
    let Value::Module(m) = v else {
        return Ok(String::new());
    };
    Ok(match m.attrs.get_text("__file__") {
        Some(file) => format!("<module '{}' from {}>", m.name, super::text::repr(&file)?),
        None => format!("<module '{}' (built-in)>", m.name),
    })
}

/// An instance whose class defines no `__repr__` of its own.
fn push_instance(out: &mut String, v: &Value) -> R<()> {
    if let Some((d, part)) = dict_ops::view(v) {
        return push_view(out, v, d, part);
    }
    if let Some(text) = union_type::repr(v)? {
        out.push_str(&text);
        return Ok(());
    }
    if let Some(text) = generic_alias::repr(v)? {
        out.push_str(&text);
        return Ok(());
    }
    match unwrap(v) {
        Value::Inst(_) => {
            out.push_str(&default_repr(v));
            Ok(())
        }
        // set and frozenset show the class of the object, the other builtin types do not.
        Value::Set(s) => {
            let name = type_of(v).name();
            if s.is_empty() || s.frozen {
                push_set(out, s, &name)
            } else {
                push_named_set(out, s, &name)
            }
        }
        inner => push_builtin(out, inner),
    }
}

fn push_named_set(out: &mut String, s: &Ref<Set>, name: &str) -> R<()> {
    if is_entered(s.addr()) {
        write_to(out, format_args!("{name}(...)"));
        return Ok(());
    }
    write_to(out, format_args!("{name}("));
    push_set(out, s, "set")?;
    out.push(')');
    Ok(())
}

fn push_view(out: &mut String, v: &Value, d: &Ref<Dict>, part: super::iter::Part) -> R<()> {
    let Some(_entered) = enter(address(v)) else {
        out.push_str("...");
        return Ok(());
    };
    write_to(out, format_args!("{}(", type_name(v)));
    push_list(out, &List::new(dict_ops::part(d, part)))?;
    out.push(')');
    Ok(())
}

/// `object.__repr__`
pub fn default_repr(v: &Value) -> String {
    let class = type_of(v);
    let name = match class.attrs.get_str(super::names::MODULE.s()) {
        Some(Value::Str(s)) if s.as_str() != "builtins" => {
            format!("{}.{}", s.as_str(), class.qualname())
        }
        Some(_) => class.qualname(),
        None if class.module == "builtins" => class.qualname(),
        None => format!("{}.{}", class.module, class.qualname()),
    };
    format!("<{name} object at {:#x}>", address(v))
}
