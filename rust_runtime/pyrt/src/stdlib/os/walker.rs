//! What `os.walk` gives: one tuple for each directory, which reads the list of directories again before it goes down.
use super::files::scan;
use crate::call::call;
use crate::error::{classes, stop_iteration};
use crate::object::{Inst, NativeData, R, Value, list, native, string, tuple};
use crate::ops;
use std::cell::RefCell;

/// What is still to do.
enum Todo {
    /// A directory to look into.
    Visit(Value),
    /// The directories of a tuple that was handed out, to go down into.
    Below(Value, Value),
    /// A tuple to hand out after what is below.
    Give(Value),
}
struct Walk {
    todo: RefCell<Vec<Todo>>,
    topdown: bool,
    onerror: Value,
}
impl NativeData for Walk {}

/// A walk from a directory.
pub fn make(top: Value, topdown: bool, onerror: Value) -> Value {
    Inst::with(
        &crate::generated::os::walker(),
        Walk {
            todo: RefCell::new(vec![Todo::Visit(top)]),
            topdown,
            onerror,
        },
    )
}
/// Itself.
pub fn __iter__(v: &Value) -> R {
    Ok(v.clone())
}
/// The next directory.
pub fn __next__(v: &Value) -> R {
    let w: &Walk = native(v, "walk")?;
    loop {
        let Some(todo) = w.todo.borrow_mut().pop() else {
            return Err(stop_iteration(Value::None));
        };
        match todo {
            Todo::Give(found) => return Ok(found),
            Todo::Below(top, dirs) => push_below(w, &top, &dirs)?,
            Todo::Visit(top) => {
                if let Some(found) = visit(w, top)? {
                    return Ok(found);
                }
            }
        }
    }
}
fn visit(w: &Walk, top: Value) -> R<Option<Value>> {
    let (dirs, nondirs) = match scan(&top) {
        Ok(found) => found,
        Err(e) if e.is(&classes::os_error()) => {
            if !w.onerror.is_none() {
                call(&w.onerror, &mut [e.value()])?;
            }
            return Ok(None);
        }
        Err(e) => return Err(e),
    };
    let dirs = list(dirs);
    let found = tuple(vec![top.clone(), dirs.clone(), list(nondirs)]);
    if w.topdown {
        w.todo.borrow_mut().push(Todo::Below(top, dirs));
        return Ok(Some(found));
    }
    w.todo.borrow_mut().push(Todo::Give(found));
    push_below(w, &top, &dirs)?;
    Ok(None)
}
fn push_below(w: &Walk, top: &Value, dirs: &Value) -> R<()> {
    let top = super::path_text(top)?;
    for name in ops::collect(dirs)?.into_iter().rev() {
        let full = crate::text::path::join(&top, [name.as_str().unwrap_or_default()]);
        w.todo.borrow_mut().push(Todo::Visit(string(full)));
    }
    Ok(())
}
