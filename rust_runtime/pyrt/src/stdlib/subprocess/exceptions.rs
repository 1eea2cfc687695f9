//! `CalledProcessError`, `TimeoutExpired` and `CompletedProcess` (`Lib/subprocess.py`): objects with plain attributes.
use crate::object::{R, Value, string};
use crate::ops::repr;
use crate::stdlib::support::{get, set};

/// Sets several attributes.
fn set_all(v: &Value, pairs: &[(&str, &Value)]) -> R {
    for (name, value) in pairs {
        set(v, name, (*value).clone())?;
    }
    Ok(Value::None)
}

/// `subprocess.CalledProcessError`
pub mod called_process_error {
    use super::{R, Value, get, repr, set_all, string};

    /// `CalledProcessError(returncode, cmd, output=None, stderr=None)`
    pub fn __init__(v: &Value, code: &Value, cmd: &Value, output: &Value, stderr: &Value) -> R {
        set_all(
            v,
            &[
                ("returncode", code),
                ("cmd", cmd),
                ("output", output),
                ("stderr", stderr),
            ],
        )
    }

    /// `e.stdout`
    pub fn stdout(v: &Value) -> R {
        get(v, "output")
    }

    /// `str(e)`
    pub fn __str__(v: &Value) -> R {
        let cmd = repr_of_cmd(v)?;
        match get(v, "returncode")? {
            Value::Int(code) if code < 0 => {
                let signals = crate::stdlib::signal::signals()?;
                Ok(string(
                    match crate::call::call(&signals, &mut [Value::Int(-code)]) {
                        Ok(signal) => {
                            format!("Command '{cmd}' died with {}.", repr(&signal)?)
                        }
                        Err(_) => format!("Command '{cmd}' died with unknown signal {}.", -code),
                    },
                ))
            }
            code => Ok(string(format!(
                "Command '{cmd}' returned non-zero exit status {}.",
                crate::ops::to_str(&code)?
            ))),
        }
    }

    fn repr_of_cmd(v: &Value) -> R<String> {
        crate::ops::to_str(&get(v, "cmd")?)
    }
}

/// `subprocess.TimeoutExpired`
pub mod timeout_expired {
    use super::{R, Value, get, set_all, string};

    /// `TimeoutExpired(cmd, timeout, output=None, stderr=None)`
    pub fn __init__(v: &Value, cmd: &Value, timeout: &Value, output: &Value, stderr: &Value) -> R {
        set_all(
            v,
            &[
                ("cmd", cmd),
                ("timeout", timeout),
                ("output", output),
                ("stderr", stderr),
            ],
        )
    }

    /// `e.stdout`
    pub fn stdout(v: &Value) -> R {
        get(v, "output")
    }

    /// `str(e)`
    pub fn __str__(v: &Value) -> R {
        Ok(string(format!(
            "Command '{}' timed out after {} seconds",
            crate::ops::to_str(&get(v, "cmd")?)?,
            crate::ops::to_str(&get(v, "timeout")?)?
        )))
    }
}

/// `subprocess.CompletedProcess`
pub mod completed_process {
    use super::{R, Value, get, repr, set_all, string};
    use crate::error;
    pub use crate::stdlib::support::dict_of as __dict__;

    /// `CompletedProcess(args, returncode, stdout=None, stderr=None)`
    pub fn __init__(v: &Value, args: &Value, code: &Value, stdout: &Value, stderr: &Value) -> R {
        set_all(
            v,
            &[
                ("args", args),
                ("returncode", code),
                ("stdout", stdout),
                ("stderr", stderr),
            ],
        )
    }

    /// `done.check_returncode()`
    pub fn check_returncode(v: &Value) -> R {
        let code = get(v, "returncode")?;
        if crate::ops::truth(&code)? {
            let parts = vec![code, get(v, "args")?, get(v, "stdout")?, get(v, "stderr")?];
            let class = crate::generated::subprocess::called_process_error();
            return Err(error::called(&class, parts));
        }
        Ok(Value::None)
    }

    /// `repr(done)`
    pub fn __repr__(v: &Value) -> R {
        let mut parts = vec![
            format!("args={}", repr(&get(v, "args")?)?),
            format!("returncode={}", repr(&get(v, "returncode")?)?),
        ];
        for name in ["stdout", "stderr"] {
            let shown = get(v, name)?;
            if !shown.is_none() {
                parts.push(format!("{name}={}", repr(&shown)?));
            }
        }
        Ok(string(format!("CompletedProcess({})", parts.join(", "))))
    }
}
