//! Writing: one method for each kind of object (`Modules/_pickle.c: save`).
mod atoms;

use super::find;
use super::output::Output;
use super::pickling_error;
use crate::call::{call, call_kw, call_method};
use crate::error::{depth_in, type_error};
use crate::generated as g;
use crate::object::{Lit, R, Value, list, str, tuple};
use crate::ops::{self, type_name};
use crate::stdlib::{copyreg, support};
use crate::types::{native_value, type_of};

static REDUCE_EX: Lit = Lit::new("__reduce_ex__");
const BATCH: usize = 1000;

/// What has been written, by identity, with its number; the values keep the identities alive.
pub(super) type Memo = crate::quick::Map<usize, (usize, Value)>;

/// What a `Pickler` of the program has of its own.
#[derive(Default)]
pub(super) struct Hooks {
    pub persistent_id: Option<Value>,
    pub reducer_override: Option<Value>,
    pub dispatch_table: Option<Value>,
}

struct Pickler {
    out: Output,
    protocol: i64,
    fix: bool,
    memo: Memo,
    hooks: Hooks,
}

/// An object as a pickle, and what has been written by then.
pub(super) fn dump(
    obj: &Value,
    protocol: i64,
    fix: bool,
    memo: Memo,
    hooks: Hooks,
) -> R<(Vec<u8>, Memo)> {
    let mut p = Pickler {
        out: Output::new(protocol),
        protocol,
        fix,
        memo,
        hooks,
    };
    p.save(obj)?;
    Ok((p.out.finish(), p.memo))
}

fn address(v: &Value) -> Option<usize> {
    match v {
        Value::Ellipsis => Some(1), // no object is there
        Value::NotImplemented => Some(2),
        _ => v.head().map(|h| h.as_ptr() as usize),
    }
}

impl Pickler {
    fn bin(&self) -> bool {
        self.protocol > 0
    }
    fn put(&mut self, bytes: &[u8]) {
        self.out.put(bytes);
    }

    fn known(&self, v: &Value) -> Option<usize> {
        self.memo.get(&address(v)?).map(|(n, _)| *n)
    }

    fn get(&mut self, n: usize) {
        if !self.bin() {
            self.put(format!("g{n}\n").as_bytes());
        } else if let Ok(n) = u8::try_from(n) {
            self.put(&[b'h', n]);
        } else {
            let mut all = vec![b'j'];
            all.extend((n as u32).to_le_bytes());
            self.put(&all);
        }
    }

    fn memoize(&mut self, v: &Value) {
        let Some(at) = address(v) else { return };
        let n = self.memo.len();
        self.memo.insert(at, (n, v.clone()));
        if self.protocol >= 4 {
            self.put(b"\x94");
        } else if !self.bin() {
            self.put(format!("p{n}\n").as_bytes());
        } else if let Ok(n) = u8::try_from(n) {
            self.put(&[b'q', n]);
        } else {
            let mut all = vec![b'r'];
            all.extend((n as u32).to_le_bytes());
            self.put(&all);
        }
    }

    fn save(&mut self, v: &Value) -> R<()> {
        let _depth = depth_in(" while pickling an object")?;
        if !self.persistent(v)? {
            self.save_any(v)?;
        }
        self.out.boundary();
        Ok(())
    }

    /// Writes what `persistent_id` gives for the object, unless that is None.
    fn persistent(&mut self, v: &Value) -> R<bool> {
        let Some(hook) = self.hooks.persistent_id.clone() else {
            return Ok(false);
        };
        let id = call(&hook, &mut [v.clone()])?;
        if id.is_none() {
            return Ok(false);
        }
        if self.bin() {
            self.save_any(&id)?;
            self.put(b"Q");
        } else {
            let text = ops::to_str(&id)?;
            if !text.is_ascii() {
                return Err(pickling_error(
                    "persistent IDs in protocol 0 must be ASCII strings",
                ));
            }
            self.put(format!("P{text}\n").as_bytes());
        }
        Ok(true)
    }

    /// The function that `copyreg` or the pickler's own table has for the object's class.
    fn registered(&self, v: &Value) -> R<Option<Value>> {
        let class = Value::Class(type_of(v));
        match &self.hooks.dispatch_table {
            None => copyreg::registered(&class),
            Some(table) => match ops::base_value(table) {
                Value::Dict(d) => d.get(&class),
                _ => {
                    let found = support::method(table, "get", &[class])?;
                    Ok(Some(found).filter(|f| !f.is_none()))
                }
            },
        }
    }

    /// What `reducer_override` says of the object.
    fn overridden(&mut self, v: &Value) -> R<bool> {
        let Some(hook) = self.hooks.reducer_override.clone() else {
            return Ok(false);
        };
        let made = call(&hook, &mut [v.clone()])?;
        if matches!(made, Value::NotImplemented) {
            return Ok(false);
        }
        self.reduction(v, &made)?;
        Ok(true)
    }

    fn save_any(&mut self, v: &Value) -> R<()> {
        match v {
            Value::None => {
                self.put(b"N");
                return Ok(());
            }
            Value::Bool(b) => {
                let text: &[u8] = match (self.protocol >= 2, b.is()) {
                    (true, true) => b"\x88",
                    (true, false) => b"\x89",
                    (false, true) => b"I01\n",
                    (false, false) => b"I00\n",
                };
                self.put(text);
                return Ok(());
            }
            Value::Int(_) | Value::Big(_) => return self.int(v),
            Value::Float(f) => {
                if self.bin() {
                    let mut all = vec![b'G'];
                    all.extend(f.f().to_be_bytes());
                    self.put(&all);
                } else {
                    let text = format!("F{}\n", ops::repr(v)?);
                    self.put(text.as_bytes());
                }
                return Ok(());
            }
            _ => {}
        }
        if let Some(n) = self.known(v) {
            self.get(n);
            return Ok(());
        }
        match v {
            Value::Bytes(b) => self.bytes(v, b.as_slice()),
            Value::Str(s) => {
                self.text(s.as_str());
                self.memoize(v);
                Ok(())
            }
            Value::Tuple(t) => self.tuple(v, t.items()),
            Value::List(l) => {
                self.put(if self.bin() { b"]" } else { b"(l" });
                self.memoize(v);
                self.appends_exact(&l.to_vec())
            }
            Value::Dict(d) => {
                self.put(if self.bin() { b"}" } else { b"(d" });
                self.memoize(v);
                self.items_exact(&d.pairs())
            }
            Value::Set(s) => self.set(v, s.items(), s.frozen),
            Value::Class(_) | Value::Func(_) | Value::Inst(_) | Value::Native(_)
                if self.overridden(v)? =>
            {
                Ok(())
            }
            Value::Class(_) => self.class(v),
            Value::Func(_) => self.global(v, None),
            Value::Ellipsis => self.global(v, Some("Ellipsis")),
            Value::NotImplemented => self.global(v, Some("NotImplemented")),
            _ => self.reduced(v),
        }
    }

    fn tuple(&mut self, v: &Value, items: &[Value]) -> R<()> {
        if items.is_empty() {
            self.put(if self.bin() { b")" } else { b"(t" });
            return Ok(());
        }
        let short = items.len() <= 3 && self.protocol >= 2;
        if !short {
            self.put(b"(");
        }
        for item in items {
            self.save(item)?;
        }
        if let Some(n) = self.known(v) {
            // the tuple was reached again through one of its items
            if short {
                self.put(&vec![b'0'; items.len()]);
            } else if self.bin() {
                self.put(b"1");
            } else {
                self.put(&vec![b'0'; items.len() + 1]);
            }
            self.get(n);
            return Ok(());
        }
        match (short, items.len()) {
            (true, 1) => self.put(b"\x85"),
            (true, 2) => self.put(b"\x86"),
            (true, _) => self.put(b"\x87"),
            (false, _) => self.put(b"t"),
        }
        self.memoize(v);
        Ok(())
    }

    /// The items of a list, all known.
    fn appends_exact(&mut self, items: &[Value]) -> R<()> {
        if !self.bin() || items.len() == 1 {
            for item in items {
                self.save(item)?;
                self.put(b"a");
            }
            return Ok(());
        }
        for part in items.chunks(BATCH) {
            self.put(b"(");
            for item in part {
                self.save(item)?;
            }
            self.put(b"e");
        }
        Ok(())
    }

    /// The items of a dict, all known.
    fn items_exact(&mut self, pairs: &[(Value, Value)]) -> R<()> {
        if !self.bin() || pairs.len() == 1 {
            for (k, v) in pairs {
                self.save(k)?;
                self.save(v)?;
                self.put(b"s");
            }
            return Ok(());
        }
        for part in pairs.chunks(BATCH) {
            self.put(b"(");
            for (k, v) in part {
                self.save(k)?;
                self.save(v)?;
            }
            self.put(b"u");
        }
        Ok(())
    }

    /// What an iterator gives, in parts; a last part of one item has an opcode of its own.
    fn appends(&mut self, iterator: &Value) -> R<()> {
        let items = ops::collect(iterator)?;
        for part in items.chunks(if self.bin() { BATCH } else { 1 }) {
            self.batch(part, part.len() == 1, b"a", b"e")?;
        }
        Ok(())
    }

    fn batch(&mut self, part: &[Value], single: bool, one: &[u8], many: &[u8]) -> R<()> {
        if !single {
            self.put(b"(");
        }
        for v in part {
            self.save(v)?;
        }
        self.put(if single { one } else { many });
        Ok(())
    }

    fn set_items(&mut self, iterator: &Value) -> R<()> {
        let mut flat = Vec::new();
        for pair in ops::collect(iterator)? {
            match &pair {
                Value::Tuple(t) if t.items().len() == 2 => flat.extend_from_slice(t.items()),
                _ => return Err(type_error("dict items iterator must return 2-tuples")),
            }
        }
        for part in flat.chunks(if self.bin() { 2 * BATCH } else { 2 }) {
            self.batch(part, part.len() == 2, b"s", b"u")?;
        }
        Ok(())
    }

    fn set(&mut self, v: &Value, items: Vec<Value>, frozen: bool) -> R<()> {
        if self.protocol < 4 {
            let class = Value::Class(if frozen {
                g::builtins::frozenset()
            } else {
                g::builtins::set()
            });
            return self.reduce(&[class, tuple(vec![list(items)])], Some(v));
        }
        if frozen {
            self.put(b"(");
            for item in &items {
                self.save(item)?;
            }
            if let Some(n) = self.known(v) {
                self.put(b"1");
                self.get(n);
                return Ok(());
            }
            self.put(b"\x91");
            self.memoize(v);
            return Ok(());
        }
        self.put(b"\x8f");
        self.memoize(v);
        if items.is_empty() {
            return Ok(());
        }
        for part in items.chunks(BATCH) {
            self.put(b"(");
            for item in part {
                self.save(item)?;
            }
            self.put(b"\x90");
        }
        if items.len().is_multiple_of(BATCH) {
            self.put(b"(\x90");
        }
        Ok(())
    }

    fn class(&mut self, v: &Value) -> R<()> {
        for constant in [Value::None, Value::Ellipsis, Value::NotImplemented] {
            if matches!(v, Value::Class(c) if c.is(&type_of(&constant))) {
                let class = Value::Class(g::builtins::r#type());
                return self.reduce(&[class, tuple(vec![constant])], Some(v));
            }
        }
        if let Some(f) = self.registered(v)? {
            let made = call(&f, &mut [v.clone()])?;
            return self.reduction(v, &made);
        }
        self.global(v, None)
    }

    fn global(&mut self, v: &Value, name: Option<&str>) -> R<()> {
        let (module, name) = match v {
            // what protocols below 3 write bytes with
            Value::Native(n) if std::ptr::eq(n.def, &raw const g::codecs::ENCODE) => {
                ("_codecs".to_owned(), "encode".to_owned())
            }
            _ => find::place_of(v, name)?,
        };
        if self.protocol >= 4 {
            self.save(&Value::Str(crate::object::intern(&module)))?;
            self.save(&Value::Str(crate::object::intern(&name)))?;
            self.put(b"\x93");
        } else if let Some((outer, last)) = name.rsplit_once('.') {
            let parent = find::find_class(&module, outer, 4, false)?;
            let getattr = native_value(&g::builtins::GETATTR);
            return self.reduce(&[getattr, tuple(vec![parent, str(last)])], Some(v));
        } else {
            let (module, name) = if self.protocol < 3 && self.fix {
                find::old_name(&module, &name, v)
            } else {
                (module, name)
            };
            self.put(format!("c{module}\n{name}\n").as_bytes());
        }
        self.memoize(v);
        Ok(())
    }

    /// An object that says itself how it is made anew.
    fn reduced(&mut self, v: &Value) -> R<()> {
        if let Some(f) = self.registered(v)? {
            let made = call(&f, &mut [v.clone()])?;
            return self.reduction(v, &made);
        }
        let class = match v {
            Value::Inst(_) => None,
            Value::Native(n) if n.def.qualname.contains('.') => None,
            Value::Native(_) => return self.global(v, None),
            Value::Range(_) | Value::Slice(_) | Value::Complex(_) => Some(type_of(v)),
            Value::Method(m) => {
                let name = support::get(&m.func, "__name__")?;
                let getattr = native_value(&g::builtins::GETATTR);
                let args = tuple(vec![m.this.clone(), name]);
                return self.reduction(v, &tuple(vec![getattr, args]));
            }
            Value::Iter(_) => {
                let made = crate::builtins::iterator::__reduce__(v)?;
                return self.reduction(v, &made);
            }
            _ => {
                return Err(type_error(format!(
                    "cannot pickle '{}' object",
                    type_name(v)
                )));
            }
        };
        if let Some(class) = class {
            let part = |name: &str| support::get(v, name);
            let args = match v {
                Value::Complex(_) => vec![part("real")?, part("imag")?],
                _ => vec![part("start")?, part("stop")?, part("step")?],
            };
            let made = tuple(vec![Value::Class(class), tuple(args)]);
            return self.reduction(v, &made);
        }
        if let Some(data) = crate::builtins::bytes_ops::buffer(v)
            && type_of(v).is(&g::builtins::bytearray())
        {
            return self.byte_array(v, data);
        }
        let made = call_method(&REDUCE_EX, &mut [v.clone(), Value::Int(self.protocol)])?;
        self.reduction(v, &made)
    }

    fn byte_array(&mut self, v: &Value, data: Vec<u8>) -> R<()> {
        if self.protocol >= 5 {
            let mut head = vec![0x96];
            head.extend((data.len() as u64).to_le_bytes());
            self.out.payload(&head, &data);
            self.memoize(v);
            return Ok(());
        }
        let class = Value::Class(g::builtins::bytearray());
        let args = if data.is_empty() {
            vec![]
        } else {
            vec![crate::object::bytes(data)]
        };
        self.reduce(&[class, tuple(args)], Some(v))
    }

    /// What `__reduce__` gave.
    fn reduction(&mut self, v: &Value, made: &Value) -> R<()> {
        match made {
            Value::Str(name) => self.global(v, Some(name.as_str())),
            Value::Tuple(t) if (2..=6).contains(&t.items().len()) => {
                self.reduce(t.items(), Some(v))
            }
            Value::Tuple(_) => Err(pickling_error(
                "tuple returned by __reduce__ must contain 2 through 6 elements",
            )),
            _ => Err(pickling_error("__reduce__ must return a string or tuple")),
        }
    }

    /// `func(*args)`, then items and state.
    fn reduce(&mut self, parts: &[Value], obj: Option<&Value>) -> R<()> {
        let optional = |i: usize| parts.get(i).filter(|v| !v.is_none()).cloned();
        let func = &parts[0];
        if !support::is_callable(func) {
            return Err(pickling_error(
                "first item of the tuple returned by __reduce__ must be callable",
            ));
        }
        let Value::Tuple(args) = &parts[1] else {
            return Err(pickling_error(
                "second item of the tuple returned by __reduce__ must be a tuple",
            ));
        };
        let name = match support::get_opt(func, "__name__")? {
            Some(Value::Str(s)) if self.protocol >= 2 => s.as_str().to_owned(),
            _ => String::new(),
        };
        match (name.as_str(), args.items()) {
            ("__newobj__", [class, rest @ ..]) => {
                self.save(class)?;
                self.save(&tuple(rest.to_vec()))?;
                self.put(b"\x81");
            }
            ("__newobj_ex__", [class, given, kw]) => {
                if self.protocol >= 4 {
                    self.save(class)?;
                    self.save(given)?;
                    self.save(kw)?;
                    self.put(b"\x92");
                } else {
                    let partial = Value::Class(g::functools::partial());
                    let mut all = vec![support::get(class, "__new__")?, class.clone()];
                    all.extend(ops::collect(given)?);
                    let made = call_kw(&partial, &mut all, &mut support::pairs(kw))?;
                    self.save(&made)?;
                    self.save(&tuple(vec![]))?;
                    self.put(b"R");
                }
            }
            _ => {
                self.save(func)?;
                self.save(&parts[1])?;
                self.put(b"R");
            }
        }
        if let Some(v) = obj {
            if let Some(n) = self.known(v) {
                self.put(b"0");
                self.get(n);
                return Ok(());
            }
            self.memoize(v);
        }
        if let Some(items) = optional(3) {
            self.appends(&items)?;
        }
        if let Some(pairs) = optional(4) {
            self.set_items(&pairs)?;
        }
        let Some(state) = optional(2) else {
            return Ok(());
        };
        match (optional(5), obj) {
            (Some(setter), Some(v)) => {
                self.save(&setter)?;
                self.save(v)?;
                self.save(&state)?;
                self.put(b"\x86R0");
            }
            _ => {
                self.save(&state)?;
                self.put(b"b");
            }
        }
        Ok(())
    }
}
