//! Starting child processes: the arguments of `Popen`, for it and for asyncio (`Lib/subprocess.py: Popen.__init__`).
use crate::builtins::os_errors::{numbered, os_error};
use crate::error::{PyErr, not_implemented_error, type_error, value_error};
use crate::object::{Dict, R, Ref, Value, list, str};
use crate::ops::{base_value, index_i64, truth};
use crate::stdlib::os::fspath;
use crate::stdlib::support;
use host::child::{Command, Stdio};
use std::io;

/// `subprocess.PIPE`
pub const PIPE: i64 = -1;
/// `subprocess.STDOUT`
pub const STDOUT: i64 = -2;
/// `subprocess.DEVNULL`
pub const DEVNULL: i64 = -3;

/// A child that runs.
pub struct Launched {
    /// Its number.
    pub pid: i32,
    /// The parent's ends of the pipes.
    pub pipes: [Option<i32>; 3],
}

/// The names of `Popen`'s arguments that are understood.
const KNOWN: &str = "args bufsize executable stdin stdout stderr close_fds shell cwd env universal_newlines \
    restore_signals start_new_session process_group pass_fds encoding errors text";
/// Those that are not.
const REFUSED: &str = "preexec_fn startupinfo creationflags group extra_groups user umask pipesize";

/// The keyword arguments of `Popen`.
pub struct Options(Ref<Dict>);

impl Options {
    /// Checks the names.
    ///
    /// # Errors
    /// TypeError; NotImplementedError for what cannot be done.
    pub fn new(kwargs: &Value) -> R<Options> {
        let given = Dict::new();
        for (name, v) in support::pairs(kwargs) {
            let name = crate::ops::to_str(&name)?;
            if REFUSED.split(' ').any(|known| known == name) {
                if truth(&v)? {
                    return Err(not_implemented_error(format!(
                        "the argument {name} of Popen is not supported by Portalis"
                    )));
                }
            } else if !KNOWN.split_whitespace().any(|known| known == name) {
                return Err(type_error(format!(
                    "Popen.__init__() got an unexpected keyword argument '{name}'"
                )));
            }
            given.set_text(&name, v);
        }
        Ok(Options(given))
    }

    /// What was given, or None.
    pub fn get(&self, name: &str) -> Value {
        self.0.get_text(name).unwrap_or(Value::None)
    }

    /// Sets what was not given.
    pub fn set(&self, name: &str, v: &Value) {
        self.0.set_text(name, v.clone());
    }

    /// A truth.
    ///
    /// # Errors
    /// What `__bool__` raises.
    pub fn flag(&self, name: &str) -> R<bool> {
        truth(&self.get(name))
    }
}

/// `os.fsencode`
fn encoded(v: &Value) -> R<Vec<u8>> {
    let path = fspath(v)?;
    let data = match base_value(&path) {
        Value::Str(s) => s.as_str().as_bytes().to_vec(),
        other => crate::builtins::bytes_args::bytes_like(other)?.into_owned(),
    };
    if data.contains(&0) {
        return Err(value_error("embedded null byte"));
    }
    Ok(data)
}

/// The program's arguments as a list.
fn argument_list(args: &Value, shell: bool) -> R<Vec<Vec<u8>>> {
    let is_text = matches!(base_value(args), Value::Str(_) | Value::Bytes(_));
    let all = if is_text || crate::types::special(args, "__fspath__").is_some() {
        vec![encoded(args)?]
    } else {
        let given = crate::ops::collect(args)?;
        given.iter().map(encoded).collect::<R<Vec<_>>>()?
    };
    if all.is_empty() {
        return Err(crate::error::index_error("list index out of range"));
    }
    Ok(if shell {
        let mut shelled = vec![b"/bin/sh".to_vec(), b"-c".to_vec()];
        shelled.extend(all);
        shelled
    } else {
        all
    })
}

fn environment(v: &Value) -> R<Option<Vec<(Vec<u8>, Vec<u8>)>>> {
    let all = if v.is_none() {
        crate::stdlib::os::environ()? // what the program changed in it counts
    } else {
        v.clone()
    };
    let mut found = Vec::new();
    for key in crate::ops::collect(&all)? {
        let value = crate::ops::getitem(&all, &key)?;
        let name = encoded(&key)?;
        if name.contains(&b'=') {
            return Err(value_error("illegal environment variable name"));
        }
        found.push((name, encoded(&value)?));
    }
    Ok(Some(found))
}

fn checked<T>(r: io::Result<T>) -> R<T> {
    r.map_err(|e| os_error(&e, None))
}

/// Descriptors that are closed however starting ends.
struct Closing(Vec<i32>);
impl Drop for Closing {
    fn drop(&mut self) {
        for fd in self.0.drain(..) {
            let _ = host::net::close(fd);
        }
    }
}

struct Streams {
    child: [Stdio; 3],
    parent: [Option<i32>; 3],
    ends: Closing,
}

impl Streams {
    fn set(&mut self, at: usize, v: &Value) -> R<()> {
        let number = match base_value(v) {
            Value::None => return Ok(()),
            Value::Int(n) => *n,
            _ => {
                support::method(v, "flush", &[])
                    .map(drop)
                    .or_else(ignore_attribute)?;
                index_i64(&support::method(v, "fileno", &[])?)?
            }
        };
        self.child[at] = match number {
            PIPE => {
                let (read, write) = checked(host::net::pipe())?;
                let (own, childs) = if at == 0 {
                    (write, read)
                } else {
                    (read, write)
                };
                self.parent[at] = Some(own);
                self.ends.0.push(childs);
                Stdio::Descriptor(childs)
            }
            STDOUT if at == 2 => match self.child[1] {
                Stdio::Inherit => Stdio::Descriptor(1),
                other => other,
            },
            DEVNULL => Stdio::Null,
            fd => Stdio::Descriptor(i32::try_from(fd).unwrap_or(-1)),
        };
        Ok(())
    }
}

fn ignore_attribute(e: PyErr) -> R<()> {
    if e.is(&crate::error::classes::attribute_error()) {
        Ok(())
    } else {
        Err(e)
    }
}

/// The OSError that tells which file was not found.
fn not_started(e: &io::Error, program: &[u8], folder: Option<&[u8]>) -> PyErr {
    let text = |data: &[u8]| str(&String::from_utf8_lossy(data));
    if let Some(folder) = folder {
        let path = String::from_utf8_lossy(folder).into_owned();
        if !host::files::is_dir(path.as_ref()) {
            let exists = host::files::is_file(path.as_ref());
            return numbered(if exists { 20 } else { 2 }, Some(&text(folder)));
        }
    }
    os_error(e, Some(&text(program)))
}

/// Starts a child as `Popen(args, **options)` does.
///
/// # Errors
/// OSError, TypeError, ValueError.
pub fn launch(args: &Value, options: &Options) -> R<Launched> {
    let shell = options.flag("shell")?;
    let arguments = argument_list(args, shell)?;
    let executable = options.get("executable");
    let program = if executable.is_none() {
        arguments[0].clone()
    } else {
        encoded(&executable)?
    };
    let mut streams = Streams {
        child: [Stdio::Inherit; 3],
        parent: [None; 3],
        ends: Closing(Vec::new()),
    };
    let mut own = Closing(Vec::new());
    for (at, name) in ["stdin", "stdout", "stderr"].into_iter().enumerate() {
        let set = streams.set(at, &options.get(name));
        own.0 = streams.parent.iter().flatten().copied().collect();
        set?;
    }
    let folder = match options.get("cwd") {
        Value::None => None,
        v => Some(encoded(&v)?),
    };
    let group = match options.get("process_group") {
        Value::None => None,
        v => i32::try_from(index_i64(&v)?).ok().filter(|n| *n >= 0),
    };
    let command = Command {
        environment: environment(&options.get("env"))?,
        folder,
        streams: streams.child,
        new_session: options.flag("start_new_session")?,
        group,
        program,
        arguments,
    };
    let pid = host::child::start(&command)
        .map_err(|e| not_started(&e, &command.program, command.folder.as_deref()))?;
    own.0.clear();
    Ok(Launched {
        pid,
        pipes: streams.parent,
    })
}

/// Sends a signal; one to a child that has ended is lost.
///
/// # Errors
/// OSError
pub fn send_signal(pid: i32, signal: i32) -> R<()> {
    match host::send_signal(pid, signal) {
        Err(e) if host::errno(&e) == 3 => Ok(()),
        other => checked(other),
    }
}

/// A list of arguments from one and several.
pub fn program_and(program: &Value, args: &Value) -> Value {
    let mut all = vec![program.clone()];
    all.extend_from_slice(support::items(args));
    list(all)
}
