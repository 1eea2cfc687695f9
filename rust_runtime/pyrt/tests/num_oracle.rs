//! The number algorithms against CPython: tools/num_cases.py prints thousands of cases, each is done again here.

use num_bigint::BigInt;
use num_traits::{Num, ToPrimitive};
use pyrt::hash;
use pyrt::num::bytes::ByteOrder;
use pyrt::num::percent::{self, parse_conversion};
use pyrt::num::pow::Power;
use pyrt::num::{
    Int, NumError, arith_float, arith_int, bytes, combinatorics, convert, float_repr, format_float,
    format_int, format_str, fsum, hex, parse, pow, round,
};
use pyrt::random_mt::{Random, check_total};
use std::cmp::Ordering;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

const LIMIT: usize = parse::DEFAULT_MAX_STR_DIGITS;

#[derive(Debug, Clone)]
enum Arg {
    Int(BigInt),
    Float(f64),
    Text(String),
    Bytes(Vec<u8>),
}

fn unhex(digits: &str) -> Vec<u8> {
    (0..digits.len() / 2)
        .map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).unwrap())
        .collect()
}

impl Arg {
    fn read(field: &str) -> Self {
        let (kind, rest) = field.split_at(1);
        match kind {
            "i" => Self::Int(BigInt::from_str_radix(&rest.replacen("0x", "", 1), 16).unwrap()),
            "0" | "1" => Self::Int(BigInt::from(u8::from(kind == "1"))),
            "f" if rest == "nan" => Self::Float(f64::NAN),
            "f" => Self::Float(f64::from_bits(u64::from_str_radix(rest, 16).unwrap())),
            "s" => Self::Text(String::from_utf8(unhex(rest)).unwrap()),
            "b" => Self::Bytes(unhex(rest)),
            _ => panic!("unknown field {field}"),
        }
    }

    fn int(&self) -> &BigInt {
        let Self::Int(n) = self else {
            panic!("{self:?}")
        };
        n
    }

    fn small(&self) -> i64 {
        self.int().to_i64().unwrap()
    }

    fn float(&self) -> f64 {
        let Self::Float(x) = self else {
            panic!("{self:?}")
        };
        *x
    }

    fn text(&self) -> &str {
        let Self::Text(text) = self else {
            panic!("{self:?}")
        };
        text
    }

    fn bytes(&self) -> &[u8] {
        let Self::Bytes(bytes) = self else {
            panic!("{self:?}")
        };
        bytes
    }
}

/// A result, written as num_cases.py writes it.
trait Encode {
    fn encode(&self) -> String;
}

fn to_hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
}

impl Encode for Int {
    fn encode(&self) -> String {
        match self {
            Int::Small(n) => n.encode(),
            Int::Big(n) => {
                assert!(n.to_i64().is_none(), "{n} should be small");
                let digits = n.magnitude().to_str_radix(16);
                format!(
                    "i{}0x{digits}",
                    if n.sign() == num_bigint::Sign::Minus {
                        "-"
                    } else {
                        ""
                    }
                )
            }
        }
    }
}

impl Encode for i64 {
    fn encode(&self) -> String {
        format!(
            "i{}0x{:x}",
            if *self < 0 { "-" } else { "" },
            self.unsigned_abs()
        )
    }
}

impl Encode for u64 {
    fn encode(&self) -> String {
        format!("i0x{self:x}")
    }
}

impl Encode for f64 {
    fn encode(&self) -> String {
        if self.is_nan() {
            "fnan".to_owned()
        } else {
            format!("f{:016x}", self.to_bits())
        }
    }
}

impl Encode for String {
    fn encode(&self) -> String {
        format!("s{}", to_hex(self.as_bytes()))
    }
}

impl Encode for Vec<u8> {
    fn encode(&self) -> String {
        format!("b{}", to_hex(self))
    }
}

impl Encode for Power {
    fn encode(&self) -> String {
        match self {
            Power::Int(n) => n.encode(),
            Power::Float(x) => x.encode(),
            Power::Complex(z) => format!("c{},{}", z.re.encode(), z.im.encode()),
        }
    }
}

impl Encode for Option<Ordering> {
    fn encode(&self) -> String {
        self.map_or("none".to_owned(), |order| (order as i64).encode())
    }
}

impl<A: Encode, B: Encode> Encode for (A, B) {
    fn encode(&self) -> String {
        format!("({},{})", self.0.encode(), self.1.encode())
    }
}

impl Encode for Vec<u64> {
    fn encode(&self) -> String {
        let items: Vec<String> = self.iter().map(Encode::encode).collect();
        format!("({})", items.join(","))
    }
}

fn encode_error(error: &NumError, subject: &Arg) -> String {
    let name = match error {
        NumError::Value(_) | NumError::Literal { .. } => "ValueError",
        NumError::Overflow(_) | NumError::Range => "OverflowError",
        NumError::ZeroDivision(_) => "ZeroDivisionError",
        NumError::Type(_) => "TypeError",
        NumError::Memory => return "!MemoryError:".to_owned(),
    };
    let message = error.message(|| quoted(subject));
    format!("!{name}:{}", to_hex(message.as_bytes()))
}

/// `repr` of the few kinds of text that num_cases.py parses.
fn quoted(subject: &Arg) -> String {
    let inner: String = subject.text().chars().fold(String::new(), |inner, c| {
        inner
            + &match c {
                '\n' => "\\n".to_owned(),
                '\t' => "\\t".to_owned(),
                '\0' | '\x1c' | '\u{a0}' => format!("\\x{:02x}", c as u32),
                '\u{3000}' | '\u{2003}' => format!("\\u{:04x}", c as u32),
                _ => c.to_string(),
            }
    });
    format!("'{inner}'")
}

trait Outcome {
    fn outcome(self, subject: &Arg) -> String;
}

impl<T: Encode> Outcome for Result<T, NumError> {
    fn outcome(self, subject: &Arg) -> String {
        match self {
            Ok(value) => value.encode(),
            Err(error) => encode_error(&error, subject),
        }
    }
}

/// Does every case of a group again; the big-int forms and, where arguments are small, the small forms too.
fn check(group: &str, mut again: impl FnMut(&str, &[Arg]) -> Vec<String>) {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tools/num_cases.py");
    let mut python = Command::new("python3")
        .args([script, group])
        .env("PYTHONHASHSEED", "0")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut count, mut wrong) = (0, 0);
    for line in BufReader::new(python.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        let fields: Vec<&str> = line.split('\t').collect();
        let (expected, args) = fields[1..].split_last().unwrap();
        let args: Vec<Arg> = args.iter().map(|field| Arg::read(field)).collect();
        count += 1;
        for got in again(fields[0], &args) {
            if got != *expected {
                wrong += 1;
                if wrong <= 25 {
                    let shorten = |text: &str| text.chars().take(400).collect::<String>();
                    println!(
                        "{} {}\n  CPython {}\n  here    {}",
                        fields[0],
                        shorten(&format!("{args:?}")),
                        shorten(&readable(expected)),
                        shorten(&readable(&got))
                    );
                }
            }
        }
    }
    assert!(python.wait().unwrap().success());
    assert!(count > 1000, "only {count} cases of {group}");
    assert_eq!(wrong, 0, "of {count} cases of {group}");
}

fn readable(encoded: &str) -> String {
    match encoded.split_once(':') {
        Some((kind, text)) => format!("{kind}: {}", String::from_utf8_lossy(&unhex(text))),
        None if encoded.starts_with('s') => {
            format!("{:?}", String::from_utf8_lossy(&unhex(&encoded[1..])))
        }
        None if encoded.len() == 17 && encoded.starts_with('f') => {
            format!("{:?}", Arg::read(encoded))
        }
        None => encoded.to_owned(),
    }
}

fn percent(
    subject: &Arg,
    spec: &str,
    (width, precision): (i64, i64),
    key: Option<&str>,
) -> Result<String, NumError> {
    let conversion = match parse_conversion(&spec[1..]) {
        Ok(conversion) => conversion,
        Err(error) if error.keyed => {
            return Err(NumError::Type("format requires a mapping".into()));
        }
        Err(error) => return Err(error.error),
    };
    assert_eq!(conversion.length + 1, spec.chars().count());
    assert_eq!(conversion.key, key);
    let how = conversion.resolve(width, precision);
    match (conversion.code, subject) {
        ('d' | 'i' | 'u' | 'o' | 'x' | 'X', Arg::Int(n)) => {
            let big = percent::percent_int(n, &how, LIMIT);
            if let Some(small) = n.to_i64() {
                assert_eq!(big, percent::percent_i64(small, &how));
            }
            big
        }
        ('c', Arg::Int(n)) => percent::percent_char(n.to_i64().unwrap(), &how),
        ('c', Arg::Text(text)) => percent::percent_char_of(text, &how).unwrap(),
        ('s', Arg::Text(text)) => percent::percent_text(text, &how),
        ('e' | 'E' | 'f' | 'F' | 'g' | 'G', Arg::Float(x)) => percent::percent_float(*x, &how),
        (code, _) => Err(percent::unsupported(code, conversion.length)),
    }
}

#[test]
fn text_of_numbers() {
    check("text", |operation, args| {
        let subject = &args[0];
        match operation {
            "repr" => vec![float_repr::repr(subject.float()).encode()],
            "hex" => vec![hex::hex(subject.float()).encode()],
            "ratio" => vec![float_repr::as_integer_ratio(subject.float()).outcome(subject)],
            "str" => {
                let mut all = vec![float_repr::str_int(subject.int(), LIMIT).outcome(subject)];
                all.extend(
                    subject
                        .int()
                        .to_i64()
                        .map(|n| float_repr::str_i64(n).encode()),
                );
                all
            }
            "format_float" => {
                vec![
                    format_float::format_float(subject.float(), args[1].text(), "float")
                        .outcome(subject),
                ]
            }
            "format_int" => {
                let spec = args[1].text();
                let n = subject.int();
                let mut all = vec![format_int::format_int(n, spec, "int", LIMIT).outcome(subject)];
                all.extend(
                    n.to_i64()
                        .map(|n| format_int::format_i64(n, spec, "int").outcome(subject)),
                );
                all
            }
            "format_str" => {
                vec![format_str::format_str(subject.text(), args[1].text(), "str").outcome(subject)]
            }
            "percent" => vec![percent(subject, args[1].text(), (0, 0), None).outcome(subject)],
            "percent_star" => {
                let stars = (args[2].small(), args[3].small());
                vec![percent(subject, args[1].text(), stars, None).outcome(subject)]
            }
            "percent_key" => {
                let key = Some(args[2].text());
                vec![percent(subject, args[1].text(), (0, 0), key).outcome(subject)]
            }
            _ => panic!("unknown {operation}"),
        }
    });
}

#[test]
fn numbers_from_text() {
    check("parse", |operation, args| {
        let subject = &args[0];
        vec![match operation {
            "int" => parse::parse_int(subject.text(), args[1].small(), LIMIT).outcome(subject),
            "float" => parse::parse_float(subject.text()).outcome(subject),
            "fromhex" => hex::fromhex(subject.text()).outcome(subject),
            "to_bytes" => {
                let order = ByteOrder::parse(args[2].text()).unwrap();
                let signed = args[3].small() == 1;
                bytes::to_bytes(subject.int(), args[1].small(), order, signed).outcome(subject)
            }
            "from_bytes" => {
                let order = ByteOrder::parse(args[1].text()).unwrap();
                bytes::from_bytes(subject.bytes(), order, args[2].small() == 1).encode()
            }
            _ => panic!("unknown {operation}"),
        }]
    });
}

fn small_ints(operation: &str, a: &Arg, b: Option<&Arg>, c: Option<&Arg>) -> Option<String> {
    let x = a.int().to_i64()?;
    Some(match operation {
        "isqrt" => combinatorics::isqrt_i64(x).outcome(a),
        "bit_length" => u64::from(bytes::bit_length_i64(x)).encode(),
        "bit_count" => u64::from(bytes::bit_count_i64(x)).encode(),
        "compare" => convert::compare_i64(x, b?.float()).encode(),
        _ => {
            let y = b?.int().to_i64()?;
            match operation {
                "floordiv" => arith_int::floor_div_i64(x, y).outcome(a),
                "mod" => arith_int::modulo_i64(x, y).outcome(a),
                "divmod" => arith_int::divmod_i64(x, y).outcome(a),
                "truediv" => convert::true_div_i64(x, y).outcome(a),
                "gcd" => combinatorics::gcd_i64(x, y).encode(),
                "lshift" => arith_int::shl_i64(x, y).outcome(a),
                "rshift" => arith_int::shr_i64(x, y).outcome(a),
                "pow" => pow::pow_i64(x, y).outcome(a),
                "powmod" => pow::pow_mod_i64(x, y, c?.int().to_i64()?).outcome(a),
                "round_int" => round::round_i64(x, y).encode(),
                _ => return None,
            }
        }
    })
}

#[test]
fn arithmetic_of_ints() {
    check("int", |operation, args| {
        let a = &args[0];
        let b = || args[1].int();
        let big = match operation {
            "floordiv" => arith_int::floor_div(a.int(), b()).outcome(a),
            "mod" => arith_int::modulo(a.int(), b()).outcome(a),
            "divmod" => arith_int::divmod(a.int(), b()).outcome(a),
            "truediv" => convert::true_div(a.int(), b()).outcome(a),
            "gcd" => combinatorics::gcd(a.int(), b()).encode(),
            "lcm" => combinatorics::lcm(a.int(), b()).encode(),
            "lshift" => arith_int::shl(a.int(), b()).outcome(a),
            "rshift" => arith_int::shr(a.int(), b()).outcome(a),
            "pow" => pow::pow(a.int(), b()).outcome(a),
            "powmod" => pow::pow_mod(a.int(), b(), args[2].int()).outcome(a),
            "compare" => convert::compare(a.int(), args[1].float()).encode(),
            "to_float" => convert::to_f64(a.int()).outcome(a),
            "from_float" => convert::from_f64(a.float()).outcome(a),
            "round_int" => round::round_int(a.int(), args[1].small()).encode(),
            "bit_length" => bytes::bit_length(a.int()).encode(),
            "bit_count" => bytes::bit_count(a.int()).encode(),
            "isqrt" => combinatorics::isqrt(a.int()).outcome(a),
            "and" => Int::from(a.int() & b()).encode(),
            "or" => Int::from(a.int() | b()).encode(),
            "xor" => Int::from(a.int() ^ b()).encode(),
            "factorial" => combinatorics::factorial(a.int()).outcome(a),
            "comb" => combinatorics::comb(a.int(), b()).outcome(a),
            "perm" => combinatorics::perm(a.int(), b()).outcome(a),
            _ => panic!("unknown {operation}"),
        };
        let mut all = vec![big];
        if matches!(a, Arg::Int(_)) {
            all.extend(small_ints(operation, a, args.get(1), args.get(2)));
        }
        all
    });
}

#[test]
fn arithmetic_of_floats() {
    check("float", |operation, args| {
        let nothing = Arg::Float(0.0);
        let a = args.first().unwrap_or(&nothing);
        let x = a.float();
        let y = || args[1].float();
        vec![match operation {
            "fdiv" => arith_float::true_div(x, y()).outcome(a),
            "ffloordiv" => arith_float::floor_div(x, y()).outcome(a),
            "fmod" => arith_float::modulo(x, y()).outcome(a),
            "fdivmod" => arith_float::divmod(x, y()).outcome(a),
            "fpow" => pow::pow_f64(x, y()).outcome(a),
            "fround" => round::round_f64(x, args[1].small()).outcome(a),
            "fround0" => round::round_to_int(x).outcome(a),
            "floor" => round::floor(x).outcome(a),
            "ceil" => round::ceil(x).outcome(a),
            "fsum" => fsum::fsum(args.iter().map(Arg::float)).outcome(a),
            _ => panic!("unknown {operation}"),
        }]
    });
}

fn hash_of(arg: &Arg) -> Vec<i64> {
    match arg {
        Arg::Int(n) => {
            let small = n.to_i64().map(hash::hash_i64);
            [Some(hash::hash_int(n)), small]
                .into_iter()
                .flatten()
                .collect()
        }
        Arg::Float(x) => vec![hash::hash_f64(*x).unwrap()],
        Arg::Text(text) => vec![hash::hash_str(text)],
        Arg::Bytes(bytes) => vec![hash::hash_bytes(bytes)],
    }
}

#[test]
fn hashes() {
    check("hash", |operation, args| {
        let hashes: Vec<i64> = args.iter().map(|arg| hash_of(arg)[0]).collect();
        match operation {
            "hash" => hash_of(&args[0]).iter().map(Encode::encode).collect(),
            "hash_complex" => vec![hash::hash_complex(hashes[0], hashes[1]).encode()],
            "hash_tuple" => vec![hash::hash_tuple(hashes).encode()],
            "hash_frozenset" => vec![hash::hash_frozenset(hashes).encode()],
            _ => panic!("unknown {operation}"),
        }
    });
}

fn seed(source: &mut Random, subject: &Arg) {
    match subject {
        Arg::Int(n) => {
            if let Some(n) = n.to_i64() {
                source.seed_i64(n);
            } else {
                source.seed_int(n);
            }
        }
        Arg::Float(x) => source.seed_hash(hash::hash_f64(*x).unwrap()),
        Arg::Text(text) => source.seed_bytes(text.as_bytes()),
        Arg::Bytes(bytes) => source.seed_bytes(bytes),
    }
}

fn distribution(source: &mut Random, name: &str, args: &[Arg]) -> Result<f64, NumError> {
    let x = |at: usize| args[at].float();
    match name {
        "uniform" => Ok(source.uniform(x(0), x(1))),
        "triangular" => source.triangular(x(0), x(1), Some(x(2))),
        "normalvariate" => Ok(source.normalvariate(x(0), x(1))),
        "gauss" => Ok(source.gauss(x(0), x(1))),
        "lognormvariate" => source.lognormvariate(x(0), x(1)),
        "expovariate" => source.expovariate(x(0)),
        "vonmisesvariate" => source.vonmisesvariate(x(0), x(1)),
        "gammavariate" => source.gammavariate(x(0), x(1)),
        "betavariate" => source.betavariate(x(0), x(1)),
        "paretovariate" => source.paretovariate(x(0)),
        "weibullvariate" => source.weibullvariate(x(0), x(1)),
        _ => panic!("unknown {name}"),
    }
}

#[test]
fn random_numbers() {
    let mut source = Random::default();
    let nothing = Arg::Bytes(Vec::new());
    check("random", |operation, args| {
        let first = args.first().unwrap_or(&nothing);
        vec![match operation {
            "seed" | "seed1" => {
                if operation == "seed" {
                    seed(&mut source, first);
                } else {
                    source.seed_version_1(first.text());
                }
                "none".to_owned()
            }
            "getrandbits" => source.getrandbits(first.small()).outcome(first),
            "random" => source.random().encode(),
            "randbelow" => source.randbelow_int(first.int()).outcome(first),
            "randrange" => match (first.int().to_i64(), args[1].int().to_i64()) {
                (Some(start), Some(stop)) => source
                    .randrange_i64(start, stop, args[2].small())
                    .outcome(first),
                _ => source
                    .randrange(first.int(), Some(args[1].int()), args[2].int())
                    .outcome(first),
            },
            "randbytes" => source.randbytes(first.small()).outcome(first),
            "shuffle" => {
                let mut items: Vec<u64> = (0..first.small() as u64).collect();
                source.shuffle(items.len(), &mut |a, b| items.swap(a, b));
                items.encode()
            }
            "sample" => source
                .sample(first.small() as u64, args[1].small())
                .outcome(first),
            "choices" => {
                let n = first.small() as usize;
                let chosen: Vec<u64> = (0..args[1].small())
                    .map(|_| source.choice_index(n) as u64)
                    .collect();
                chosen.encode()
            }
            "weighted" => {
                let cumulative: Vec<f64> = args
                    .iter()
                    .scan(0.0, |total, arg| {
                        *total += arg.float();
                        Some(*total)
                    })
                    .collect();
                let total = cumulative[cumulative.len() - 1];
                check_total(total).unwrap();
                let chosen: Vec<u64> = (0..5)
                    .map(|_| source.weighted_index(&cumulative, total) as u64)
                    .collect();
                chosen.encode()
            }
            "state" => {
                let (words, index) = source.state();
                let mut all: Vec<u32> = words.to_vec();
                all.push(index as u32);
                // Going through set_state must change nothing.
                source.set_state(&all).unwrap();
                all.iter()
                    .map(|&word| u64::from(word))
                    .collect::<Vec<u64>>()
                    .encode()
            }
            name => distribution(&mut source, name, args).outcome(first),
        }]
    });
}
