//! File objects against CPython: tools/file_cases.py opens files and calls their methods, and each call is done again here.
#![allow(
    clippy::disallowed_methods,
    reason = "a test looks at the machine beside the runtime"
)]
mod ops_support;

use ops_support::{builtin, lines_of, outcome, read, unhex};
use pyrt::call;
use pyrt::object::{R, Value, intern, str};
use std::fs;

const START: &[u8] = b"one\ntwo\r\nthree\rfo\xc3\xbcr\n\nlast";

#[test]
fn every_call_as_in_cpython() {
    let folder = std::env::temp_dir().join(format!("pyrt-files-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("file");
    let name = path.to_str().unwrap().to_owned();
    let text = lines_of("file_cases.py");
    let (mut file, mut given, mut got) = (None, String::new(), String::new());
    let (mut wrong, mut all) = (Vec::new(), 0);
    for line in text.lines() {
        let (kind, rest) = line.split_once(' ').unwrap_or((line, ""));
        let mut tokens = rest.split_whitespace();
        match kind {
            "open" => {
                fs::write(&path, START).unwrap();
                given = rest.to_owned();
                let n: usize = tokens.next().unwrap().parse().unwrap();
                let mut kw: Vec<(Value, Value)> = (0..n)
                    .map(|_| {
                        (
                            Value::Str(intern(tokens.next().unwrap())),
                            read(&mut tokens),
                        )
                    })
                    .collect();
                if kw
                    .iter()
                    .any(|(k, v)| k.as_str() == Some("mode") && v.as_str() == Some("x"))
                {
                    fs::remove_file(&path).unwrap();
                }
                let opened = call::call_kw(&builtin("open"), &mut [str(&name)], &mut kw);
                got = match &opened {
                    Ok(_) => "ok None".to_owned(),
                    Err(_) => String::new(),
                };
                file = match opened {
                    Ok(f) => Some(f),
                    Err(e) => {
                        got = outcome(Err(e)).replace(&name, "PATH");
                        None
                    }
                };
            }
            "call" => {
                let method = tokens.next().unwrap();
                let n: usize = tokens.next().unwrap().parse().unwrap();
                given = format!("{} | {rest}", given.split(" | ").next().unwrap());
                let mut args = vec![file.clone().unwrap()];
                args.extend((0..n).map(|_| read(&mut tokens)));
                let mut r: R = call::call_method_name(&intern(method), &mut args, &mut []);
                if method == "__enter__" {
                    r = r.map(|_| Value::None);
                }
                got = outcome(r);
            }
            "=" => {
                all += 1;
                let expected = String::from_utf8(unhex(rest)).unwrap();
                if got != expected {
                    wrong.push(format!("{given}: {got:?}, not {expected:?}"));
                }
            }
            _ => {
                drop(file.take());
                let content = fs::read(&path).unwrap_or_default();
                let expected = if rest == "-" { Vec::new() } else { unhex(rest) };
                if content != expected {
                    wrong.push(format!(
                        "{given}: the file holds {:?}, not {:?}",
                        String::from_utf8_lossy(&content),
                        String::from_utf8_lossy(&expected)
                    ));
                }
            }
        }
    }
    fs::remove_dir_all(&folder).unwrap();
    assert!(all > 1_000, "only {all} calls");
    assert!(
        wrong.is_empty(),
        "{} of {all} differ:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(40)].join("\n")
    );
}
