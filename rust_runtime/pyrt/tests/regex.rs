//! Compares the regular expression engine with CPython's `re` on its own test table and on random patterns.
#![allow(
    clippy::disallowed_methods,
    reason = "a test looks at the machine beside the runtime"
)]

use std::fmt::Write;
use std::process::Command;

use pyrt::regex::{Error, Match, Mode, Pattern, Subject, Template};

enum Data {
    Text(String),
    Bytes(Vec<u8>),
}

fn unhex(text: &str) -> Vec<u8> {
    let digit = |b: u8| (b as char).to_digit(16).expect("hexadecimal") as u8;
    text.as_bytes()
        .chunks(2)
        .map(|pair| digit(pair[0]) << 4 | digit(pair[1]))
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

fn text_of(hex: &str) -> String {
    String::from_utf8(unhex(hex)).expect("UTF-8")
}

fn data(field: &str) -> Data {
    match field.strip_prefix('b') {
        // A field of text has an even number of digits, so a "b" of its own begins bytes.
        Some(bytes) if field.len() % 2 == 1 => Data::Bytes(unhex(bytes)),
        _ => Data::Text(text_of(field)),
    }
}

fn failure(error: &Error) -> String {
    let number = |n: Option<usize>| n.map_or("-".to_owned(), |n| n.to_string());
    let (pos, line, column) = (number(error.pos), number(error.lineno), number(error.colno));
    format!(
        "E:{:?}:{}:{pos}:{line}:{column}",
        error.kind,
        hex(error.to_string().as_bytes())
    )
}

fn spans(found: &Match, subject: &Subject<'_>) -> String {
    let span = |group| {
        found
            .char_span(group, subject)
            .map_or("?".to_owned(), |(a, b)| format!("{a}-{b}"))
    };
    (0..found.spans().len())
        .map(span)
        .collect::<Vec<_>>()
        .join(",")
}

fn shown(found: Option<&Match>, pattern: &Pattern, subject: &Subject<'_>) -> String {
    let Some(found) = found else {
        return "none".to_owned();
    };
    let (index, name) = (
        found.lastindex().unwrap_or(0),
        found.lastgroup(pattern).unwrap_or(""),
    );
    format!("{}/{index}/{name}", spans(found, subject))
}

fn em_dash(name: &str) -> Option<char> {
    (name == "EM DASH").then_some('\u{2014}')
}

fn result(fields: &[&str]) -> String {
    let flags = fields[1].parse().expect("flags");
    let number = |index: usize| fields[index].parse::<i64>().expect("number");
    let compiled = match data(fields[0]) {
        Data::Text(text) => Pattern::compile_with_names(&text, flags, &em_dash),
        Data::Bytes(bytes) => Pattern::compile_bytes(&bytes, flags),
    };
    let pattern = match compiled {
        Ok(pattern) => pattern,
        Err(error) => return failure(&error),
    };
    let holder = data(fields[2]);
    let (subject, mark) = match &holder {
        Data::Text(text) => (Subject::text(text), ""),
        Data::Bytes(bytes) => (Subject::bytes(bytes), "b"),
    };
    let (pos, endpos, count) = (number(3) as usize, number(4) as usize, number(6));
    let mut out = vec![pattern.flags().to_string(), pattern.groups().to_string()];
    let names = pattern
        .group_index()
        .iter()
        .map(|(name, group)| format!("{name}={group}"));
    out.push(names.collect::<Vec<_>>().join(","));
    let letter = |future| if future { 'F' } else { 'D' };
    let warnings = pattern
        .warnings()
        .iter()
        .map(|w| format!("{}{}", letter(w.future), w.message));
    out.push(warnings.collect::<Vec<_>>().join(","));
    for mode in [Mode::Search, Mode::Match, Mode::FullMatch] {
        out.push(shown(
            pattern.find(&subject, mode, pos, endpos).as_ref(),
            &pattern,
            &subject,
        ));
    }
    let all = pattern
        .matches(&subject, 0, usize::MAX)
        .map(|found| spans(&found, &subject));
    out.push(all.collect::<Vec<_>>().join(" "));
    let piece = |span: &Option<_>| {
        span.map_or("?".to_owned(), |span| {
            mark.to_owned() + &hex(subject.slice(span))
        })
    };
    out.push(
        pattern
            .split(&subject, count)
            .iter()
            .map(piece)
            .collect::<Vec<_>>()
            .join(","),
    );
    let template = match data(fields[5]) {
        Data::Text(text) => Template::parse(&text, &pattern),
        Data::Bytes(bytes) => Template::parse_bytes(&bytes, &pattern),
    };
    out.push(match template {
        Ok(template) => {
            let (text, number) = pattern.substitute(&template, &subject, count);
            format!("{mark}{}x{number}", hex(&text))
        }
        Err(error) => failure(&error),
    });
    out.join(";")
}

#[test]
fn agrees_with_cpython() {
    let tool = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tools/regex_cases.py");
    let mut command = Command::new("python3");
    command.arg(tool);
    if let Ok(arguments) = std::env::var("REGEX_CASES") {
        command.args(arguments.split(' '));
    }
    let output = command.output().expect("python3 runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let lines = String::from_utf8(output.stdout).expect("UTF-8");
    let (mut count, mut differences) = (0, Vec::new());
    for line in lines.lines() {
        let fields: Vec<_> = line.split('\t').collect();
        let (expected, found) = (text_of(fields[7]), result(&fields));
        count += 1;
        if expected != found {
            let readable = |field: &str| match data(field) {
                Data::Text(text) => format!("{text:?}"),
                Data::Bytes(bytes) => format!("b{:?}", String::from_utf8_lossy(&bytes)),
            };
            let (pattern, subject, template) = (
                readable(fields[0]),
                readable(fields[2]),
                readable(fields[5]),
            );
            let rest = [fields[1], fields[3], fields[4], fields[6]].join(" ");
            differences.push(format!(
                "{pattern} {subject} {template} {rest}\n  {expected}\n  {found}"
            ));
        }
    }
    assert!(count > 5000, "only {count} cases");
    let total = differences.len();
    differences.truncate(25);
    assert!(
        total == 0,
        "{total} of {count} differ:\n{}",
        differences.join("\n")
    );
}

#[test]
fn long_subjects_need_no_stack() {
    let text = "ab".repeat(500_000);
    let subject = Subject::text(&text);
    for (source, end) in [
        ("(a|b)*", 1_000_000),
        ("(?:(a)|b)*$", 1_000_000),
        ("(?:a|b)*?$", 1_000_000),
        ("(?:ab)*+", 1_000_000),
    ] {
        let pattern = Pattern::compile(source, 0).expect("compiles");
        let found = pattern.match_(&subject, 0, usize::MAX).expect("matches");
        assert_eq!(found.whole(), (0, end), "{source}");
    }
}
