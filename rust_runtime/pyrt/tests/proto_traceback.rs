//! The text of tracebacks, against CPython running the same file: carets, repeated frames, chains and groups.
#![allow(
    clippy::disallowed_methods,
    reason = "a test looks at the machine beside the runtime"
)]
use pyrt::error::{PyErr, classes, value_error};
use pyrt::object::{Code, ModuleInfo, Span, Value, list, span, str};
use std::process::Command;

const SOURCE: &str = "def inner(x):\n    return 1 + x[0] / 0  # é\n\ndef outer():\n\tinner([\n        1])\n\ntry:\n    outer()\nexcept ZeroDivisionError as e:\n    raise ValueError('v') from e\n";

static INFO: ModuleInfo = ModuleInfo {
    name: "__main__",
    file: "shown.py",
    source: SOURCE,
};
const INNER: &[Span] = &[span(2, 15, 2, 23, 20, 21)];
const OUTER: &[Span] = &[span(5, 1, 6, 10, 0, 0)];
const MODULE: &[Span] = &[span(9, 4, 9, 11, 0, 0), span(11, 4, 11, 32, 0, 0)];
static INNER_CODE: Code = Code {
    name: "inner",
    qualname: "inner",
    module: &INFO,
    line: 1,
    spans: INNER,
    locals: &[],
};
static OUTER_CODE: Code = Code {
    name: "outer",
    qualname: "outer",
    module: &INFO,
    line: 4,
    spans: OUTER,
    locals: &[],
};
static MODULE_CODE: Code = Code {
    name: "<module>",
    qualname: "<module>",
    module: &INFO,
    line: 1,
    spans: MODULE,
    locals: &[],
};

fn division() -> PyErr {
    let e = PyErr::msg(classes::zero_division_error(), "division by zero");
    e.at(&INNER_CODE, 0).at(&OUTER_CODE, 0).at(&MODULE_CODE, 0)
}

fn a_chain_reads_as_in_cpython() {
    let folder = std::env::temp_dir().join(format!("pyrt-traceback-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("shown.py"), SOURCE).unwrap();
    let script = "import runpy, sys, traceback\n\
        code = compile(open('shown.py').read(), 'shown.py', 'exec')\n\
        import linecache\n\
        exec(code, {'__name__': '__main__'})\n";
    let python = Command::new("python3")
        .args(["-c", script])
        .current_dir(&folder)
        .output()
        .unwrap();
    let theirs = String::from_utf8(python.stderr).unwrap();
    let e = value_error("v");
    e.data().cause.set(division().value());
    e.data().suppress.set(true);
    let ours = pyrt::traceback::text(&e.at(&MODULE_CODE, 1));
    // CPython shows the frames of the script that runs the file first
    let theirs: String = theirs
        .split_inclusive('\n')
        .filter(|l| !l.contains("\"<string>\""))
        .collect();
    assert_eq!(ours, theirs);
    std::fs::remove_dir_all(&folder).unwrap();
}

fn groups_draw_a_tree() {
    let members = list(vec![value_error("one").value(), division().value()]);
    let class = Value::Class(classes::exception_group());
    let group = pyrt::call::call(&class, &mut [str("both"), members])
        .ok()
        .unwrap();
    let Value::Inst(group) = group else {
        panic!("a group is an instance")
    };
    let text = pyrt::traceback::text(&PyErr(group));
    let wanted = "  | ExceptionGroup: both (2 sub-exceptions)\n  +-+---------------- 1 ----------------\n    | ValueError: one\n    +---------------- 2 ----------------\n    | Traceback (most recent call last):\n";
    assert!(text.starts_with(wanted), "{text}");
    assert!(
        text.ends_with(
            "    | ZeroDivisionError: division by zero\n    +------------------------------------\n"
        ),
        "{text}"
    );
}

/// One test, because the runtime belongs to one thread.
#[test]
fn tracebacks_read_as_in_cpython() {
    a_chain_reads_as_in_cpython();
    groups_draw_a_tree();
}
