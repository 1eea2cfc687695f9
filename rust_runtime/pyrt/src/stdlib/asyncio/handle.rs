//! `asyncio.Handle` and `asyncio.TimerHandle`.
use super::callback::Cb;
use super::report::format_callback;
use crate::generated::asyncio as types;
use crate::object::{Head, Inst, NativeData, R, Ref, Value, boolean, float, native, str};
use std::ptr::NonNull;
use wasi_async::event_loop;

/// The data of a handle.
pub struct HandleData {
    inner: Option<event_loop::Handle<Cb>>,
    owner: Ref<Inst>,
    f: Value,
    args: Value,
    when: Option<f64>,
}
impl NativeData for HandleData {
    fn traverse(&self, visit: &mut dyn FnMut(NonNull<Head>)) {
        visit(self.owner.head());
        self.f.traverse(visit);
        self.args.traverse(visit);
    }
}

/// A handle object.
pub fn object(
    inner: event_loop::Handle<Cb>,
    owner: &Ref<Inst>,
    f: &Value,
    args: &Value,
    when: Option<f64>,
) -> Value {
    let class = if when.is_some() {
        types::timer_handle()
    } else {
        types::handle()
    };
    Inst::with(
        &class,
        HandleData {
            inner: Some(inner),
            owner: owner.clone(),
            f: f.clone(),
            args: args.clone(),
            when,
        },
    )
}

/// A handle for the exception handler's context: of a callback that has run.
pub fn shown_handle(f: &Value, args: &[Value], owner: &Ref<Inst>) -> Value {
    let args = crate::object::tuple(args.to_vec());
    Inst::with(
        &types::handle(),
        HandleData {
            inner: None,
            owner: owner.clone(),
            f: f.clone(),
            args,
            when: None,
        },
    )
}

/// `handle.cancel()`
pub fn cancel(v: &Value) -> R {
    let data = native::<HandleData>(v, "Handle")?;
    if let Some(inner) = &data.inner {
        super::event_loop::data(&data.owner)?.cancel(inner);
    }
    Ok(Value::None)
}

/// `handle.cancelled()`
pub fn cancelled(v: &Value) -> R {
    Ok(boolean(
        native::<HandleData>(v, "Handle")?
            .inner
            .as_ref()
            .is_some_and(event_loop::Handle::cancelled),
    ))
}

/// `repr(handle)`
pub fn __repr__(v: &Value) -> R {
    let data = native::<HandleData>(v, "Handle")?;
    let cancelled = data
        .inner
        .as_ref()
        .is_some_and(event_loop::Handle::cancelled);
    let mut info = vec![
        crate::ops::type_name(v)
            .rsplit('.')
            .next()
            .unwrap_or_default()
            .to_owned(),
    ];
    if cancelled {
        info.push("cancelled".to_owned());
    }
    if let Some(when) = data.when {
        info.push(format!("when={}", crate::ops::repr_or(&float(when))));
    }
    if !cancelled {
        let args = match &data.args {
            Value::Tuple(t) => t.items().to_vec(),
            _ => Vec::new(),
        };
        info.push(format_callback(&data.f, &args));
    }
    Ok(str(&format!("<{}>", info.join(" "))))
}

/// `timer_handle.when()`
pub fn when(v: &Value) -> R {
    Ok(float(
        native::<HandleData>(v, "TimerHandle")?
            .when
            .unwrap_or(f64::NAN),
    ))
}
