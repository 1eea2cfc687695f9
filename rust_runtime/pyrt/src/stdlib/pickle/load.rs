//! Reading: a stack machine with one step for each opcode (`Modules/_pickle.c: load`).
use super::{HIGHEST, find, unpickling_error};
use crate::builtins::bytes_args::bytes_like;
use crate::call::{call, call_kw, call_method};
use crate::error::{PyErr, classes, eof_error, value_error};
use crate::generated::builtins as b;
use crate::object::{
    Dict, Inst, List, Lit, R, Set, Value, boolean, bytes, float, int, intern_ref, list, str,
    string, tuple,
};
use crate::ops;
use crate::stdlib::support;
use num_bigint::BigInt;

static NEW: Lit = Lit::new("__new__");
static SETSTATE: Lit = Lit::new("__setstate__");
static EXTEND: Lit = Lit::new("extend");
static APPEND: Lit = Lit::new("append");
static ADD: Lit = Lit::new("add");

/// Where the bytes come from.
pub(super) enum Source {
    /// From memory, and how many have been read.
    Bytes(Vec<u8>, usize),
    /// From a file, exactly as many as are needed.
    File(Value),
}

fn ran_out() -> PyErr {
    eof_error("Ran out of input")
}
fn truncated() -> PyErr {
    unpickling_error("pickle data was truncated")
}

impl Source {
    fn read(&mut self, n: usize) -> R<Vec<u8>> {
        match self {
            Source::Bytes(data, at) => {
                let end = at.checked_add(n).ok_or_else(truncated)?;
                let found = data.get(*at..end).ok_or_else(truncated)?.to_vec();
                *at = end;
                Ok(found)
            }
            Source::File(file) => {
                let n_value = crate::object::int_usize(n);
                let made = support::method(file, "read", &[n_value])?;
                let data = bytes_like(&made)?.into_owned();
                if data.len() < n {
                    return Err(if data.is_empty() {
                        ran_out()
                    } else {
                        truncated()
                    });
                }
                Ok(data)
            }
        }
    }

    /// The next opcode.
    fn opcode(&mut self) -> R<u8> {
        let end = matches!(self, Source::Bytes(data, at) if *at >= data.len());
        if end {
            return Err(ran_out());
        }
        Ok(self.read(1)?[0])
    }

    /// A line, without its end.
    fn line(&mut self) -> R<Vec<u8>> {
        let mut all = Vec::new();
        loop {
            let next = self.read(1)?[0];
            if next == b'\n' {
                return Ok(all);
            }
            all.push(next);
        }
    }

    fn text_line(&mut self) -> R<String> {
        String::from_utf8(self.line()?).map_err(|_| unpickling_error("invalid text in a pickle"))
    }

    fn number<const N: usize>(&mut self) -> R<u64> {
        let data = self.read(N)?;
        Ok(data.iter().rev().fold(0, |n, b| (n << 8) | u64::from(*b)))
    }

    fn length<const N: usize>(&mut self) -> R<usize> {
        let n = self.number::<N>()?;
        usize::try_from(n).map_err(|_| truncated())
    }
}

struct Unpickler {
    source: Source,
    fix: bool,
    protocol: i64,
    stack: Vec<Value>,
    marks: Vec<usize>,
    memo: Vec<Value>,
    hooks: Hooks,
}

/// What an `Unpickler` of the program has of its own.
#[derive(Default)]
pub(super) struct Hooks {
    pub persistent_load: Option<Value>,
    pub find_class: Option<Value>,
}

/// The object that a pickle stands for, and what later pickles of the same file may refer to.
pub(super) fn load(
    source: Source,
    fix: bool,
    memo: Vec<Value>,
    hooks: Hooks,
) -> R<(Value, Vec<Value>)> {
    let mut u = Unpickler {
        source,
        fix,
        protocol: 0,
        stack: Vec::new(),
        marks: Vec::new(),
        memo,
        hooks,
    };
    loop {
        let opcode = u.source.opcode()?;
        if opcode == b'.' {
            return Ok((u.pop()?, u.memo));
        }
        if !u.atom(opcode)? && !u.container(opcode)? && !u.object(opcode)? {
            let shown = ops::repr(&bytes(vec![opcode]))?;
            let inner = shown.trim_start_matches("b'").trim_end_matches('\'');
            return Err(unpickling_error(format!("invalid load key, '{inner}'.")));
        }
    }
}

fn utf8(data: Vec<u8>) -> R {
    match String::from_utf8(data) {
        Ok(text) => Ok(string(text)),
        Err(e) => {
            let made = crate::builtins::str_codec::decode(e.as_bytes(), "utf-8", "surrogatepass")?;
            Ok(string(made))
        }
    }
}

impl Unpickler {
    fn push(&mut self, v: Value) {
        self.stack.push(v);
    }
    fn pop(&mut self) -> R {
        let floor = self.marks.last().copied().unwrap_or(0);
        if self.stack.len() <= floor {
            return Err(self.underflow());
        }
        self.stack.pop().ok_or_else(|| self.underflow())
    }
    fn underflow(&self) -> PyErr {
        if self.marks.is_empty() {
            unpickling_error("unpickling stack underflow")
        } else {
            unpickling_error("unexpected MARK found")
        }
    }
    fn top(&self) -> R {
        self.stack.last().cloned().ok_or_else(|| self.underflow())
    }
    fn pop_mark(&mut self) -> R<Vec<Value>> {
        let at = self
            .marks
            .pop()
            .ok_or_else(|| unpickling_error("could not find MARK"))?;
        Ok(self.stack.split_off(at.min(self.stack.len())))
    }

    fn remember(&mut self, n: usize) -> R<()> {
        let v = self.top()?;
        if n > self.memo.len() + 1_000_000 {
            return Err(value_error("negative LONG_BINPUT argument"));
        }
        if n >= self.memo.len() {
            self.memo.resize(n + 1, Value::Unbound);
        }
        self.memo[n] = v;
        Ok(())
    }
    fn recall(&mut self, n: usize) -> R<()> {
        match self.memo.get(n) {
            Some(v) if !v.is_unbound() => {
                self.stack.push(v.clone());
                Ok(())
            }
            _ => Err(unpickling_error(format!(
                "Memo value not found at index {n}"
            ))),
        }
    }

    /// Numbers, texts, bytes, the memo and what stands around a pickle.
    fn atom(&mut self, opcode: u8) -> R<bool> {
        match opcode {
            0x80 => {
                let n = self.source.number::<1>()?;
                self.protocol = i64::try_from(n).unwrap_or(i64::MAX);
                if self.protocol > HIGHEST {
                    return Err(value_error(format!("unsupported pickle protocol: {n}")));
                }
            }
            0x95 => drop(self.source.number::<8>()?),
            b'N' => self.push(Value::None),
            0x88 => self.push(boolean(true)),
            0x89 => self.push(boolean(false)),
            b'K' => {
                let n = self.source.number::<1>()?;
                self.push(Value::Int(n as i64));
            }
            b'M' => {
                let n = self.source.number::<2>()?;
                self.push(Value::Int(n as i64));
            }
            b'J' => {
                let n = self.source.number::<4>()?;
                self.push(Value::Int(i64::from(n as u32 as i32)));
            }
            b'I' | b'L' => self.decimal(opcode)?,
            0x8a | 0x8b => {
                let n = if opcode == 0x8a {
                    self.source.length::<1>()?
                } else {
                    self.source.length::<4>()?
                };
                let data = self.source.read(n)?;
                self.push(int(BigInt::from_signed_bytes_le(&data)));
            }
            b'G' => {
                let n = self.source.number::<8>()?;
                self.push(float(f64::from_bits(n.swap_bytes())));
            }
            b'F' => {
                let text = self.source.text_line()?;
                let made = call(&Value::Class(b::float()), &mut [string(text)])?;
                self.push(made);
            }
            b'V' => {
                let line = self.source.line()?;
                let made =
                    crate::builtins::str_codec::decode(&line, "raw_unicode_escape", "strict")?;
                self.push(string(made));
            }
            0x8c | b'X' | 0x8d => {
                let n = self.sized(opcode, 0x8c, b'X')?;
                let data = self.source.read(n)?;
                let made = utf8(data)?;
                self.push(made);
            }
            b'C' | b'B' | 0x8e => {
                let n = self.sized(opcode, b'C', b'B')?;
                let data = self.source.read(n)?;
                self.push(bytes(data));
            }
            0x96 => {
                let n = self.source.length::<8>()?;
                let data = bytes(self.source.read(n)?);
                let made = call(&Value::Class(b::bytearray()), &mut [data])?;
                self.push(made);
            }
            b'p' | b'g' => {
                let text = self.source.text_line()?;
                let n: usize = text
                    .parse()
                    .map_err(|_| value_error(format!("invalid literal for int(): {text}")))?;
                if opcode == b'p' {
                    self.remember(n)?;
                } else {
                    self.recall(n)?;
                }
            }
            b'q' | b'r' => {
                let n = self.sized(opcode, b'q', b'r')?;
                self.remember(n)?;
            }
            b'h' | b'j' => {
                let n = self.sized(opcode, b'h', b'j')?;
                self.recall(n)?;
            }
            0x94 => self.remember(self.memo.len())?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// A size in one byte, four, or eight.
    fn sized(&mut self, opcode: u8, one: u8, four: u8) -> R<usize> {
        if opcode == one {
            self.source.length::<1>()
        } else if opcode == four {
            self.source.length::<4>()
        } else {
            self.source.length::<8>()
        }
    }

    fn decimal(&mut self, opcode: u8) -> R<()> {
        let text = self.source.text_line()?;
        let made = match (opcode, text.as_str()) {
            (b'I', "00") => boolean(false),
            (b'I', "01") => boolean(true),
            (_, digits) => {
                let digits = digits.strip_suffix('L').unwrap_or(digits);
                call(&Value::Class(b::int()), &mut [str(digits)])?
            }
        };
        self.push(made);
        Ok(())
    }

    /// Tuples, lists, dicts, sets, and the stack.
    fn container(&mut self, opcode: u8) -> R<bool> {
        match opcode {
            b'(' => self.marks.push(self.stack.len()),
            b'0' => {
                if self.marks.last() == Some(&self.stack.len()) {
                    self.marks.pop();
                } else {
                    drop(self.pop()?);
                }
            }
            b'1' => drop(self.pop_mark()?),
            b'2' => {
                let v = self.top()?;
                self.push(v);
            }
            b')' => self.push(tuple(vec![])),
            b']' => self.push(list(vec![])),
            b'}' => self.push(Value::Dict(Dict::new())),
            0x8f => self.push(Value::Set(Set::new(false))),
            b't' => {
                let items = self.pop_mark()?;
                self.push(tuple(items));
            }
            0x85..=0x87 => {
                let n = usize::from(opcode - 0x84);
                let mut items = Vec::new();
                for _ in 0..n {
                    items.push(self.pop()?);
                }
                items.reverse();
                self.push(tuple(items));
            }
            b'l' => {
                let items = self.pop_mark()?;
                self.push(Value::List(List::new(items)));
            }
            b'd' => {
                let items = self.pop_mark()?;
                let made = Value::Dict(Dict::new());
                self.push(made.clone());
                set_items(&made, &items)?;
            }
            0x91 => {
                let items = self.pop_mark()?;
                self.push(Value::Set(Set::from_items(items, true)?));
            }
            b'a' => {
                let v = self.pop()?;
                append(&self.top()?, vec![v])?;
            }
            b'e' => {
                let items = self.pop_mark()?;
                append(&self.top()?, items)?;
            }
            b's' => {
                let v = self.pop()?;
                let k = self.pop()?;
                set_items(&self.top()?, &[k, v])?;
            }
            b'u' => {
                let items = self.pop_mark()?;
                set_items(&self.top()?, &items)?;
            }
            0x90 => {
                let items = self.pop_mark()?;
                let to = self.top()?;
                for v in items {
                    match &to {
                        Value::Set(_) => ops::set_add(&to, v)?,
                        _ => drop(call_method(&ADD, &mut [to.clone(), v])?),
                    }
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn find_class(&self, module: &str, name: &str) -> R {
        match &self.hooks.find_class {
            Some(own) => call(own, &mut [str(module), str(name)]),
            None => find::find_class(module, name, self.protocol, self.fix),
        }
    }

    /// An object that the pickle names alone.
    fn persistent(&mut self, id: Value) -> R<()> {
        let Some(hook) = self.hooks.persistent_load.clone() else {
            return Err(unpickling_error(
                "A load persistent id instruction was encountered,\nbut no persistent_load function was specified.",
            ));
        };
        let made = call(&hook, &mut [id])?;
        self.push(made);
        Ok(())
    }

    /// Classes, calls, state.
    fn object(&mut self, opcode: u8) -> R<bool> {
        match opcode {
            b'Q' => {
                let id = self.pop()?;
                self.persistent(id)?;
            }
            b'P' => {
                let id = self.source.text_line()?;
                self.persistent(string(id))?;
            }
            b'c' => {
                let module = self.source.text_line()?;
                let name = self.source.text_line()?;
                let made = self.find_class(&module, &name)?;
                self.push(made);
            }
            0x93 => {
                let (name, module) = (self.pop()?, self.pop()?);
                let (Some(module), Some(name)) = (module.as_str(), name.as_str()) else {
                    return Err(unpickling_error("STACK_GLOBAL requires str"));
                };
                let made = self.find_class(module, name)?;
                self.push(made);
            }
            b'R' => {
                let (args, f) = (self.pop()?, self.pop()?);
                let mut args = ops::collect(&args)?;
                let made = call(&f, &mut args)?;
                self.push(made);
            }
            0x81 => {
                let (args, class) = (self.pop()?, self.pop()?);
                let mut all = vec![class.clone()];
                all.extend(ops::collect(&args)?);
                let made = call(&ops::getattr(&class, &NEW)?, &mut all)?;
                self.push(made);
            }
            0x92 => {
                let (kw, args, class) = (self.pop()?, self.pop()?, self.pop()?);
                let mut all = vec![class.clone()];
                all.extend(ops::collect(&args)?);
                let new = ops::getattr(&class, &NEW)?;
                let made = call_kw(&new, &mut all, &mut support::pairs(&kw))?;
                self.push(made);
            }
            b'b' => {
                let state = self.pop()?;
                let to = self.top()?;
                build(&to, &state)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }
}

/// Adds to a list, or to what behaves like one.
fn append(to: &Value, items: Vec<Value>) -> R<()> {
    if let Value::List(l) = to {
        l.extend(items);
        return Ok(());
    }
    if ops::getattr_opt(to, EXTEND.s())?.is_some() {
        return call_method(&EXTEND, &mut [to.clone(), list(items)]).map(drop);
    }
    for v in items {
        call_method(&APPEND, &mut [to.clone(), v])?;
    }
    Ok(())
}

fn set_items(to: &Value, flat: &[Value]) -> R<()> {
    for pair in flat.chunks(2) {
        let [k, v] = pair else {
            return Err(unpickling_error("odd number of items for SETITEMS"));
        };
        ops::setitem(to, k, v.clone())?;
    }
    Ok(())
}

/// Gives an object its state (`load_build`).
fn build(to: &Value, state: &Value) -> R<()> {
    if ops::getattr_opt(to, SETSTATE.s())?.is_some() {
        return call_method(&SETSTATE, &mut [to.clone(), state.clone()]).map(drop);
    }
    let (attrs, slots) = match state {
        Value::Tuple(t) if t.items().len() == 2 => (t.items()[0].clone(), t.items()[1].clone()),
        other => (other.clone(), Value::None),
    };
    if !attrs.is_none() {
        let Value::Dict(d) = &attrs else {
            return Err(unpickling_error("state is not a dictionary"));
        };
        for (k, v) in d.pairs() {
            match (to, &k) {
                (Value::Inst(i), Value::Str(name)) => {
                    drop(Inst::set(i, &intern_ref(name), v));
                }
                (_, Value::Str(name)) => ops::setattr_name(to, name, v)?,
                _ => {}
            }
        }
    }
    if slots.is_none() {
        return Ok(());
    }
    let Value::Dict(d) = &slots else {
        return Err(unpickling_error("slot state is not a dictionary"));
    };
    for (k, v) in d.pairs() {
        match &k {
            Value::Str(name) => ops::setattr_name(to, name, v)?,
            _ => {
                return Err(PyErr::msg(
                    classes::type_error(),
                    "attribute name must be string",
                ));
            }
        }
    }
    Ok(())
}
