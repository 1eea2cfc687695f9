//! The runtime's types: their tables, their classes, and the class of any value.
use crate::generated::builtins as b;
use crate::object::{
    Binding, Class, Dict, Global, Kind, Layout, Native, NativeDef, R, Ref, Value, intern, mro,
};

/// What the mapping table says about a type.
pub struct TypeDef {
    /// `__name__`.
    pub name: &'static str,
    /// `__module__`.
    pub module: &'static str,
    /// The getters of the bases; empty for `object` alone.
    pub bases: &'static [fn() -> Ref<Class>],
    /// How instances are stored.
    pub layout: Layout,
    /// The module whose table has the type: `__module__` of its methods.
    pub home: &'static str,
    /// Its place among all types of the tables.
    pub number: u16,
    /// The names of its methods, linked or not, with blanks between them; one that is no ordinary method ends with a mark:
    /// `=` a static one, `@` a class method, `.` a property.
    pub methods: &'static str,
}

/// A class by its getter.
pub type Getter = fn() -> Ref<Class>;
/// A function of the table by its name.
pub type NamedFunction = (&'static str, &'static NativeDef);

/// What the mapping table says about a module.
pub struct ModuleDef {
    /// `__name__`.
    pub name: &'static str,
    /// The functions by name.
    pub functions: &'static [NamedFunction],
    /// The types by name.
    pub types: &'static [(&'static str, Getter)],
    /// What is computed once, on first use, by name.
    pub constants: &'static [(&'static str, fn() -> R)],
    /// Every name that the module offers; a program's own table of the module links those that it can ask for.
    pub names: &'static [&'static str],
}

/// The bound arguments of a function of the table: one check for all, without a place in the source for each.
#[inline]
pub fn given<const N: usize>(args: &[Value]) -> &[Value; N] {
    match args.first_chunk() {
        Some(all) => all,
        None => missing(),
    }
}

#[cold]
#[inline(never)]
fn missing() -> ! {
    unreachable!("binding makes a value for every parameter") // before it calls an entry
}

/// The class of a table's type, made on first use.
#[inline]
pub fn class_of(slot: &'static Global<Option<Ref<Class>>>, def: &'static TypeDef) -> Ref<Class> {
    match slot.get() {
        Some(c) => c.clone(),
        None => make(slot, def, None),
    }
}

/// As `class_of` for a type whose class is not `type`.
pub fn class_with(
    slot: &'static Global<Option<Ref<Class>>>,
    def: &'static TypeDef,
    meta: fn() -> Ref<Class>,
) -> Ref<Class> {
    match slot.get() {
        Some(c) => c.clone(),
        None => make(slot, def, Some(meta())),
    }
}

#[cold]
#[inline(never)]
fn make(
    slot: &'static Global<Option<Ref<Class>>>,
    def: &'static TypeDef,
    meta: Option<Ref<Class>>,
) -> Ref<Class> {
    let bases: Vec<Ref<Class>> = def.bases.iter().map(|base| base()).collect();
    if let Some(c) = slot.get() {
        return c.clone(); // a base's making made this one, too
    }
    let rest = mro(&bases).unwrap_or_else(|_| bases.clone()); // a table's order is always consistent
    let attrs = Dict::new();
    crate::linked::methods_of(def, |name, method| attrs.set_text(name, method));
    if attrs.get_text("__eq__").is_some() && attrs.get_text("__hash__").is_none() {
        attrs.set_text("__hash__", Value::None);
    }
    if attrs.get_text("__doc__").is_none() {
        attrs.set_text("__doc__", crate::docs::of(def.home, def.name));
    }
    let class = Class::new(
        def.name, def.name, def.module, bases, rest, attrs, meta, def.layout, true,
    );
    *slot.get() = Some(class.clone());
    if def.methods.contains('!') {
        compute_constants(&class);
    }
    class
}

/// Puts what the constants of a type are in the place of the functions that make them, once the class is there to make instances of.
fn compute_constants(class: &Ref<Class>) {
    for (name, value) in class.attrs.pairs() {
        if let (Value::Str(name), Value::Native(native)) = (&name, &value)
            && native.def.binding == Binding::Constant
            && let Ok(constant) = (native.def.entry)(&mut [])
        {
            class.attrs.set_text(name.as_str(), constant);
        }
    }
}

/// The one object of a runtime function.
pub fn native_value(def: &'static NativeDef) -> Value {
    // A table of numbers, as shapes have them: the code for tables of one type is there once.
    static MADE: Global<Vec<Ref<Native>>> = Global::new(Vec::new());
    static PLACES: Global<Option<crate::quick::Map<usize, u32>>> = Global::new(None);
    let places = PLACES.get().get_or_insert_with(crate::quick::Map::default);
    let made = MADE.get();
    let next = made.len() as u32;
    let place = *places
        .entry(std::ptr::from_ref(def) as usize)
        .or_insert(next);
    if place == next {
        made.push(Ref::new(Native { def }));
    }
    Value::Native(made[place as usize].clone())
}

/// `type(v)`.
#[inline]
pub fn type_of(v: &Value) -> Ref<Class> {
    match v {
        Value::Inst(i) => i.class(),
        other => type_of_rest(other),
    }
}

fn type_of_rest(v: &Value) -> Ref<Class> {
    match v {
        Value::Unbound | Value::None => b::none_type(),
        Value::Ellipsis => b::ellipsis(),
        Value::NotImplemented => b::not_implemented_type(),
        Value::Bool(_) => b::bool(),
        Value::Int(_) | Value::Big(_) => b::int(),
        Value::Float(_) => b::float(),
        Value::Complex(_) => of_kind(crate::kinds::Kind::Complex, b::complex),
        Value::Str(_) => b::str(),
        Value::Bytes(_) => of_kind(crate::kinds::Kind::Bytes, b::bytes),
        Value::List(_) => b::list(),
        Value::Tuple(_) => b::tuple(),
        Value::Dict(_) => b::dict(),
        Value::Set(s) if s.frozen => b::frozenset(),
        Value::Set(_) => b::set(),
        Value::Range(_) => of_kind(crate::kinds::Kind::Range, b::range),
        Value::Slice(_) => of_kind(crate::kinds::Kind::Slice, b::slice),
        Value::Func(_) => of_kind(crate::kinds::Kind::Func, b::function),
        Value::Native(n) => native_class(n.def),
        Value::Method(m) if let Value::Native(n) = &m.func => {
            if crate::bind_native::is_slot(n.def) {
                b::method_wrapper()
            } else {
                b::builtin_function_or_method()
            }
        }
        Value::Method(_) => b::method(),
        Value::Class(c) => c.meta.clone().unwrap_or_else(b::r#type),
        Value::Inst(i) => i.class(),
        Value::Gen(g) => match g.kind {
            Kind::Coroutine
                if g.code.spans.is_empty() && crate::coro_ops::async_step(g.code).is_some() =>
            {
                match crate::coro_ops::async_step(g.code) {
                    Some(crate::coro_ops::AsyncStep::Send) => b::async_generator_asend(),
                    _ => b::async_generator_athrow(),
                }
            }
            Kind::Coroutine => b::coroutine(),
            Kind::AsyncGenerator => of_kind(crate::kinds::Kind::AsyncGen, b::async_generator),
            _ => b::generator(),
        },
        Value::Iter(i) => i.class(),
        Value::Module(_) => b::module(),
        Value::Cell(_) => b::cell(),
    }
}

/// The type of the values of a kind, which is not linked where there are none.
#[inline(always)]
fn of_kind(kind: crate::kinds::Kind, class: Getter) -> Ref<Class> {
    crate::kinds::require(kind);
    class()
}

/// The type of a runtime function that is not bound to anything.
fn native_class(def: &NativeDef) -> Ref<Class> {
    match def.binding {
        Binding::Method if crate::bind_native::is_slot(def) => b::wrapper_descriptor(),
        Binding::Method => b::method_descriptor(),
        Binding::ClassMethod => b::classmethod_descriptor(),
        Binding::Getter => b::getset_descriptor(),
        Binding::Function | Binding::StaticMethod | Binding::Constant => {
            b::builtin_function_or_method()
        }
    }
}

/// The builtin value inside an instance of a class derived from int, str, list, …; any other value itself.
#[inline]
pub fn base_value(v: &Value) -> &Value {
    match v {
        Value::Inst(i) => i.wrapped().unwrap_or(v),
        _ => v,
    }
}

/// The class behind a value, where it is one.
#[inline]
pub fn as_class(v: &Value) -> Option<&Ref<Class>> {
    match v {
        Value::Class(c) => Some(c),
        _ => None,
    }
}

/// Whether a type's own attribute is the runtime's function of this qualified name (`object.__init__`).
pub fn is_native(v: &Value, qualname: &str) -> bool {
    matches!(v, Value::Native(n) if n.def.module == "builtins" && n.def.qualname == qualname)
}

/// A special method of a value's type; the instance does not count.
#[inline]
pub fn special(v: &Value, name: &'static str) -> Option<Value> {
    type_of(v).lookup(&intern(name))
}
