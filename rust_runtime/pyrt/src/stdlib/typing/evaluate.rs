//! Expressions in the texts of annotations: names, attributes, subscripts, `|`, literals, tuples and lists. What else Python could
//! compute there (calls, comparisons, arithmetic) raises NotImplementedError, as a compiled program has no `eval`.
use crate::error::{PyErr, classes, not_implemented_error};
use crate::modules::{PROGRAM, library};
use crate::object::{R, Value, boolean, intern, list, str, tuple};
use crate::ops;
use crate::stdlib::support::get_opt;

/// Where names are looked up: dicts, modules or class objects.
#[derive(Clone)]
pub struct Scope {
    /// Looked up second.
    pub globals: Value,
    /// Looked up first.
    pub locals: Value,
}
impl Scope {
    /// The scope of `globalns` and `localns`, one of which may stand for both.
    pub fn given(globals: &Value, locals: &Value) -> Scope {
        let pick = |a: &Value, b: &Value| if a.is_none() { b.clone() } else { a.clone() };
        Scope {
            globals: pick(globals, locals),
            locals: pick(locals, globals),
        }
    }
    fn lookup(&self, name: &str) -> R {
        for place in [&self.locals, &self.globals] {
            if let Some(found) = lookup_in(place, name)? {
                return Ok(found);
            }
        }
        if let Some(p) = PROGRAM.get()
            && let Some(found) = get_opt(&library(p.builtins), name)?
        {
            return Ok(found);
        }
        Err(crate::error::undefined(name))
    }
}
fn lookup_in(place: &Value, name: &str) -> R<Option<Value>> {
    match place {
        Value::None | Value::Unbound => Ok(None),
        Value::Module(m) => Ok(m.get(&intern(name))),
        Value::Class(c) => Ok(c.attrs.get_text(name)),
        other => match ops::getitem(other, &str(name)) {
            Ok(v) => Ok(Some(v)),
            Err(e) if e.is(&classes::key_error()) => Ok(None),
            Err(e) => Err(e),
        },
    }
}

/// One word or sign of the text.
#[derive(Clone, PartialEq, Debug)]
enum Token {
    Name(String),
    Number(String),
    Text(String, bool),
    Sign(char),
    Dots,
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let chars: Vec<char> = text.chars().collect();
    let mut all = Vec::new();
    let mut i = 0;
    while let Some(&c) = chars.get(i) {
        let word = |from: usize, ok: fn(char) -> bool| -> usize {
            chars[from..].iter().take_while(|c| ok(**c)).count() + from
        };
        if c.is_whitespace() {
            i += 1;
        } else if c.is_alphabetic() || c == '_' {
            let end = word(i, |c| c.is_alphanumeric() || c == '_');
            let name: String = chars[i..end].iter().collect();
            i = end;
            match chars.get(i) {
                Some(&q) if (q == '"' || q == '\'') && name.len() == 1 => {
                    let (end, inside) = quoted(&chars, i)?;
                    i = end;
                    match name.as_str() {
                        "b" | "B" => all.push(Token::Text(inside, true)),
                        "r" | "R" | "u" | "U" => all.push(Token::Text(inside, false)),
                        _ => return None,
                    }
                }
                _ => all.push(Token::Name(name)),
            }
        } else if c.is_ascii_digit() {
            let end = word(i, |c| c.is_ascii_alphanumeric() || c == '.' || c == '_');
            all.push(Token::Number(chars[i..end].iter().collect()));
            i = end;
        } else if c == '"' || c == '\'' {
            let (end, inside) = quoted(&chars, i)?;
            i = end;
            all.push(Token::Text(inside, false));
        } else if chars[i..].starts_with(&['.', '.', '.']) {
            all.push(Token::Dots);
            i += 3;
        } else if c.is_ascii_punctuation() && !"$?`;!".contains(c) {
            all.push(Token::Sign(c));
            i += 1;
        } else {
            return None;
        }
    }
    Some(all)
}
/// The text between quotes that begin at `at`, and where it ends.
fn quoted(chars: &[char], at: usize) -> Option<(usize, String)> {
    let quote = *chars.get(at)?;
    let mut inside = String::new();
    let mut i = at + 1;
    loop {
        match *chars.get(i)? {
            c if c == quote => return Some((i + 1, inside)),
            '\\' => {
                inside.push(match *chars.get(i + 1)? {
                    'n' => '\n',
                    't' => '\t',
                    c @ ('\\' | '\'' | '"') => c,
                    _ => return None,
                });
                i += 2;
            }
            c => {
                inside.push(c);
                i += 1;
            }
        }
    }
}

/// An expression.
enum Node {
    Name(String),
    Constant(Value),
    Attribute(Box<Node>, String),
    Subscript(Box<Node>, Box<Node>),
    Or(Box<Node>, Box<Node>),
    Negative(Box<Node>),
    Tuple(Vec<Node>),
    List(Vec<Node>),
    Star(Box<Node>),
    Dict,
    /// Python that is not evaluated here.
    Beyond,
}

struct Parser {
    all: Vec<Token>,
    at: usize,
}
impl Parser {
    fn sign(&mut self, c: char) -> bool {
        let found = self.all.get(self.at) == Some(&Token::Sign(c));
        self.at += usize::from(found);
        found
    }
    /// Expressions up to the closing sign, and whether there was a comma.
    fn several(&mut self, close: Option<char>) -> Option<(Vec<Node>, bool)> {
        let (mut all, mut comma) = (Vec::new(), false);
        loop {
            match close {
                Some(c) if self.sign(c) => return Some((all, comma)),
                None if self.at == self.all.len() => return Some((all, comma)),
                _ => {}
            }
            if !all.is_empty() && !comma {
                return None;
            }
            all.push(if self.sign('*') {
                Node::Star(Box::new(self.either()?))
            } else {
                self.either()?
            });
            comma = self.sign(',');
            if !comma {
                let ended = match close {
                    Some(c) => self.sign(c),
                    None => self.at == self.all.len(),
                };
                let many = all.len() > 1;
                return ended.then_some((all, many));
            }
        }
    }
    fn either(&mut self) -> Option<Node> {
        let mut left = self.unary()?;
        while self.sign('|') {
            left = Node::Or(Box::new(left), Box::new(self.unary()?));
        }
        Some(left)
    }
    fn unary(&mut self) -> Option<Node> {
        if self.sign('-') {
            return Some(Node::Negative(Box::new(self.unary()?)));
        }
        let mut node = self.atom()?;
        loop {
            if self.sign('.') {
                let Some(Token::Name(name)) = self.all.get(self.at).cloned() else {
                    return None;
                };
                self.at += 1;
                node = Node::Attribute(Box::new(node), name);
            } else if self.sign('[') {
                let inside = self.one_or_tuple(']')?;
                node = Node::Subscript(Box::new(node), Box::new(inside));
            } else if self.sign('(') {
                self.several(Some(')'))?;
                node = Node::Beyond;
            } else {
                return Some(node);
            }
        }
    }
    fn one_or_tuple(&mut self, close: char) -> Option<Node> {
        let (mut all, comma) = self.several(Some(close))?;
        if all.len() == 1 && !comma && !matches!(all.first(), Some(Node::Star(_))) {
            return all.pop();
        }
        (!all.is_empty() || close == ')').then_some(Node::Tuple(all))
    }
    fn atom(&mut self) -> Option<Node> {
        let token = self.all.get(self.at)?.clone();
        self.at += 1;
        Some(match token {
            Token::Name(name) => match name.as_str() {
                "None" => Node::Constant(Value::None),
                "True" => Node::Constant(boolean(true)),
                "False" => Node::Constant(boolean(false)),
                "lambda" | "not" | "await" => Node::Beyond,
                "and" | "or" | "if" | "else" | "for" | "in" | "is" | "def" | "class" | "return"
                | "import" | "from" | "with" | "while" | "try" | "yield" | "as" | "pass"
                | "del" | "global" | "assert" | "raise" => return None,
                _ => Node::Name(name),
            },
            Token::Number(digits) => Node::Constant(number(&digits)?),
            Token::Text(text, is_bytes) => {
                let mut text = text;
                while let Some(Token::Text(more, same)) = self.all.get(self.at)
                    && *same == is_bytes
                {
                    text.push_str(more);
                    self.at += 1;
                }
                Node::Constant(if is_bytes {
                    crate::object::bytes(text.into_bytes())
                } else {
                    str(&text)
                })
            }
            Token::Dots => Node::Constant(Value::Ellipsis),
            Token::Sign('(') => self.one_or_tuple(')')?,
            Token::Sign('[') => Node::List(self.several(Some(']'))?.0),
            Token::Sign('{') => {
                self.sign('}').then_some(())?;
                Node::Dict
            }
            Token::Sign(_) => return None,
        })
    }
}
fn number(digits: &str) -> Option<Value> {
    let plain = digits.replace('_', "");
    match plain.parse::<i64>() {
        Ok(n) => Some(Value::Int(n)),
        Err(_) => plain.parse::<f64>().ok().map(crate::object::float),
    }
}
fn parse(text: &str) -> Option<Node> {
    let mut parser = Parser {
        all: tokens(text.trim_start())?,
        at: 0,
    };
    let starred = text.starts_with('*');
    let (mut all, comma) = parser.several(None)?;
    if starred && all.len() == 1 {
        return all.pop();
    }
    match all.len() {
        0 => None,
        1 if !comma => all.pop(),
        _ => Some(Node::Tuple(all)),
    }
}
/// Whether the text reads as an expression.
pub fn is_expression(text: &str) -> bool {
    parse(text).is_some() || beyond(text)
}
/// Whether the text holds signs and words of expressions that are not read here, so that it may be right all the same.
fn beyond(text: &str) -> bool {
    let Some(all) = tokens(text) else {
        return false;
    };
    let words = ["if", "and", "or", "in", "is", "not", "lambda", "for"];
    let is_word = |t: &Token| matches!(t, Token::Name(n) if words.contains(&n.as_str()));
    let is_sign = |t: &Token| matches!(t, Token::Sign(c) if "+-*/%<>=&^~@:{".contains(*c));
    let ends = matches!(all.last(), Some(Token::Sign(c)) if !")]}".contains(*c));
    !ends && all.len() > 2 && all.iter().any(|t| is_word(t) || is_sign(t))
}

/// The value of a text.
pub fn evaluate(text: &str, scope: &Scope) -> R {
    let _depth = crate::error::depth()?;
    match parse(text) {
        Some(Node::Star(inner)) => {
            let all = ops::collect(&value(&inner, scope)?)?;
            all.into_iter().next().ok_or_else(|| unknown(text))
        }
        Some(node) => value(&node, scope),
        None => Err(unknown(text)),
    }
}
#[cold]
fn unknown(text: &str) -> PyErr {
    not_implemented_error(format!(
        "a compiled program does not evaluate the annotation {text:?}"
    ))
}
fn values(all: &[Node], scope: &Scope) -> R<Vec<Value>> {
    let mut out = Vec::new();
    for node in all {
        match node {
            Node::Star(inner) => out.extend(ops::collect(&value(inner, scope)?)?),
            one => out.push(value(one, scope)?),
        }
    }
    Ok(out)
}
fn value(node: &Node, scope: &Scope) -> R {
    let _depth = crate::error::depth()?;
    match node {
        Node::Name(name) => scope.lookup(name),
        Node::Constant(v) => Ok(v.clone()),
        Node::Attribute(of, name) => ops::getattr_name(&value(of, scope)?, &intern(name)),
        Node::Subscript(of, index) => ops::getitem(&value(of, scope)?, &value(index, scope)?),
        Node::Or(a, b) => ops::or(&value(a, scope)?, &value(b, scope)?),
        Node::Negative(of) => ops::neg(&value(of, scope)?),
        Node::Tuple(all) => Ok(tuple(values(all, scope)?)),
        Node::List(all) => Ok(list(values(all, scope)?)),
        Node::Dict => Ok(Value::Dict(crate::object::Dict::new())),
        Node::Star(_) | Node::Beyond => Err(unknown("…(…)")),
    }
}
