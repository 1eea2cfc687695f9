//! Operators and builtin functions against CPython: tools/ops_cases.py prints tens of thousands of cases, each is done again here.
mod ops_support;

use ops_support::{builtin, lines_of, outcome, read, unhex};
use pyrt::object::{R, Value, boolean, list};
use pyrt::{call, ops};
use std::collections::BTreeMap;

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

#[test]
fn every_case_as_in_cpython() {
    let text = lines_of("ops_cases.py");
    let (mut wrong, mut shown, mut all) = (BTreeMap::<&str, usize>::new(), Vec::new(), 0);
    for line in text.lines() {
        let (given, expected) = line.split_once(" = ").unwrap();
        let mut tokens = given.split_whitespace();
        let name = tokens.next().unwrap();
        let (n, k): (usize, usize) = (
            tokens.next().unwrap().parse().unwrap(),
            tokens.next().unwrap().parse().unwrap(),
        );
        let args: Vec<Value> = (0..n).map(|_| read(&mut tokens)).collect();
        let kw: Vec<(Value, Value)> = (0..k)
            .map(|_| {
                (
                    Value::Str(pyrt::object::intern(tokens.next().unwrap())),
                    read(&mut tokens),
                )
            })
            .collect();
        let shown_args: Vec<String> = args.iter().map(ops::repr_or).collect();
        let got = outcome(run(name, args, kw));
        let expected = String::from_utf8(unhex(expected)).unwrap();
        all += 1;
        if got != expected {
            *wrong.entry(name).or_default() += 1;
            if wrong[name] <= 6 {
                shown.push(format!(
                    "{name}({}): {got:?}, not {expected:?}",
                    shown_args.join(", ")
                ));
            }
        }
    }
    assert!(all > 30_000, "only {all} cases");
    let total: usize = wrong.values().sum();
    assert!(
        total == 0,
        "{total} of {all} differ: {wrong:?}\n{}",
        shown.join("\n")
    );
}
