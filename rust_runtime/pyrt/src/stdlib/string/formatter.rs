//! `string.Formatter`: `str.format` in steps that subclasses override.
use crate::builtins::str_format::convert;
use crate::builtins::text_args::must_be_str;
use crate::error::{self, value_error};
use crate::object::{R, Value, int_usize, list, str, string, tuple};
use crate::ops::{self, base_value, text_error};
use crate::stdlib::support::{dict_of, items, method};
use crate::text::classify;
use crate::text::str_format::{First, Parser, StepName, split_name};

/// Where automatic numbering stands.
enum Numbering {
    Next(usize),
    Manual,
}

/// `formatter.format(format_string, *args, **kwargs)`
pub fn format(this: &Value, format_string: &Value, args: &Value, kwargs: &Value) -> R {
    method(
        this,
        "vformat",
        &[
            format_string.clone(),
            tuple(items(args).to_vec()),
            kwargs.clone(),
        ],
    )
}

/// `formatter.vformat(format_string, args, kwargs)`
pub fn vformat(this: &Value, format_string: &Value, args: &Value, kwargs: &Value) -> R {
    let used = ops::build_set(Vec::new())?;
    let mut run = Run {
        this,
        args,
        kwargs,
        used: &used,
        numbering: Numbering::Next(0),
    };
    let made = run.expand(format_string, 2)?;
    method(
        this,
        "check_unused_args",
        &[used.clone(), args.clone(), kwargs.clone()],
    )?;
    Ok(string(made))
}

/// One expansion.
struct Run<'a> {
    this: &'a Value,
    args: &'a Value,
    kwargs: &'a Value,
    used: &'a Value,
    numbering: Numbering,
}

impl Run<'_> {
    fn expand(&mut self, template: &Value, depth: i32) -> R<String> {
        if depth < 0 {
            return Err(value_error("Max string recursion exceeded"));
        }
        let mut out = String::new();
        let pieces = method(self.this, "parse", std::slice::from_ref(template))?;
        ops::for_each(&pieces, |piece| {
            let parts = ops::unpack(&piece, 4)?;
            if ops::truth(&parts[0])? {
                ops::push_str(&mut out, &parts[0])?;
            }
            if !parts[1].is_none() {
                let made = self.field(&parts[1], &parts[2], &parts[3], depth)?;
                out.push_str(must_be_str(&made)?.as_str());
            }
            Ok(())
        })?;
        Ok(out)
    }

    fn field(&mut self, name: &Value, spec: &Value, conversion: &Value, depth: i32) -> R {
        let name = self.number(must_be_str(name)?.as_str())?;
        let found = method(
            self.this,
            "get_field",
            &[name, self.args.clone(), self.kwargs.clone()],
        )?;
        let found = ops::unpack(&found, 2)?;
        ops::set_add(self.used, found[1].clone())?;
        let value = method(
            self.this,
            "convert_field",
            &[found[0].clone(), conversion.clone()],
        )?;
        let spec = string(self.expand(spec, depth - 1)?);
        method(self.this, "format_field", &[value, spec])
    }

    fn number(&mut self, name: &str) -> R {
        let mixed = || {
            value_error(
                "cannot switch from manual field specification to automatic field numbering",
            )
        };
        if name.is_empty() {
            let Numbering::Next(n) = self.numbering else {
                return Err(mixed());
            };
            self.numbering = Numbering::Next(n + 1);
            return Ok(string(n.to_string()));
        }
        if classify::str_isdigit(name) {
            if let Numbering::Next(1..) = self.numbering {
                return Err(mixed());
            }
            self.numbering = Numbering::Manual;
        }
        Ok(str(name))
    }
}

/// `formatter.get_value(key, args, kwargs)`
pub fn get_value(_this: &Value, key: &Value, args: &Value, kwargs: &Value) -> R {
    match base_value(key) {
        Value::Int(_) | Value::Big(_) | Value::Bool(_) => ops::getitem(args, key),
        _ => ops::getitem(kwargs, key),
    }
}
/// `formatter.check_unused_args(used_args, args, kwargs)`
pub fn check_unused_args(_this: &Value, _used: &Value, _args: &Value, _kwargs: &Value) -> R {
    Ok(Value::None)
}
/// `formatter.format_field(value, format_spec)`
pub fn format_field(_this: &Value, value: &Value, format_spec: &Value) -> R {
    ops::format(value, format_spec)
}
/// `formatter.convert_field(value, conversion)`
pub fn convert_field(_this: &Value, value: &Value, conversion: &Value) -> R {
    if conversion.is_none() {
        return Ok(value.clone());
    }
    let shown = ops::to_str(conversion)?;
    match shown.as_str() {
        "s" => convert(value, 's'),
        "r" => convert(value, 'r'),
        "a" => convert(value, 'a'),
        _ => Err(value_error(format!("Unknown conversion specifier {shown}"))),
    }
}
/// `formatter.parse(format_string)`: an iterator over tuples.
pub fn parse(_this: &Value, format_string: &Value) -> R {
    let Value::Str(template) = base_value(format_string) else {
        return Err(error::type_error(format!(
            "expected str, got {}",
            ops::type_name(format_string)
        )));
    };
    let mut all = Vec::new();
    for piece in Parser::new(template.as_str()) {
        let piece = piece.map_err(text_error)?;
        let literal = str(piece.literal);
        all.push(tuple(match piece.field {
            Some(field) => {
                let conversion = field
                    .conversion
                    .map_or(Value::None, |c| string(c.to_string()));
                vec![literal, str(field.name), str(field.spec), conversion]
            }
            None => vec![literal, Value::None, Value::None, Value::None],
        }));
    }
    ops::iter(&list(all))
}
/// `formatter.get_field(field_name, args, kwargs)`
pub fn get_field(this: &Value, field_name: &Value, args: &Value, kwargs: &Value) -> R {
    let name = must_be_str(field_name)?;
    let (first, steps) = split_name(name.as_str()).map_err(text_error)?;
    let first = match first {
        First::Auto => str(""),
        First::Index(i) => int_usize(i),
        First::Name(name) => str(name),
    };
    let mut value = method(
        this,
        "get_value",
        &[first.clone(), args.clone(), kwargs.clone()],
    )?;
    for step in steps {
        let step: StepName<'_> = step.map_err(text_error)?;
        value = crate::builtins::str_format::step(&value, step)?;
    }
    Ok(tuple(vec![value, first]))
}
/// `formatter.__dict__`
pub fn __dict__(this: &Value) -> R {
    dict_of(this)
}
