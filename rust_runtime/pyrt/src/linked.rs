//! Which methods of the runtime's types a program links, and what stands in a class for those that it does not.
use crate::object::{Binding, Default, Global, NativeDef, R, Ref, Signature, Value};
use crate::types::{TypeDef, native_value};

/// The methods that are linked of one type, in the order of its table, with the type's number.
pub type TypeMethods = (u16, &'static [&'static NativeDef]);

#[cfg(feature = "all_methods")]
const AT_FIRST: &[TypeMethods] = crate::generated::linked::ALL;
#[cfg(not(feature = "all_methods"))]
const AT_FIRST: &[TypeMethods] = &[];

static LINKED: Global<&'static [TypeMethods]> = Global::new(AT_FIRST);

/// Takes what a program links; must come before the first class is made.
pub fn link(methods: &'static [TypeMethods]) {
    *LINKED.get() = methods;
}

/// Calls `bind` with every method of a type: those that are linked, and for the others, by the names that the type's
/// table has, an object that exists like a method and ends the program when it is called.
pub fn methods_of(def: &'static TypeDef, mut bind: impl FnMut(&'static str, Value)) {
    let all = LINKED.get();
    let found = all.binary_search_by_key(&def.number, |(number, _)| *number);
    let mut linked = found.map_or(&[][..], |at| all[at].1).iter().peekable();
    for marked in def.methods.split_ascii_whitespace() {
        let (name, binding) = binding_of(marked);
        match linked.next_if(|method| method.name == name) {
            Some(method) => bind(name, native_value(method)),
            None if binding == Binding::Constant => {} // nobody asks for it
            None => bind(name, absent(def, name, binding)),
        }
    }
}

/// A name of a type's table ends with a mark unless it is an ordinary method's.
fn binding_of(marked: &'static str) -> (&'static str, Binding) {
    for (mark, binding) in [
        ('=', Binding::StaticMethod),
        ('@', Binding::ClassMethod),
        ('.', Binding::Getter),
        ('!', Binding::Constant),
    ] {
        if let Some(name) = marked.strip_suffix(mark) {
            return (name, binding);
        }
    }
    (marked, Binding::Method)
}

/// Takes the place of a method that the program cannot ask for: `hasattr`, `isinstance` and suggestions see it.
fn absent(def: &'static TypeDef, name: &'static str, binding: Binding) -> Value {
    let qualname: &'static str = Box::leak(format!("{}.{name}", def.name).into_boxed_str());
    let def = Box::leak(Box::new(NativeDef {
        name,
        qualname,
        module: def.home,
        sig: Signature {
            names: &["the method", "args", "kwargs"],
            posonly: 0,
            pos: 0,
            kwonly: 1,
            varargs: true,
            varkw: true,
        },
        defaults: Box::leak(Box::new([Default::Str(qualname)])),
        binding,
        entry: called,
    }));
    Value::Native(Ref::new(crate::object::Native { def }))
}

/// The program reached a method that was judged out of its reach: a fault of the compiler, which must not pass for behaviour
/// of the program. The first argument is the name, or the object where a property is read.
#[cold]
fn called(args: &mut [Value]) -> R {
    let what = match args.first() {
        Some(Value::Str(name)) => name.as_str().to_owned(),
        Some(other) => format!("a property of {}", crate::types::type_of(other).name()),
        None => String::new(),
    };
    end_without(&what)
}

/// Ends the program with an internal error that names what it was linked without.
#[cold]
pub fn end_without(what: &str) -> ! {
    let text = format!(
        "portalis: internal error: this program was linked without {what}, which it uses; please report it. \
         Build it without -Oz until it is mended.\n"
    );
    drop(host::flush_stdout());
    drop(host::write_stderr(text.as_bytes()));
    host::exit(70)
}
