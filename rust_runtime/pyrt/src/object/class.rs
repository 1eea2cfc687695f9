//! Classes: bases, C3 order, attributes, versions for the method cache, and what instances of builtin bases carry.
use super::global::Global;
use super::value::{R, Value};
use super::{Dict, Head, Payload, Ref, Shape, Site, Str};
use std::cell::{Cell, OnceCell, UnsafeCell};
use std::ptr::NonNull;

/// A class, of the program or of the runtime.
pub struct Class {
    /// `__name__`.
    pub name: super::Cell,
    /// `__qualname__`.
    pub qualname: super::Cell,
    /// `__module__` as it was at creation.
    pub module: &'static str,
    /// `__bases__`.
    pub bases: Vec<Ref<Class>>,
    /// `__mro__` without the class itself, which stands first.
    pub mro_rest: Vec<Ref<Class>>,
    /// The class's own attributes.
    pub attrs: Ref<Dict>,
    /// The metaclass, where it is not `type`.
    pub meta: Option<Ref<Class>>,
    /// Makes an instance where the class is one of the runtime's: the nearest one in the MRO counts.
    pub layout: Layout,
    /// Whether the class belongs to the runtime: its attributes cannot be set.
    pub builtin: bool,
    version: Cell<u32>,
    subclasses: UnsafeCell<Vec<super::weak::Weak>>,
    shape: OnceCell<&'static Shape>,
    flags: Cell<(u32, Flags)>, // valid for that version
    simple: Cell<(u32, bool)>, // valid for that version
    /// By the address of the interned name: the sites that know something about an attribute of instances.
    watchers: UnsafeCell<crate::quick::Map<usize, Vec<&'static Site>>>,
}

/// How instances of a class are stored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Layout {
    /// Attributes only.
    Object,
    /// An exception.
    Exception,
    /// Not an `Inst` at all (int, str, list, …); an instance of a subclass is one that wraps the builtin value.
    Builtin(Base),
    /// An `Inst` with data of the runtime (deque, Lock, Future, …): only its own constructor can make it.
    Native,
    /// A class: instances are classes (metaclasses).
    Type,
}

/// The builtin types that programs can derive from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Base {
    /// int
    Int,
    /// float
    Float,
    /// complex
    Complex,
    /// str
    Str,
    /// bytes
    Bytes,
    /// list
    List,
    /// tuple
    Tuple,
    /// dict
    Dict,
    /// set
    Set,
    /// frozenset
    FrozenSet,
    /// enumerate, zip, map, filter, reversed and the iterators of itertools
    Iterator,
    /// One that cannot be derived from (bool, range, function, …).
    Final,
}

/// Which special methods a class or its bases define: saves lookups on hot paths.
#[derive(Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools)]
pub struct Flags {
    /// `__getattribute__`
    pub getattribute: bool,
    /// `__getattr__`
    pub getattr: bool,
    /// `__setattr__`
    pub setattr: bool,
    /// `__delattr__`
    pub delattr: bool,
    /// `__del__`
    pub del: bool,
    /// `__get__`: instances are descriptors.
    pub get: bool,
    /// `__set__` or `__delete__`: instances are data descriptors.
    pub set: bool,
    /// Instances have no `__dict__` (`__slots__`, most types of the runtime).
    pub dictless: bool,
    /// `__abstractmethods__` of the class itself is not empty.
    pub is_abstract: bool,
}

static NEXT_VERSION: Global<u32> = Global::new(1);
fn next_version() -> u32 {
    let v = NEXT_VERSION.get();
    *v += 1;
    *v
}

impl Payload for Class {
    const TRACKED: bool = true;
    const FINALIZE: bool = true;
    fn finalize(this: &Ref<Self>) {
        super::weak::forget(this.head());
        if this.count() == 1 {
            this.forget_sites();
        }
    }
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.name.traverse(visit);
        self.qualname.traverse(visit);
        self.bases.iter().for_each(|b| visit(b.head()));
        self.mro_rest.iter().for_each(|b| visit(b.head()));
        visit(self.attrs.head());
        if let Some(m) = &self.meta {
            visit(m.head());
        }
    }
    fn clear(&self) {
        self.touch();
        Payload::clear(&*self.attrs);
    }
}

/// Whether CPython writes a class of a library module in C, so that its `tp_name` has the module.
fn is_dotted(module: &str, name: &str) -> bool {
    match module {
        "_asyncio" | "array" | "_collections" | "_contextvars" | "_io" | "_queue" | "_thread"
        | "_struct" | "datetime" | "itertools" | "operator" | "os" | "sys" | "time" | "types"
        | "weakref" => true,
        "collections" => !matches!(
            name,
            "Counter" | "ChainMap" | "UserDict" | "UserList" | "UserString"
        ),
        "functools" => matches!(name, "partial" | "_lru_cache_wrapper" | "KeyWrapper"),
        "re" => matches!(name, "Pattern" | "Match"),
        _ => false,
    }
}

impl Class {
    /// A new class; the MRO must have been computed (`mro`).
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        name: &str,
        qualname: &str,
        module: &'static str,
        bases: Vec<Ref<Class>>,
        mro_rest: Vec<Ref<Class>>,
        attrs: Ref<Dict>,
        meta: Option<Ref<Class>>,
        layout: Layout,
        builtin: bool,
    ) -> Ref<Class> {
        let class = Ref::new(Class {
            name: super::Cell::field(Value::Str(super::intern(name))),
            qualname: super::Cell::field(Value::Str(super::intern(qualname))),
            module,
            bases,
            mro_rest,
            attrs,
            meta,
            layout,
            builtin,
            version: Cell::new(next_version()),
            subclasses: UnsafeCell::new(Vec::new()),
            shape: OnceCell::new(),
            flags: Cell::new((0, Flags::default())),
            simple: Cell::new((0, false)),
            watchers: UnsafeCell::default(),
        });
        for base in &class.bases {
            base.subclass_list()
                .push(super::weak::Weak::new(&Value::Class(class.clone())));
        }
        class
    }

    #[allow(clippy::mut_from_ref)]
    fn subclass_list(&self) -> &mut Vec<super::weak::Weak> {
        // SAFETY: one thread; used by leaf operations of this file only.
        unsafe { &mut *self.subclasses.get() }
    }

    /// The direct subclasses that are alive: `__subclasses__()`.
    pub fn subclasses(&self) -> Vec<Ref<Class>> {
        let all: Vec<Value> = self
            .subclass_list()
            .iter()
            .filter_map(super::weak::Weak::get)
            .collect();
        all.into_iter()
            .filter_map(|v| {
                if let Value::Class(c) = v {
                    Some(c)
                } else {
                    None
                }
            })
            .collect()
    }

    /// The class and its bases, in MRO order.
    pub fn mro(this: &Ref<Self>) -> impl Iterator<Item = &Ref<Class>> {
        std::iter::once(this).chain(&this.mro_rest)
    }

    /// Whether CPython has the class in C, outside of `builtins`.
    pub fn is_dotted(&self) -> bool {
        is_dotted(self.module, &self.name())
    }

    /// `__name__` as text.
    pub fn name(&self) -> String {
        self.name.get().as_str().unwrap_or_default().to_owned()
    }

    /// `__qualname__` as text.
    pub fn qualname(&self) -> String {
        self.qualname.get().as_str().unwrap_or_default().to_owned()
    }

    /// The name as error messages of the interpreter show it (`tp_name`): dotted for classes that CPython has in C outside of
    /// `builtins`, also where the library's Python source of them is compiled.
    pub fn display_name(&self) -> String {
        let name = self.name();
        if self.builtin && is_dotted(self.module, &name) {
            return format!("{}.{name}", self.module);
        }
        if matches!(name.as_str(), "Decimal" | "Context" | "ZoneInfo")
            && let Some(Value::Str(module)) = self.attrs.get_text("__module__")
            && matches!(
                module.as_str(),
                "decimal" | "zoneinfo" | "zoneinfo._zoneinfo"
            )
        {
            let package = module.as_str().split('.').next().unwrap_or_default();
            return format!("{package}.{name}");
        }
        name
    }

    /// The name as a traceback shows it: with the module unless that is `builtins` or `__main__`.
    pub fn traceback_name(&self) -> String {
        let module = match self.attrs.get_text("__module__") {
            Some(Value::Str(s)) => s.as_str().to_owned(),
            _ => self.module.to_owned(),
        };
        if module == "builtins" || module == "__main__" {
            self.qualname()
        } else {
            format!("{module}.{}", self.qualname())
        }
    }

    /// An attribute of the class or its bases, in MRO order, through the method cache.
    #[inline]
    pub fn lookup(&self, name: &Ref<Str>) -> Option<Value> {
        cache_lookup(self, name)
    }

    fn lookup_uncached(&self, name: &Ref<Str>) -> Option<Value> {
        self.attrs
            .get_str(name)
            .or_else(|| self.mro_rest.iter().find_map(|c| c.attrs.get_str(name)))
    }

    /// As `lookup`, by text.
    pub fn lookup_text(&self, name: &str) -> Option<Value> {
        self.lookup(&super::intern(name))
    }

    /// Whether `self` is `other` or derives from it.
    #[inline]
    pub fn is_subclass(&self, other: &Ref<Class>) -> bool {
        std::ptr::eq(self, &raw const **other) || self.mro_rest.iter().any(|c| c.is(other))
    }

    /// The version: changes with every write to the class or one of its bases.
    #[inline]
    pub fn version(&self) -> u32 {
        self.version.get()
    }

    /// Must follow every write to `attrs`, before what was there is dropped.
    pub fn touch(&self) {
        self.version.set(next_version());
        self.forget_sites();
        for sub in self.subclasses() {
            sub.touch();
        }
    }

    /// Follows a write to `attrs` that put plain data in the place of plain data: what else was looked up stays as it is.
    fn changed(&self, name: &Ref<Str>) {
        forget_cached(self, name);
        if let Some(sites) = self.watchers().get_mut(&name.addr()) {
            sites.drain(..).for_each(Site::forget);
        }
        if !self.subclass_list().is_empty() {
            for sub in self.subclasses() {
                sub.changed(name);
            }
        }
    }

    /// Binds an attribute of the class.
    pub fn set(&self, name: &Ref<Str>, v: Value) {
        let name = &super::intern_ref(name);
        let data = is_data(&v) && !name.as_str().starts_with("__");
        let old = self.attrs.set_str(name, v);
        if data && old.as_ref().is_some_and(is_data) {
            self.changed(name);
        } else {
            self.touch();
        }
        drop(old);
    }

    #[allow(clippy::mut_from_ref)]
    fn watchers(&self) -> &mut crate::quick::Map<usize, Vec<&'static Site>> {
        // SAFETY: one thread; used by leaf operations of this file only.
        unsafe { &mut *self.watchers.get() }
    }

    /// Notes that a site knows what instances find under a name, in themselves or in the class; `name` is interned.
    pub(super) fn watch(&self, name: &Ref<Str>, site: &'static Site) {
        let sites = self.watchers().entry(name.addr()).or_default();
        if !sites.iter().any(|s| std::ptr::eq(*s, site)) {
            sites.push(site);
        }
    }

    fn forget_sites(&self) {
        let all = std::mem::take(self.watchers());
        all.into_values().flatten().for_each(Site::forget);
    }

    /// The shape of an instance without attributes.
    pub fn root_shape(&self) -> &'static Shape {
        self.shape.get_or_init(Shape::root)
    }

    /// Which special methods there are.
    #[inline]
    pub fn flags(&self) -> Flags {
        let (version, flags) = self.flags.get();
        if version == self.version.get() {
            flags
        } else {
            self.compute_flags()
        }
    }

    /// What `find` says about the class, asked once for each version.
    #[inline]
    pub fn is_simple(&self, find: fn(&Class) -> bool) -> bool {
        let (version, simple) = self.simple.get();
        if version == self.version.get() {
            return simple;
        }
        let simple = find(self);
        self.simple.set((self.version.get(), simple));
        simple
    }

    /// Whether this class by itself gives its instances no `__dict__`.
    fn dictless(&self) -> bool {
        if self.builtin {
            return self.layout != Layout::Exception && self.attrs.get_text("__dict__").is_none();
        }
        match self.attrs.get_text("__slots__") {
            None => false,
            Some(Value::Str(s)) => s.as_str() != "__dict__",
            Some(Value::Tuple(t)) => !t.items().iter().any(|v| v.as_str() == Some("__dict__")),
            Some(Value::List(l)) => !l.as_slice().iter().any(|v| v.as_str() == Some("__dict__")),
            Some(Value::Dict(d)) => d.get_text("__dict__").is_none(),
            Some(_) => true,
        }
    }

    #[cold]
    fn compute_flags(&self) -> Flags {
        let user = |name: &str| {
            let name = super::intern(name);
            std::iter::once(&self.attrs)
                .chain(self.mro_rest.iter().map(|c| &c.attrs))
                .find_map(|a| a.get_str(&name))
        };
        let default = |v: &Value| match v {
            Value::Native(n) => {
                n.def.module == "builtins"
                    && (n.def.qualname.starts_with("object.")
                        || n.def.qualname.starts_with("type."))
            }
            _ => false,
        };
        let defined = |name: &str| user(name).is_some_and(|v| !default(&v));
        let abstract_names = self.attrs.get_text("__abstractmethods__");
        let flags = Flags {
            getattribute: defined("__getattribute__"),
            getattr: defined("__getattr__"),
            setattr: defined("__setattr__"),
            delattr: defined("__delattr__"),
            del: defined("__del__"),
            get: user("__get__").is_some(),
            set: user("__set__").is_some() || user("__delete__").is_some(),
            dictless: self.dictless() && self.mro_rest.iter().all(|c| c.dictless()),
            is_abstract: matches!(abstract_names, Some(Value::Set(s)) if !s.is_empty()),
        };
        self.flags.set((self.version.get(), flags));
        flags
    }
}

/// Whether a value in a class is neither bound nor asked when an instance is: exchanging one for another changes no lookup.
fn is_data(v: &Value) -> bool {
    matches!(
        v,
        Value::None
            | Value::Bool(_)
            | Value::Int(_)
            | Value::Float(_)
            | Value::Big(_)
            | Value::Str(_)
            | Value::List(_)
            | Value::Tuple(_)
            | Value::Dict(_)
            | Value::Set(_)
    )
}

/// C3 linearisation of the bases (PEP 253, `Objects/typeobject.c: mro_implementation`), without the class itself.
pub fn mro(bases: &[Ref<Class>]) -> R<Vec<Ref<Class>>> {
    let mut lists: Vec<Vec<Ref<Class>>> = bases
        .iter()
        .map(|b| {
            std::iter::once(b.clone())
                .chain(b.mro_rest.iter().cloned())
                .collect()
        })
        .collect();
    lists.push(bases.to_vec());
    let mut out: Vec<Ref<Class>> = Vec::new();
    loop {
        lists.retain(|l| !l.is_empty());
        if lists.is_empty() {
            return Ok(out);
        }
        let head = lists
            .iter()
            .map(|l| &l[0])
            .find(|c| !lists.iter().any(|l| l[1..].iter().any(|x| x.is(c))))
            .cloned();
        let Some(head) = head else {
            let names: Vec<String> = bases.iter().map(|b| b.name()).collect();
            return Err(crate::error::type_error(format!(
                "Cannot create a consistent method resolution\norder (MRO) for bases {}",
                names.join(", ")
            )));
        };
        for l in &mut lists {
            if l[0].is(&head) {
                l.remove(0);
            }
        }
        out.push(head);
    }
}

#[derive(Clone)]
struct CacheEntry {
    version: u32,
    name: usize,
    value: Option<Value>,
}
const CACHE_SIZE: usize = 1024;
static CACHE: Global<Vec<CacheEntry>> = Global::new(Vec::new());

#[inline]
fn line_of(class: &Class, key: usize) -> usize {
    ((key >> 4) ^ (class.version.get() as usize).wrapping_mul(0x9E37)) & (CACHE_SIZE - 1)
}

/// Takes out what is cached for a name of a class.
fn forget_cached(class: &Class, name: &Ref<Str>) {
    let key = name.addr();
    if let Some(entry) = CACHE.get().get_mut(line_of(class, key))
        && entry.version == class.version.get()
        && entry.name == key
    {
        entry.version = 0;
        let old = entry.value.take();
        drop(old);
    }
}

/// The method cache: (class version, address of the interned name) to attribute. Versions are never used twice, so an entry needs
/// no invalidation.
fn cache_lookup(class: &Class, name: &Ref<Str>) -> Option<Value> {
    if !name.is_interned() {
        return class.lookup_uncached(name);
    }
    let cache = CACHE.get();
    if cache.is_empty() {
        cache.resize(
            CACHE_SIZE,
            CacheEntry {
                version: 0,
                name: 0,
                value: None,
            },
        );
    }
    let key = name.addr();
    let at = line_of(class, key);
    let entry = &cache[at];
    if entry.version == class.version.get() && entry.name == key {
        return entry.value.clone();
    }
    let value = class.lookup_uncached(name);
    let fresh = CacheEntry {
        version: class.version.get(),
        name: key,
        value: value.clone(),
    };
    let old = std::mem::replace(&mut CACHE.get()[at], fresh);
    drop(old);
    value
}
