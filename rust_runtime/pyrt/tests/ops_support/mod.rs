//! What the tests of operators and functions share: values in prefix form, builtins by name, outcomes as text.
use pyrt::object::{Dict, R, Set, Value, boolean, bytes, float, int, list, string, tuple};
use pyrt::{call, generated, ops, types};
use std::process::Command;
use std::str::SplitWhitespace;

/// What a script of tests/tools prints.
pub fn lines_of(script: &str) -> String {
    let path = format!("{}/tests/tools/{script}", env!("CARGO_MANIFEST_DIR"));
    let made = Command::new("python3")
        .arg(path)
        .env("PYTHONHASHSEED", "0")
        .output()
        .unwrap();
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
    String::from_utf8(made.stdout).unwrap()
}

pub fn unhex(digits: &str) -> Vec<u8> {
    (0..digits.len() / 2)
        .map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).unwrap())
        .collect()
}

pub fn read(tokens: &mut SplitWhitespace<'_>) -> Value {
    let token = tokens.next().unwrap();
    match token {
        "none" => return Value::None,
        "true" => return boolean(true),
        "false" => return boolean(false),
        "ellipsis" => return Value::Ellipsis,
        _ => {}
    }
    let (kind, rest) = token.split_at(1);
    let count = || rest.parse::<usize>().unwrap();
    match kind {
        "i" => int(rest.parse().unwrap()),
        "d" => float(f64::from_bits(u64::from_str_radix(rest, 16).unwrap())),
        "s" => string(String::from_utf8(unhex(rest)).unwrap()),
        "b" => bytes(unhex(rest)),
        "L" => list((0..count()).map(|_| read(tokens)).collect()),
        "T" => tuple((0..count()).map(|_| read(tokens)).collect()),
        "S" | "F" => {
            let items: Vec<Value> = (0..count()).map(|_| read(tokens)).collect();
            Value::Set(Set::from_items(items, kind == "F").ok().unwrap())
        }
        "D" => {
            let pairs: Vec<(Value, Value)> =
                (0..count()).map(|_| (read(tokens), read(tokens))).collect();
            Value::Dict(Dict::from_pairs(pairs).ok().unwrap())
        }
        "R" => {
            let parts: Vec<Value> = (0..3).map(|_| read(tokens)).collect();
            let class = Value::Class(generated::builtins::range());
            call::call(&class, &mut parts.clone()).unwrap_or_else(|e| panic!("{}", outcome(Err(e))))
        }
        "X" => {
            let parts: Vec<Value> = (0..3).map(|_| read(tokens)).collect();
            ops::slice(&parts[0], &parts[1], &parts[2])
        }
        _ => panic!("unknown token {token}"),
    }
}

pub fn builtin(name: &str) -> Value {
    let module = &generated::builtins::MODULE;
    if let Some((_, def)) = module.functions.iter().find(|(n, _)| *n == name) {
        return types::native_value(def);
    }
    let (_, class) = module
        .types
        .iter()
        .find(|(n, _)| *n == name)
        .unwrap_or_else(|| panic!("no builtin {name}"));
    Value::Class(class())
}

/// The outcome as tools/ops_cases.py writes it.
pub fn outcome(r: R) -> String {
    match r.and_then(|v| ops::repr(&v)) {
        Ok(text) => format!("ok {text}"),
        Err(e) => {
            let text = ops::to_str(&e.value()).unwrap_or_else(|_| "?".to_owned());
            format!("{} {text}", e.0.class_ref().name())
        }
    }
}
