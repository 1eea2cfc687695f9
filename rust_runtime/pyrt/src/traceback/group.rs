//! The tree of an exception group (`Python/pythonrun.c: print_exception_group`).
use super::{Printer, members};
use crate::object::PyErr;

const MAX_WIDTH: usize = 15;
const MAX_DEPTH: usize = 10;

impl Printer {
    /// A group with its members below it.
    pub(super) fn group(&mut self, e: &PyErr) {
        if self.depth > MAX_DEPTH {
            return self.item(&format!("... (max_group_depth is {MAX_DEPTH})"));
        }
        if self.depth == 0 {
            self.depth = 1;
        }
        self.one(e);
        let all = members(e);
        let shown = if all.len() <= MAX_WIDTH {
            all.len()
        } else {
            MAX_WIDTH + 1
        };
        self.need_close = false;
        for i in 0..shown {
            let last = i + 1 == shown;
            if last {
                self.need_close = true; // a nested group may close the frame itself
            }
            let indent = self.indent();
            self.spaces(indent);
            self.out.push_str(if i == 0 { "+-" } else { "  " });
            let number = if i < MAX_WIDTH {
                (i + 1).to_string()
            } else {
                "...".to_owned()
            };
            self.out
                .push_str(&format!("+---------------- {number} ----------------\n"));
            self.end_item();
            self.depth += 1;
            if i < MAX_WIDTH {
                self.chain(&all[i]);
            } else {
                let rest = all.len() - MAX_WIDTH;
                self.item(&format!(
                    "and {rest} more exception{}",
                    if rest > 1 { "s" } else { "" }
                ));
            }
            if last && self.need_close {
                let indent = self.indent();
                self.spaces(indent);
                self.out.push_str("+------------------------------------\n");
                self.end_item();
                self.need_close = false;
            }
            self.depth -= 1;
        }
        if self.depth == 1 {
            self.depth = 0;
        }
    }
}
