//! `itertools` (`Modules/itertoolsmodule.c`): each type is a module with its constructor.
mod combinatoric;
mod endless;
mod grouping;
mod selecting;
mod several;

pub use combinatoric::{combinations, combinations_with_replacement, permutations, product};
pub use endless::{count, cycle, repeat};
pub use grouping::{_tee, groupby, tee};
pub use selecting::{
    accumulate, compress, dropwhile, filterfalse, islice, pairwise, starmap, takewhile,
};
pub use several::{chain, zip_longest};

use crate::object::{Head, Value};
use crate::ops::ForIter;
use std::ptr::NonNull;

/// What the state of an iterator is made of, as the collector sees it.
trait Held {
    /// Reports what it holds.
    fn visit(&self, visit: &mut dyn FnMut(NonNull<Head>));
}
impl Held for Value {
    fn visit(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.traverse(visit);
    }
}
impl Held for ForIter {
    fn visit(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.traverse(visit);
    }
}
impl<T: Held> Held for Vec<T> {
    fn visit(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.iter().for_each(|x| x.visit(visit));
    }
}
impl<T: Held> Held for Option<T> {
    fn visit(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        self.iter().for_each(|x| x.visit(visit));
    }
}

/// The class and the traversal of an iterator's state.
macro_rules! state {
    ($class:ident, $($field:ident)*) => {
        fn class(&self) -> crate::object::Ref<crate::object::Class> {
            crate::generated::itertools::$class()
        }
        fn traverse(&self, _visit: &mut dyn FnMut(std::ptr::NonNull<crate::object::Head>)) {
            $( $crate::stdlib::itertools::Held::visit(&self.$field, _visit); )*
        }
    };
}
use state;

/// The arguments that `*iterables` holds.
fn all(v: &Value) -> &[Value] {
    match v {
        Value::Tuple(t) => t.items(),
        _ => &[],
    }
}
