//! Operators and builtin functions against CPython: tools/ops_cases.py prints tens of thousands of cases, each is done again here.
use pyrt::object::{Dict, R, Set, Value, boolean, bytes, float, int, list, string, tuple};
use pyrt::{call, generated, ops, types};
use std::collections::BTreeMap;
use std::process::Command;
use std::str::SplitWhitespace;

fn unhex(digits: &str) -> Vec<u8> {
    (0..digits.len() / 2).map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).unwrap()).collect()
}

fn read(tokens: &mut SplitWhitespace<'_>) -> Value {
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
            let pairs: Vec<(Value, Value)> = (0..count()).map(|_| (read(tokens), read(tokens))).collect();
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

fn binary(name: &str) -> Option<fn(&Value, &Value) -> R> {
    Some(match name {
        "+" => ops::add,
        "-" => ops::sub,
        "*" => ops::mul,
        "/" => ops::truediv,
        "//" => ops::floordiv,
        "%" => ops::modulo,
        "**" => ops::pow,
        "@" => ops::matmul,
        "<<" => ops::lshift,
        ">>" => ops::rshift,
        "&" => ops::and,
        "|" => ops::or,
        "^" => ops::xor,
        "==" => ops::eq,
        "!=" => ops::ne,
        "<" => ops::lt,
        "<=" => ops::le,
        ">" => ops::gt,
        ">=" => ops::ge,
        "[]" => ops::getitem,
        "divmod" => ops::divmod,
        "in" => |a, b| ops::contains(a, b).map(boolean),
        _ => return None,
    })
}

fn in_place(name: &str) -> Option<fn(&mut Value, &Value) -> R<()>> {
    Some(match name {
        "+=" => ops::iadd,
        "-=" => ops::isub,
        "*=" => ops::imul,
        "/=" => ops::itruediv,
        "//=" => ops::ifloordiv,
        "%=" => ops::imodulo,
        "**=" => ops::ipow,
        "@=" => ops::imatmul,
        "<<=" => ops::ilshift,
        ">>=" => ops::irshift,
        "&=" => ops::iand,
        "|=" => ops::ior,
        "^=" => ops::ixor,
        _ => return None,
    })
}

fn builtin(name: &str) -> Value {
    let module = &generated::builtins::MODULE;
    if let Some((_, def)) = module.functions.iter().find(|(n, _)| *n == name) {
        return types::native_value(def);
    }
    let (_, class) = module.types.iter().find(|(n, _)| *n == name).unwrap_or_else(|| panic!("no builtin {name}"));
    Value::Class(class())
}

fn run(name: &str, mut args: Vec<Value>, mut kw: Vec<(Value, Value)>) -> R {
    if let Some(f) = binary(name) {
        return f(&args[0], &args[1]);
    }
    if let Some(f) = in_place(name) {
        let mut a = args[0].clone();
        return f(&mut a, &args[1]).map(|()| a);
    }
    match name {
        "neg" => ops::neg(&args[0]),
        "pos" => ops::pos(&args[0]),
        "invert" => ops::invert(&args[0]),
        "not" => ops::truth(&args[0]).map(|b| boolean(!b)),
        "str" => ops::str_of(&args[0]),
        "collect" => ops::collect(&args[0]).map(list),
        "unpack" => ops::unpack(&args[0], 2).map(list),
        "unpack_ex" => ops::unpack_ex(&args[0], 1, 1).map(list),
        "set[]" => ops::setitem(&args[0], &args[1], args[2].clone()).map(|()| args[0].clone()),
        "del[]" => ops::delitem(&args[0], &args[1]).map(|()| args[0].clone()),
        "slice.indices" => pyrt::builtins::slice::indices(&args[0], &args[1]),
        "isinstance" => ops_isinstance(&args),
        method if method.starts_with('.') => {
            let name = pyrt::object::intern(&method[1..]);
            call::call_method_name(&name, &mut args, &mut kw)
        }
        name => call::call_kw(&builtin(name), &mut args, &mut kw),
    }
}

fn ops_isinstance(args: &[Value]) -> R {
    let class = builtin(args[1].as_str().unwrap());
    pyrt::builtins::functions::isinstance(&args[0], &class)
}

/// The outcome as tools/ops_cases.py writes it.
fn outcome(r: R) -> String {
    match r.and_then(|v| ops::repr(&v)) {
        Ok(text) => format!("ok {text}"),
        Err(e) => {
            let args = e.data().args();
            let text = match &args[..] {
                [] => String::new(),
                [one] if e.0.class_ref().name() == "KeyError" => ops::repr_or(one),
                [one] => ops::to_str(one).unwrap_or_else(|_| "?".to_owned()),
                all => ops::repr_or(&tuple(all.to_vec())),
            };
            format!("{} {text}", e.0.class_ref().name())
        }
    }
}

#[test]
fn every_case_as_in_cpython() {
    let made = Command::new("python3")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tools/ops_cases.py"))
        .env("PYTHONHASHSEED", "0")
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let text = String::from_utf8(made.stdout).unwrap();
    let (mut wrong, mut shown, mut all) = (BTreeMap::<&str, usize>::new(), Vec::new(), 0);
    for line in text.lines() {
        let (given, expected) = line.split_once(" = ").unwrap();
        let mut tokens = given.split_whitespace();
        let name = tokens.next().unwrap();
        let (n, k): (usize, usize) = (tokens.next().unwrap().parse().unwrap(), tokens.next().unwrap().parse().unwrap());
        let args: Vec<Value> = (0..n).map(|_| read(&mut tokens)).collect();
        let kw: Vec<(Value, Value)> =
            (0..k).map(|_| (Value::Str(pyrt::object::intern(tokens.next().unwrap())), read(&mut tokens))).collect();
        let shown_args: Vec<String> = args.iter().map(ops::repr_or).collect();
        let got = outcome(run(name, args, kw));
        let expected = String::from_utf8(unhex(expected)).unwrap();
        all += 1;
        if got != expected {
            *wrong.entry(name).or_default() += 1;
            if wrong[name] <= 6 {
                shown.push(format!("{name}({}): {got:?}, not {expected:?}", shown_args.join(", ")));
            }
        }
    }
    assert!(all > 30_000, "only {all} cases");
    let total: usize = wrong.values().sum();
    assert!(total == 0, "{total} of {all} differ: {wrong:?}\n{}", shown.join("\n"));
}
