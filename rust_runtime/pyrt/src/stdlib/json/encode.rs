//! The text of objects as JSON, in the pieces in which CPython's encoder yields it.
use crate::call;
use crate::call::call_method_name;
use crate::error::{depth_in, type_error, value_error};
use crate::num::float_repr;
use crate::object::{Head, R, Value, intern, list, str, tuple};
use crate::ops::{self, base_value, truth, type_name};
use crate::stdlib::support::given;
use crate::text::json::push_string;
use std::ptr::NonNull;

/// The options of `json.dumps` as they were given.
pub struct Options<'a> {
    /// `skipkeys`
    pub skipkeys: &'a Value,
    /// `ensure_ascii`
    pub ensure_ascii: &'a Value,
    /// `check_circular`
    pub check_circular: &'a Value,
    /// `allow_nan`
    pub allow_nan: &'a Value,
    /// `indent`
    pub indent: &'a Value,
    /// `separators`
    pub separators: &'a Value,
    /// `default`; None or Unbound for the TypeError.
    pub default: &'a Value,
    /// `sort_keys`
    pub sort_keys: &'a Value,
}

/// Writes objects into `out`.
pub struct Encoder {
    /// What was written.
    pub out: String,
    cuts: Vec<usize>,
    indent: Option<String>,
    level: usize,
    item_separator: String,
    key_separator: String,
    skipkeys: bool,
    ensure_ascii: bool,
    allow_nan: bool,
    sort_keys: bool,
    default: Value,
    /// The containers being written, where cycles are looked for.
    open: Option<Vec<NonNull<Head>>>,
    /// Whether CPython would run the encoder that is written in Python: its messages say more.
    in_python: bool,
}

fn text(v: &Value) -> R<String> {
    match base_value(v) {
        Value::Str(s) => Ok(s.as_str().to_owned()),
        _ => Err(type_error(format!(
            "separators must be str, not {}",
            type_name(v)
        ))),
    }
}

fn indentation(v: &Value) -> R<Option<String>> {
    if !given(v) {
        return Ok(None);
    }
    if let Value::Str(s) = base_value(v) {
        return Ok(Some(s.as_str().to_owned()));
    }
    match ops::count_of(v)? {
        Some(n) => Ok(Some(" ".repeat(n))),
        None => Err(type_error(format!(
            "can't multiply sequence by non-int of type '{}'",
            type_name(v)
        ))),
    }
}

impl Encoder {
    /// An encoder; `one_shot` where the pieces do not matter (`dumps`).
    ///
    /// # Errors
    /// TypeError, ValueError for options that are none.
    pub fn new(o: &Options<'_>, one_shot: bool) -> R<Encoder> {
        let indent = indentation(o.indent)?;
        let (item_separator, key_separator) = if given(o.separators) {
            let both = ops::unpack(o.separators, 2)?;
            (text(&both[0])?, text(&both[1])?)
        } else {
            (
                if indent.is_some() { "," } else { ", " }.to_owned(),
                ": ".to_owned(),
            )
        };
        Ok(Encoder {
            out: String::new(),
            cuts: Vec::new(),
            in_python: indent.is_some() || !one_shot,
            indent,
            level: 0,
            item_separator,
            key_separator,
            skipkeys: truth(o.skipkeys)?,
            ensure_ascii: truth(o.ensure_ascii)?,
            allow_nan: truth(o.allow_nan)?,
            sort_keys: truth(o.sort_keys)?,
            default: o.default.clone(),
            open: truth(o.check_circular)?.then(Vec::new),
        })
    }

    /// The end of a piece.
    fn cut(&mut self) {
        if self.in_python {
            self.cuts.push(self.out.len());
        }
    }

    /// What was written, in pieces.
    pub fn chunks(&self) -> Vec<Value> {
        let mut start = 0;
        let mut all = Vec::with_capacity(self.cuts.len());
        for &end in &self.cuts {
            all.push(str(&self.out[start..end]));
            start = end;
        }
        all
    }

    /// Writes any object.
    ///
    /// # Errors
    /// TypeError for an object that JSON does not know, ValueError for a cycle or a number, what `default` raises.
    pub fn value(&mut self, v: &Value) -> R<()> {
        if self.scalar(v)? {
            self.cut();
            return Ok(());
        }
        let _depth = depth_in(" while encoding a JSON object")?;
        match base_value(v) {
            Value::List(l) => self.array(v, &l.to_vec()),
            Value::Tuple(t) => self.array(v, t.items()),
            Value::Dict(_) => self.object(v),
            _ => {
                self.enter(v)?;
                let made = self.replaced(v)?;
                self.value(&made)?;
                self.leave();
                Ok(())
            }
        }
    }

    fn replaced(&self, v: &Value) -> R {
        if given(&self.default) {
            return call::call(&self.default, &mut [v.clone()]);
        }
        let name = crate::types::type_of(v).name();
        Err(type_error(format!(
            "Object of type {name} is not JSON serializable"
        )))
    }

    /// Writes a str, number or constant; says whether the object is one.
    fn scalar(&mut self, v: &Value) -> R<bool> {
        match base_value(v) {
            Value::Str(s) => push_string(&mut self.out, s.as_str(), self.ensure_ascii),
            Value::None => self.out.push_str("null"),
            Value::Bool(b) => self.out.push_str(if b.is() { "true" } else { "false" }),
            n @ (Value::Int(_) | Value::Big(_)) => ops::push_repr(&mut self.out, n)?,
            Value::Float(f) => {
                let shown = self.float(f.f())?;
                self.out.push_str(&shown);
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn float(&self, f: f64) -> R<String> {
        if f.is_finite() {
            return Ok(float_repr::repr(f));
        }
        if !self.allow_nan {
            let shown = if self.in_python {
                format!(": {}", float_repr::repr(f))
            } else {
                String::new()
            };
            return Err(value_error(format!(
                "Out of range float values are not JSON compliant{shown}"
            )));
        }
        Ok(if f.is_nan() {
            "NaN"
        } else if f > 0.0 {
            "Infinity"
        } else {
            "-Infinity"
        }
        .to_owned())
    }

    fn enter(&mut self, v: &Value) -> R<()> {
        if let (Some(open), Some(head)) = (&mut self.open, v.head()) {
            if open.contains(&head) {
                return Err(value_error("Circular reference detected"));
            }
            open.push(head);
        } else if let Some(open) = &mut self.open {
            open.push(NonNull::dangling());
        }
        Ok(())
    }

    fn leave(&mut self) {
        if let Some(open) = &mut self.open {
            open.pop();
        }
    }

    fn newline(&mut self) {
        if let Some(indent) = &self.indent {
            self.out.push('\n');
            for _ in 0..self.level {
                self.out.push_str(indent);
            }
        }
    }

    fn separator(&mut self) {
        self.out.push_str(&self.item_separator);
        self.newline();
    }

    fn array(&mut self, v: &Value, items: &[Value]) -> R<()> {
        if items.is_empty() {
            self.out.push_str("[]");
            self.cut();
            return Ok(());
        }
        self.enter(v)?;
        self.out.push('[');
        self.level += 1;
        self.newline();
        for (i, item) in items.iter().enumerate() {
            if i > 0 {
                self.separator();
            }
            if self.scalar(item)? {
                self.cut();
            } else {
                self.cut();
                self.value(item)?;
            }
        }
        self.level -= 1;
        self.close(']');
        Ok(())
    }

    fn close(&mut self, bracket: char) {
        if self.indent.is_some() {
            self.newline();
            self.cut();
        }
        self.out.push(bracket);
        self.cut();
        self.leave();
    }

    fn object(&mut self, v: &Value) -> R<()> {
        let Value::Dict(d) = base_value(v) else {
            return Ok(());
        };
        if d.is_empty() {
            self.out.push_str("{}");
            self.cut();
            return Ok(());
        }
        self.enter(v)?;
        self.out.push('{');
        self.cut();
        self.level += 1;
        if self.indent.is_some() {
            self.newline();
            self.cut();
        }
        let mut first = true;
        for (key, value) in self.pairs(v)? {
            let Some(key) = self.key(&key)? else { continue };
            if !first {
                self.separator();
                self.cut();
            }
            first = false;
            push_string(&mut self.out, &key, self.ensure_ascii);
            self.cut();
            self.out.push_str(&self.key_separator);
            self.cut();
            self.value(&value)?;
        }
        self.level -= 1;
        self.close('}');
        Ok(())
    }

    fn pairs(&self, v: &Value) -> R<Vec<(Value, Value)>> {
        let pairs = match v {
            Value::Dict(d) => d.pairs(),
            subclass => {
                let items = call_method_name(&intern("items"), &mut [subclass.clone()], &mut [])?;
                let mut pairs = Vec::new();
                ops::for_each(&items, |pair| {
                    let mut both = ops::unpack(&pair, 2)?;
                    let value = both.pop().unwrap_or_default();
                    pairs.push((both.pop().unwrap_or_default(), value));
                    Ok(())
                })?;
                pairs
            }
        };
        if !self.sort_keys {
            return Ok(pairs);
        }
        let sorted = list(pairs.into_iter().map(|(k, v)| tuple(vec![k, v])).collect());
        crate::builtins::list::sort(&sorted, &Value::None, &crate::object::boolean(false))?;
        let both = |pair: Value| match pair {
            Value::Tuple(t) => (t.items()[0].clone(), t.items()[1].clone()),
            other => (other, Value::None),
        };
        Ok(ops::collect(&sorted)?.into_iter().map(both).collect())
    }

    /// The text of a key; `None` where it is skipped.
    fn key(&self, key: &Value) -> R<Option<String>> {
        Ok(Some(match base_value(key) {
            Value::Str(s) => s.as_str().to_owned(),
            Value::Float(f) => self.float(f.f())?,
            Value::Bool(b) => if b.is() { "true" } else { "false" }.to_owned(),
            Value::None => "null".to_owned(),
            n @ (Value::Int(_) | Value::Big(_)) => ops::repr(n)?,
            _ if self.skipkeys => return Ok(None),
            _ => {
                let name = crate::types::type_of(key).name();
                return Err(type_error(format!(
                    "keys must be str, int, float, bool or None, not {name}"
                )));
            }
        }))
    }
}
