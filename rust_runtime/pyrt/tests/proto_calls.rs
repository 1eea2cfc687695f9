//! Binding of arguments, against CPython: the same signatures, the same calls, the same results and messages.
use pyrt::object::{Code, Func, FuncDef, Kind, ModuleInfo, Signature, Value, str, tuple};
use pyrt::{call, ops};
use std::process::Command;

static INFO: ModuleInfo = ModuleInfo {
    name: "__main__",
    file: "calls.py",
    source: "",
};
static CODE: Code = Code {
    name: "f",
    qualname: "f",
    module: &INFO,
    line: 1,
    spans: &[],
    locals: &[],
};

macro_rules! def {
    ($name:ident, [$($param:literal),*], $posonly:literal, $pos:literal, $kwonly:literal, $varargs:literal, $varkw:literal) => {
        static $name: FuncDef = FuncDef {
            code: &CODE,
            sig: Signature {
                names: &[$($param),*],
                posonly: $posonly,
                pos: $pos,
                kwonly: $kwonly,
                varargs: $varargs,
                varkw: $varkw,
            },
            kind: Kind::Plain,
            doc: None,
            entry: |_, a| Ok(tuple(a.to_vec())),
            green: None,
        };
    };
}
def!(PLAIN, ["a", "b", "c"], 0, 3, 0, false, false);
def!(KINDS, ["a", "b", "c", "d", "e"], 2, 3, 2, false, false);
def!(OPEN, ["a", "k", "args", "kw"], 0, 1, 1, true, true);

/// Each function as CPython gets it: parameters, and the tuple of bound arguments in the runtime's order.
const SOURCES: [&str; 3] = [
    "a, b, c=30: a, b, c",
    "a, b, /, c=30, *, d, e=50: a, b, c, d, e",
    "a, *args, k=20, **kw: a, k, args, kw",
];

fn function(which: usize) -> Value {
    match which {
        0 => Func::new(&PLAIN, vec![], vec![Value::Int(30)], vec![]),
        1 => Func::new(
            &KINDS,
            vec![],
            vec![Value::Int(30)],
            vec![Value::Unbound, Value::Int(50)],
        ),
        _ => Func::new(&OPEN, vec![], vec![], vec![Value::Int(20)]),
    }
}

/// Every number of positional arguments with every set of these keywords.
fn calls() -> Vec<(usize, Vec<&'static str>)> {
    let names = ["a", "b", "c", "d", "e", "k", "zz"];
    let mut out = Vec::new();
    for n in 0..6 {
        for set in 0..1usize << names.len() {
            if set.count_ones() <= 3 {
                out.push((
                    n,
                    names
                        .iter()
                        .enumerate()
                        .filter(|(i, _)| set >> i & 1 == 1)
                        .map(|(_, n)| *n)
                        .collect(),
                ));
            }
        }
    }
    out
}

fn ours(which: usize, n: usize, keywords: &[&str]) -> String {
    let mut args: Vec<Value> = (0..n).map(|i| Value::Int(i as i64)).collect();
    let mut kw: Vec<(Value, Value)> = keywords.iter().map(|k| (str(k), str(k))).collect();
    match call::call_kw(&function(which), &mut args, &mut kw) {
        Ok(v) => ops::repr(&v).ok().unwrap(),
        Err(e) => format!(
            "{}: {}",
            e.0.class_ref().name(),
            ops::to_str(&e.value()).ok().unwrap()
        ),
    }
}

#[test]
fn arguments_bind_as_in_cpython() {
    let mut script = String::from(
        "def run(f, *a, **k):\n  try: print(repr(f(*a, **k)))\n  except TypeError as e: print('TypeError:', e)\n",
    );
    let mut expected = Vec::new();
    for (which, source) in SOURCES.iter().enumerate() {
        let (params, result) = source.split_once(": ").unwrap();
        script.push_str(&format!("def f({params}): return ({result})\n"));
        for (n, keywords) in calls() {
            let mut args: Vec<String> = (0..n).map(|i| i.to_string()).collect();
            args.extend(keywords.iter().map(|k| format!("{k}='{k}'")));
            // the name `f` of run's own parameter does not clash: it is positional
            script.push_str(&format!(
                "run({})\n",
                std::iter::once("f".to_owned())
                    .chain(args)
                    .collect::<Vec<_>>()
                    .join(", ")
            ));
            expected.push((which, n, keywords));
        }
    }
    let python = Command::new("python3")
        .args(["-c", &script])
        .output()
        .unwrap();
    assert!(
        python.status.success(),
        "{}",
        String::from_utf8_lossy(&python.stderr)
    );
    let theirs = String::from_utf8(python.stdout).unwrap();
    assert_eq!(theirs.lines().count(), expected.len());
    for (line, (which, n, keywords)) in theirs.lines().zip(expected) {
        assert_eq!(
            ours(which, n, &keywords),
            line,
            "f({}) with {n} arguments and {keywords:?}",
            SOURCES[which]
        );
    }
}
