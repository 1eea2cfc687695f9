//! Functions: signatures, what the compiler emits for a `def`, runtime functions and bound methods.
use super::value::{R, Value};
use super::{Cell, CellVar, Dict, Head, Payload, Ref};
use std::cell::OnceCell;
use std::ptr::NonNull;

/// The parameters of a function. Bound arguments lie in this order: positional (positional-only first), keyword-only, `*args`,
/// `**kwargs`.
pub struct Signature {
    /// Names in the order of bound arguments.
    pub names: &'static [&'static str],
    /// How many are positional-only.
    pub posonly: u16,
    /// How many can be given by position (positional-only ones included).
    pub pos: u16,
    /// How many are keyword-only.
    pub kwonly: u16,
    /// Whether there is `*args`.
    pub varargs: bool,
    /// Whether there is `**kwargs`.
    pub varkw: bool,
}

impl Signature {
    /// The number of bound arguments.
    pub const fn len(&self) -> usize {
        self.names.len()
    }
    /// Whether the function takes no arguments at all.
    pub const fn is_empty(&self) -> bool {
        self.names.is_empty()
    }
    /// Whether exactly `n` positional arguments can go straight in.
    #[inline]
    pub const fn is_exact(&self, n: usize) -> bool {
        self.pos as usize == n && self.names.len() == n
    }
}

/// What calling a function gives.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// The body runs in the call.
    Plain,
    /// A generator object.
    Generator,
    /// A coroutine object.
    Coroutine,
    /// An asynchronous generator object.
    AsyncGenerator,
}

/// One static per function: name, file and the spans that a site number selects (PEP 657 needs columns, not only lines).
pub struct Code {
    /// `co_name`.
    pub name: &'static str,
    /// `co_qualname`.
    pub qualname: &'static str,
    /// The module's index in the program, which knows the file and its text.
    pub module: &'static ModuleInfo,
    /// `co_firstlineno`.
    pub line: u32,
    /// line, column, end line, end column (columns in UTF-8 bytes, from 0), and the caret's anchors.
    pub spans: &'static [Span],
    /// `co_varnames`.
    pub locals: &'static [&'static str],
}

/// The place of a piece of source, as `ast` gives it: lines from 1, columns from 0 in UTF-8 bytes.
#[derive(Clone, Copy)]
pub struct Span {
    /// First line.
    pub line: u32,
    /// First column.
    pub col: u32,
    /// Last line.
    pub end_line: u32,
    /// Column behind the last.
    pub end_col: u32,
    /// First column of the `^^^` part (binary operators, subscripts); 0 with `anchor_end` 0 where all is `^`.
    pub anchor: u32,
    /// Column behind it.
    pub anchor_end: u32,
}

/// A span, in the order of generated tables.
pub const fn span(
    line: u32,
    col: u32,
    end_line: u32,
    end_col: u32,
    anchor: u32,
    anchor_end: u32,
) -> Span {
    Span {
        line,
        col,
        end_line,
        end_col,
        anchor,
        anchor_end,
    }
}

/// A source file of the program.
pub struct ModuleInfo {
    /// `__name__`, except that the entry is `__main__`.
    pub name: &'static str,
    /// The path as the traceback shows it.
    pub file: &'static str,
    /// The text, for tracebacks.
    pub source: &'static str,
}

/// What the compiler emits once per `def`, as a static.
pub struct FuncDef {
    /// Name, place and spans.
    pub code: &'static Code,
    /// Parameters.
    pub sig: Signature,
    /// What a call gives.
    pub kind: Kind,
    /// `__doc__`.
    pub doc: Option<&'static str>,
    /// The body, on bound arguments in parameter order.
    pub entry: fn(&Ref<Func>, &mut [Value]) -> R,
    /// The body as green code, where it can wait and a thread can come to it.
    pub green: Option<GreenEntry>,
}

/// How green code enters a function.
pub type GreenEntry = fn(&Ref<Func>, &mut [Value]) -> super::BoxFut;

/// A function object: a definition with its cells and defaults.
pub struct Func {
    /// What the compiler emitted.
    pub def: &'static FuncDef,
    /// The cell variables of enclosing functions that the body uses.
    pub cells: Box<[CellVar]>,
    /// Defaults of the last positional parameters.
    pub defaults: Box<[Value]>,
    /// Defaults of the keyword-only parameters, `Unbound` where there is none.
    pub kwdefaults: Box<[Value]>,
    /// `__dict__`; made on first use.
    pub attrs: OnceCell<Ref<Dict>>,
    /// Overridden `__name__`, `__doc__`, `__defaults__`, …; made on first use.
    overrides: OnceCell<Ref<Dict>>,
}
impl Payload for Func {
    const KIND: Option<crate::kinds::Kind> = Some(crate::kinds::Kind::Func);
    const TRACKED: bool = true;
    const FINALIZE: bool = true;
    fn finalize(this: &Ref<Self>) {
        super::weak::forget(this.head());
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.cells.iter().for_each(|c| visit(c.head()));
        self.defaults.iter().for_each(|v| v.traverse(visit));
        self.kwdefaults.iter().for_each(|v| v.traverse(visit));
        for d in [&self.attrs, &self.overrides]
            .into_iter()
            .filter_map(OnceCell::get)
        {
            visit(d.head());
        }
    }
    fn clear(&self) {
        for d in [&self.attrs, &self.overrides]
            .into_iter()
            .filter_map(OnceCell::get)
        {
            Payload::clear(&**d);
        }
    }
}
impl Func {
    /// A new function object.
    #[allow(clippy::new_ret_no_self, reason = "objects are made as values")]
    pub fn new(
        def: &'static FuncDef,
        cells: Vec<CellVar>,
        defaults: Vec<Value>,
        kwdefaults: Vec<Value>,
    ) -> Value {
        Value::Func(Ref::new(Func {
            def,
            cells: cells.into(),
            defaults: defaults.into(),
            kwdefaults: kwdefaults.into(),
            attrs: OnceCell::new(),
            overrides: OnceCell::new(),
        }))
    }
    /// The table of attributes.
    pub fn dict(&self) -> &Ref<Dict> {
        self.attrs.get_or_init(Dict::new)
    }
    /// An attribute that overrides what the definition says (`__name__`, `__defaults__`); kept under a name that no program can use.
    pub fn overridden(&self, name: &str) -> Option<Value> {
        self.overrides.get()?.get_text(name)
    }
    /// Whether anything overrides what the definition says.
    pub fn is_overridden(&self) -> bool {
        self.overrides.get().is_some()
    }
    /// Overrides what the definition says.
    pub fn set_override(&self, name: &str, v: Value) {
        self.overrides.get_or_init(Dict::new).set_text(name, v);
    }
    /// `__qualname__`, as messages of calls show it.
    pub fn qualname(&self) -> String {
        match self.overridden("__qualname__") {
            Some(Value::Str(s)) => s.as_str().to_owned(),
            _ => self.def.code.qualname.to_owned(),
        }
    }
    /// The defaults where somebody set `__defaults__` or `__kwdefaults__`: positional, then keyword-only in parameter order.
    pub fn current_defaults(&self) -> Option<(Vec<Value>, Vec<Value>)> {
        self.overrides.get()?;
        let pos = match self.overridden("__defaults__") {
            Some(Value::Tuple(t)) => t.items().to_vec(),
            Some(_) => Vec::new(),
            None => self.defaults.to_vec(),
        };
        let kwonly = match self.overridden("__kwdefaults__") {
            Some(Value::Dict(d)) => {
                let sig = &self.def.sig;
                let names = &sig.names[sig.pos as usize..(sig.pos + sig.kwonly) as usize];
                names
                    .iter()
                    .map(|n| d.get_text(n).unwrap_or_default())
                    .collect()
            }
            Some(_) => Vec::new(),
            None => self.kwdefaults.to_vec(),
        };
        Some((pos, kwonly))
    }
}

/// The default of a runtime function's parameter.
#[derive(Clone, Copy)]
pub enum Default {
    /// None given: the argument is required.
    Required,
    /// Left out: the function sees `Unbound`.
    Unbound,
    /// `None`
    None,
    /// `True` or `False`
    Bool(bool),
    /// An int.
    Int(i64),
    /// A float.
    Float(f64),
    /// A str.
    Str(&'static str),
    /// `()`
    EmptyTuple,
}

/// A function of the runtime, one static each, generated from the mapping table.
pub struct NativeDef {
    /// `__name__`.
    pub name: &'static str,
    /// `__qualname__`: `list.append`.
    pub qualname: &'static str,
    /// `__module__`.
    pub module: &'static str,
    /// Parameters; methods have `self` first.
    pub sig: Signature,
    /// One per name in `sig` that can have one: positional, then keyword-only.
    pub defaults: &'static [Default],
    /// How attribute access on an instance treats it.
    pub binding: Binding,
    /// The implementation, on bound arguments.
    pub entry: fn(&mut [Value]) -> R,
}

/// How a runtime function in a class behaves when it is looked up on an instance.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Binding {
    /// A function of a module: never bound.
    Function,
    /// A method: bound to the instance.
    Method,
    /// A class method: bound to the class.
    ClassMethod,
    /// A static method: handed out as it is.
    StaticMethod,
    /// A property: called with the instance.
    Getter,
    /// Makes an attribute of a type when its class is made, which takes the function's place.
    Constant,
}

/// A runtime function as an object.
pub struct Native {
    /// What it is.
    pub def: &'static NativeDef,
}
impl Payload for Native {}

/// A bound method.
pub struct Method {
    /// The function.
    pub func: Value,
    /// What it is bound to.
    pub this: Value,
}
impl Payload for Method {
    const TRACKED: bool = true;
    const FINALIZE: bool = true;
    fn finalize(this: &Ref<Self>) {
        super::weak::forget(this.head());
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.func.traverse(visit);
        self.this.traverse(visit);
    }
}
impl Method {
    /// Binds `func` to `this`.
    pub fn bind(func: Value, this: Value) -> Value {
        Value::Method(Ref::new(Method { func, this }))
    }
}

/// A module object: its variables live in the program's statics, or in the runtime's tables.
pub struct Module {
    /// `__name__`.
    pub name: &'static str,
    /// The attributes that the runtime or the program put there; program modules read their variables through `get`.
    pub attrs: Ref<Dict>,
    /// The variables of a compiled module, by name.
    pub vars: &'static [(&'static str, &'static super::Var)],
    /// What of them the program's code takes for granted: it is neither replaced nor deleted from outside.
    pub fixed: Fixed,
    /// The dict that follows the variables, once somebody has asked for it.
    pub dict: OnceCell<Value>,
    index: OnceCell<crate::quick::Map<usize, &'static super::Var>>,
}

/// Names of a compiled module that its code takes for granted.
#[derive(Clone, Copy, Default)]
pub struct Fixed {
    /// Functions, classes and imports: uses were bound when the program was compiled.
    pub names: &'static [&'static str],
    /// Variables that are read without looking whether they are bound.
    pub sure: &'static [&'static str],
}
impl Payload for Module {
    const TRACKED: bool = true;
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        visit(self.attrs.head());
        if let Some(d) = self.dict.get() {
            d.traverse(visit);
        }
    }
}
impl Module {
    /// A new module object.
    pub fn new(
        name: &'static str,
        vars: &'static [(&'static str, &'static super::Var)],
        fixed: Fixed,
    ) -> Ref<Module> {
        Ref::new(Module {
            name,
            attrs: Dict::new(),
            vars,
            fixed,
            dict: OnceCell::new(),
            index: OnceCell::new(),
        })
    }
    /// The static behind a variable of a compiled module.
    pub fn var(&self, name: &Ref<super::Str>) -> Option<&'static super::Var> {
        if self.vars.is_empty() {
            return None;
        }
        let index = self.index.get_or_init(|| {
            self.vars
                .iter()
                .map(|(n, v)| (super::intern(n).addr(), *v))
                .collect()
        });
        index.get(&super::intern_ref(name).addr()).copied()
    }
    /// What a name of the module is bound to.
    pub fn get(&self, name: &Ref<super::Str>) -> Option<Value> {
        match self.var(name) {
            Some(var) => Some(var.get()).filter(|v| !v.is_unbound()),
            None => self.attrs.get_str(name),
        }
    }
}

/// The data of a property; kept here because attribute access treats it itself.
pub struct Property {
    /// `fget` or None.
    pub get: Cell,
    /// `fset` or None.
    pub set: Cell,
    /// `fdel` or None.
    pub del: Cell,
    /// `__doc__`.
    pub doc: Cell,
    /// Whether `__doc__` is the getter's.
    pub doc_from_getter: std::cell::Cell<bool>,
    /// `__name__` as `__set_name__` gave it, or None.
    pub name: Cell,
}
impl std::default::Default for Property {
    fn default() -> Self {
        let none = || Cell::field(Value::None);
        Property {
            get: none(),
            set: none(),
            del: none(),
            doc: none(),
            doc_from_getter: std::cell::Cell::new(true),
            name: none(),
        }
    }
}
impl super::NativeData for Property {
    fn kind() -> Option<crate::kinds::Kind> {
        Some(crate::kinds::Kind::Property)
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        for cell in [&self.get, &self.set, &self.del, &self.doc, &self.name] {
            cell.get_ref(|v| v.traverse(visit));
        }
    }
    fn clear(&self) {
        for cell in [&self.get, &self.set, &self.del] {
            cell.set(Value::None);
        }
    }
}
