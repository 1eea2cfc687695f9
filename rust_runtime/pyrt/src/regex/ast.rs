//! The tree that a pattern parses into, with the widths that lookbehind needs.

/// No upper bound of a repetition (`MAXREPEAT`).
pub(super) const UNBOUNDED: u32 = u32::MAX;
/// Widths are counted up to here.
const MAX_WIDTH: u128 = 1 << 64;

/// A predefined class of characters, before flags say which alphabet is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Category {
    Digit,
    Space,
    Word,
}

/// A member of a character set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SetItem {
    Literal(u32),
    Range(u32, u32),
    Category(Category, bool),
}

/// A place that matches no character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Beginning,
    BeginningString,
    End,
    EndString,
    Boundary,
    NonBoundary,
}

/// How eager a repetition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Greed {
    Greedy,
    Lazy,
    Possessive,
}

/// One piece of a pattern.
#[derive(Debug)]
pub(super) enum Node {
    Literal(u32),
    NotLiteral(u32),
    Any,
    Set {
        negate: bool,
        items: Vec<SetItem>,
    },
    Branch(Vec<Seq>),
    Group {
        group: Option<u32>,
        add: u32,
        remove: u32,
        body: Seq,
    },
    Repeat {
        greed: Greed,
        min: u32,
        max: u32,
        body: Seq,
    },
    At(Anchor),
    GroupRef(u32),
    Conditional {
        group: u32,
        yes: Seq,
        no: Option<Seq>,
    },
    Look {
        behind: bool,
        negate: bool,
        body: Seq,
    },
    Atomic(Seq),
}

/// The least and the greatest number of characters that something matches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Width {
    pub(super) min: u128,
    pub(super) max: u128,
}

/// Pieces one after the other.
#[derive(Debug, Default)]
pub(super) struct Seq {
    pub(super) items: Vec<Node>,
    pub(super) width: Width,
}

impl Seq {
    /// A sequence, measured with the widths of the groups known so far.
    pub(super) fn new(items: Vec<Node>, groups: &[Option<Width>]) -> Self {
        let mut width = Width::default();
        for node in &items {
            let one = node.width(groups);
            width.min += one.min;
            width.max += one.max;
        }
        width.min = width.min.min(MAX_WIDTH);
        width.max = width.max.min(MAX_WIDTH);
        Self { items, width }
    }

    /// Whether it matches exactly one character, whichever.
    pub(super) fn is_single(&self) -> bool {
        match self.items.as_slice() {
            [Node::Literal(_) | Node::NotLiteral(_) | Node::Any | Node::Set { .. }] => true,
            [
                Node::Group {
                    group: None, body, ..
                },
            ] => body.is_single(),
            _ => false,
        }
    }
}

fn either(first: Width, second: Width) -> Width {
    Width {
        min: first.min.min(second.min),
        max: first.max.max(second.max),
    }
}

impl Node {
    fn width(&self, groups: &[Option<Width>]) -> Width {
        match self {
            Node::Literal(_) | Node::NotLiteral(_) | Node::Any | Node::Set { .. } => {
                Width { min: 1, max: 1 }
            }
            Node::Branch(items) => {
                let start = Width {
                    min: MAX_WIDTH,
                    max: 0,
                };
                items
                    .iter()
                    .fold(start, |width, item| either(width, item.width))
            }
            Node::Group { body, .. } | Node::Atomic(body) => body.width,
            Node::Repeat { min, max, body, .. } => Width {
                min: body.width.min * u128::from(*min),
                max: if *max == UNBOUNDED && body.width.max > 0 {
                    MAX_WIDTH
                } else {
                    body.width.max * u128::from(*max)
                },
            },
            Node::GroupRef(group) => groups
                .get(*group as usize)
                .copied()
                .flatten()
                .unwrap_or_default(),
            Node::Conditional { yes, no, .. } => either(
                yes.width,
                no.as_ref().map_or(Width::default(), |no| no.width),
            ),
            Node::At(_) | Node::Look { .. } => Width::default(),
        }
    }

    /// Whether two pieces are the same, as far as sharing the beginning of alternatives goes.
    pub(super) fn same(&self, other: &Node) -> bool {
        match (self, other) {
            (Node::Literal(a), Node::Literal(b)) | (Node::NotLiteral(a), Node::NotLiteral(b)) => {
                a == b
            }
            (Node::Any, Node::Any) => true,
            (
                Node::Set { negate, items },
                Node::Set {
                    negate: other,
                    items: others,
                },
            ) => negate == other && items == others,
            (Node::At(a), Node::At(b)) => a == b,
            (Node::GroupRef(a), Node::GroupRef(b)) => a == b,
            _ => false,
        }
    }
}
