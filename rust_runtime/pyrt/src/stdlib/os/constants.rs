//! The attributes of `os` that are no functions.
use super::is_path_like;
use crate::object::{Code, Dict, FuncDef, Global, Inst, Kind, R, Signature, Value, boolean, str};
use crate::stdlib::support::{closure, code};

macro_rules! constants {
    ($($name:ident $value:expr;)*) => { $(
        #[doc = concat!("`os.", stringify!($name), "`")]
        pub fn $name() -> R {
            Ok($value)
        }
    )* };
}
constants! {
    path crate::modules::library(&crate::generated::os_path::MODULE);
    name str("posix");
    sep str("/");
    altsep Value::None;
    extsep str(".");
    pathsep str(":");
    linesep str("\n");
    devnull str("/dev/null");
    curdir str(".");
    pardir str("..");
    defpath str("/bin:/usr/bin");
    f_ok Value::Int(0);
    r_ok Value::Int(4);
    w_ok Value::Int(2);
    x_ok Value::Int(1);
    supports_bytes_environ boolean(true);
    o_rdonly Value::Int(0);
    o_wronly Value::Int(1);
    o_rdwr Value::Int(2);
    o_creat Value::Int(64);
    o_excl Value::Int(128);
    o_trunc Value::Int(512);
    o_append Value::Int(1024);
    o_nonblock Value::Int(2048);
    o_cloexec Value::Int(524288);
    o_directory Value::Int(65536);
    o_nofollow Value::Int(131072);
    o_sync Value::Int(1052672);
    seek_set Value::Int(0);
    seek_cur Value::Int(1);
    seek_end Value::Int(2);
    tmp_max Value::Int(238_328);
    wnohang Value::Int(1);
    wuntraced Value::Int(2);
    wcontinued Value::Int(8);
    supports_dir_fd no_functions()?;
    supports_fd no_functions()?;
    supports_effective_ids no_functions()?;
    supports_follow_symlinks no_functions()?;
}

/// The functions that take more than a path: none here, descriptors of folders are not supported.
fn no_functions() -> R {
    crate::ops::build_set(Vec::new())
}

/// `os.environ`
pub fn environ() -> R {
    static MADE: Global<Value> = Global::new(Value::Unbound);
    if MADE.get().is_unbound() {
        let all = Dict::new();
        for (k, v) in host::env_vars() {
            all.set_text(&k.to_string_lossy(), str(&v.to_string_lossy()));
        }
        let made = Inst::with(
            &crate::generated::os::_environ(),
            super::_environ::Environment(all),
        );
        *MADE.get() = made;
    }
    Ok(MADE.get().clone())
}

static HOOK_CODE: Code = code("__subclasshook__", "PathLike.__subclasshook__");
static HOOK: FuncDef = FuncDef {
    code: &HOOK_CODE,
    sig: Signature {
        names: &["cls", "subclass"],
        posonly: 0,
        pos: 2,
        kwonly: 0,
        varargs: false,
        varkw: false,
    },
    kind: Kind::Plain,
    doc: None,
    entry: |_, a| {
        if a[0].is(&path_like()?) {
            Ok(boolean(is_path_like(&a[1])?))
        } else {
            Ok(Value::NotImplemented)
        }
    },
    green: None,
};

/// `os.PathLike`
pub fn path_like() -> R {
    static MADE: Global<Value> = Global::new(Value::Unbound);
    if MADE.get().is_unbound() {
        let hook = closure(&HOOK, vec![]);
        let hook = crate::call::call(
            &Value::Class(crate::generated::builtins::classmethod()),
            &mut [hook],
        )?;
        let made = crate::stdlib::abc::make_abc(
            "PathLike",
            "os",
            Vec::new(),
            vec![("__subclasshook__", hook)],
        )?;
        *MADE.get() = made;
    }
    Ok(MADE.get().clone())
}
