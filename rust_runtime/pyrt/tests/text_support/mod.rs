//! Running a case script with CPython, and the encoding of its lines.
#![allow(dead_code, reason = "each test crate uses a part")]

use std::process::Command;

/// The lines that `tests/tools/<script>` prints.
pub fn python_lines(script: &str, args: &[&str]) -> Vec<String> {
    let path = format!("{}/tests/tools/{script}", env!("CARGO_MANIFEST_DIR"));
    let output = Command::new("python3")
        .arg(path)
        .args(args)
        .env("PYTHONHASHSEED", "0")
        .output()
        .expect("python3 runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8(output.stdout).expect("the script prints UTF-8");
    text.lines().map(str::to_owned).collect()
}

/// One value of a case.
#[derive(Clone, Debug, PartialEq)]
pub enum Field {
    None,
    Bool(bool),
    Int(i64),
    Str(String),
    Bytes(Vec<u8>),
    List(Vec<Field>),
    Error(String, String),
}

fn unhex(text: &str) -> Vec<u8> {
    let digit = |byte: u8| (byte as char).to_digit(16).expect("a hex digit") as u8;
    text.as_bytes()
        .chunks(2)
        .map(|pair| digit(pair[0]) << 4 | digit(pair[1]))
        .collect()
}

fn text(hex: &str) -> String {
    String::from_utf8(unhex(hex)).expect("UTF-8")
}

/// Reads `N`, `T`, `F`, `i5`, `s<hex>`, `b<hex>`, `[a,b]` or `!Name:<hex>`.
pub fn parse_field(source: &str) -> Field {
    let rest = &source[1..];
    match source.as_bytes()[0] {
        b'N' => Field::None,
        b'T' => Field::Bool(true),
        b'F' => Field::Bool(false),
        b'i' => Field::Int(rest.parse().expect("an integer")),
        b's' => Field::Str(text(rest)),
        b'b' => Field::Bytes(unhex(rest)),
        b'[' => {
            let items = rest.strip_suffix(']').expect("a closed list");
            Field::List(
                items
                    .split(',')
                    .filter(|item| !item.is_empty())
                    .map(parse_field)
                    .collect(),
            )
        }
        b'!' => {
            let (name, message) = rest.split_once(':').expect("an error has a message");
            Field::Error(name.to_owned(), text(message))
        }
        _ => panic!("bad field {source}"),
    }
}

/// A case: the operation, its arguments, and what CPython answered.
pub struct Case {
    pub operation: String,
    pub args: Vec<Field>,
    pub expected: Field,
}

impl Case {
    pub fn str(&self, at: usize) -> &str {
        match &self.args[at] {
            Field::Str(value) => value,
            other => panic!("argument {at} of {} is {other:?}", self.operation),
        }
    }
    pub fn bytes(&self, at: usize) -> &[u8] {
        match &self.args[at] {
            Field::Bytes(value) => value,
            other => panic!("argument {at} of {} is {other:?}", self.operation),
        }
    }
    pub fn int(&self, at: usize) -> i64 {
        self.opt_int(at).expect("an integer")
    }
    pub fn opt_int(&self, at: usize) -> Option<i64> {
        match &self.args[at] {
            Field::Int(value) => Some(*value),
            Field::None => None,
            other => panic!("argument {at} of {} is {other:?}", self.operation),
        }
    }
    pub fn bool(&self, at: usize) -> bool {
        self.args[at] == Field::Bool(true)
    }
    pub fn opt_str(&self, at: usize) -> Option<&str> {
        (self.args[at] != Field::None).then(|| self.str(at))
    }
    pub fn opt_bytes(&self, at: usize) -> Option<&[u8]> {
        (self.args[at] != Field::None).then(|| self.bytes(at))
    }
    pub fn list(&self, at: usize) -> Vec<&str> {
        match &self.args[at] {
            Field::List(items) => items
                .iter()
                .map(|item| match item {
                    Field::Str(value) => value.as_str(),
                    other => panic!("{other:?} in a list"),
                })
                .collect(),
            other => panic!("argument {at} of {} is {other:?}", self.operation),
        }
    }
}

/// Runs a script and compares every case with what `evaluate` says.
pub fn check(script: &str, args: &[&str], at_least: usize, evaluate: impl Fn(&Case) -> Field) {
    let lines = python_lines(script, args);
    assert!(lines.len() >= at_least, "only {} cases", lines.len());
    let mut failures = Vec::new();
    for line in &lines {
        let mut parts = line.split(' ');
        let operation = parts.next().expect("an operation").to_owned();
        let mut args: Vec<Field> = parts.map(parse_field).collect();
        let expected = args.pop().expect("an answer");
        let case = Case {
            operation,
            args,
            expected,
        };
        let found = evaluate(&case);
        if found != case.expected {
            failures.push(format!(
                "{}{:?}\n   found {found:?}\n  python {:?}",
                case.operation, case.args, case.expected
            ));
        }
    }
    failures.sort_by_key(String::len);
    let shown = failures
        .iter()
        .take(12)
        .cloned()
        .collect::<Vec<_>>()
        .join("\n");
    assert!(
        failures.is_empty(),
        "{} of {} cases differ:\n{shown}",
        failures.len(),
        lines.len()
    );
}

pub fn strings<S: AsRef<str>>(items: impl IntoIterator<Item = S>) -> Field {
    Field::List(
        items
            .into_iter()
            .map(|item| Field::Str(item.as_ref().to_owned()))
            .collect(),
    )
}

pub fn byte_strings<S: AsRef<[u8]>>(items: impl IntoIterator<Item = S>) -> Field {
    Field::List(
        items
            .into_iter()
            .map(|item| Field::Bytes(item.as_ref().to_vec()))
            .collect(),
    )
}

pub fn index(found: Option<usize>) -> Field {
    Field::Int(found.map_or(-1, |at| at as i64))
}
