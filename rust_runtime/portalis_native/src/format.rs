//! Checks and lays out generated Rust. Line comments, which the parser drops, travel as macro calls.

use std::collections::HashSet;

use proc_macro2::{TokenStream, TokenTree};

/// A macro call that stands for a comment while the text is laid out; no generated program can contain this name.
const STAND_IN: &str = "portalis_line_comment!";

/// Parses a Rust file. An error is `line:column: reason`, counted from 1.
pub fn parse(text: &str) -> Result<syn::File, String> {
    syn::parse_file(text).map_err(|error| {
        let start = error.span().start();
        format!("{}:{}: {error}", start.line, start.column + 1)
    })
}

/// The text in rustfmt's layout. Comments on lines of their own stay, where a statement or an item may stand; comments
/// behind code are dropped, and so are blank lines within blocks.
pub fn format(text: &str) -> Result<String, String> {
    let file = parse(&hide_comments(text)?)?;
    Ok(show_comments(&prettyplease::unparse(&file)))
}

fn hide_comments(text: &str) -> Result<String, String> {
    let tokens: TokenStream = text.parse().map_err(|error| format!("1:1: {error}"))?;
    let mut inside = HashSet::new();
    lines_inside_literals(tokens, &mut inside);
    let mut hidden = String::with_capacity(text.len());
    for (index, line) in text.lines().enumerate() {
        match line_comment(line).filter(|_| !inside.contains(&(index + 1))) {
            Some(comment) => hidden.push_str(&format!("{STAND_IN}({comment:?});")),
            None => hidden.push_str(line),
        }
        hidden.push('\n');
    }
    Ok(hidden)
}

/// The text of a comment that has its line for itself and documents nothing.
fn line_comment(line: &str) -> Option<&str> {
    let comment = line.trim_start();
    (comment.starts_with("//") && !comment.starts_with("///") && !comment.starts_with("//!"))
        .then_some(comment.trim_end())
}

/// Lines on which a string literal goes on, so that nothing in them is a comment.
fn lines_inside_literals(tokens: TokenStream, lines: &mut HashSet<usize>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => lines_inside_literals(group.stream(), lines),
            TokenTree::Literal(literal) => {
                lines.extend(literal.span().start().line + 1..=literal.span().end().line);
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}

fn show_comments(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for line in text.lines() {
        match comment_of(line) {
            Some((indent, comment)) => {
                shown.push_str(indent);
                shown.push_str(&comment);
            }
            None => shown.push_str(line),
        }
        shown.push('\n');
    }
    shown
}

fn comment_of(line: &str) -> Option<(&str, String)> {
    let code = line.trim_start();
    let literal = code
        .strip_prefix(STAND_IN)?
        .strip_prefix('(')?
        .strip_suffix(");")?;
    let comment = syn::parse_str::<syn::LitStr>(literal).ok()?.value();
    Some((&line[..line.len() - code.len()], comment))
}
