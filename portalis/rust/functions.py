"""Emits functions: the Rust function, its table of spans, its signature with the entry for calls that are bound at run time."""

from portalis.ir import ops as ir
from portalis.ir.program import FunctionIR, Var, ends
from portalis.ir.types import Repr
from portalis.rust.emitter import Emitter, ModuleEmitter
from portalis.rust.green import entry
from portalis.rust.literals import quote
from portalis.rust.tree import Lines

INITIAL = {Repr.VALUE: "Value::Unbound", Repr.F64: "0.0", Repr.BOOL: "false", Repr.I64: "0_i64"}
"""What a variable holds before its first assignment."""


def emit_body(module: ModuleEmitter, function: FunctionIR) -> Lines | None:
    """The body of a function; comprehensions and class bodies are part of the function around them."""
    waits = module.greens if function.green and function.kind == "Generator" else None
    return None if function.inline else _body(Emitter(module, function, waits))


def emit_green(module: ModuleEmitter, function: FunctionIR) -> Lines | None:
    """The body once more, as green code, where the function has that form."""
    return _body(Emitter(module, function, module.greens)) if has_green_form(function) else None


def has_green_form(function: FunctionIR) -> bool:
    """Whether the function is compiled a second time."""
    return bool(function.green) and function.kind == "Plain"


def emit_function(
    module: ModuleEmitter, function: FunctionIR, body: Lines | None, green_body: Lines | None = None
) -> Lines:
    """A function with its tables, once all bodies are written and all places in them are known."""
    out = Lines()
    out.extend(_code(module, function))
    if body is None:
        return out
    if function is not module.ir.body:
        out.extend(_definition(module, function))
    out.line(f"// {module.ir.path.name}:{function.line}")
    _head(module, function, out, body)
    if green_body is not None:
        _green_head(module, function, out, green_body)
    return out


def _code(module: ModuleEmitter, function: FunctionIR) -> Lines:
    out = Lines()
    function.site(None)
    out.open(f"static {module.code(function)}: Code = Code {{")
    out.line(f"name: {quote(function.name)},")
    out.line(f"qualname: {quote(function.qualname)},")
    out.line("module: &INFO,")
    out.line(f"line: {function.line},")
    out.open("spans: &[")
    for line, col, end_line, end_col, anchor, anchor_end in function.sites:
        out.line(f"span({line}, {col}, {end_line}, {end_col}, {anchor}, {anchor_end}),")
    out.close("],")
    out.line(f"locals: &[{', '.join(map(quote, _local_names(function)))}],")
    out.close("};")
    return out


def _local_names(function: FunctionIR) -> list[str]:
    """`co_varnames`: parameters, then locals that no function inside shares."""
    variables = [*(p.var for p in function.params), *(v for v in function.locals if not v.is_cell)]
    return list(dict.fromkeys(v.name for v in variables if v.name.isidentifier()))


def _definition(module: ModuleEmitter, function: FunctionIR) -> Lines:
    out = Lines()
    kinds = [p.kind for p in function.params]
    order = sorted(
        function.params, key=lambda p: ["posonly", "pos", "kwonly", "varargs", "varkw"].index(p.kind)
    )
    names = ", ".join(quote(p.var.name) for p in order)
    posonly, pos, kwonly = kinds.count("posonly"), kinds.count("pos"), kinds.count("kwonly")
    out.open(f"static {module.definition(function)}: FuncDef = FuncDef {{")
    out.line(f"code: &{module.code(function)},")
    out.open("sig: Signature {")
    out.line(f"names: &[{names}],")
    out.line(f"posonly: {posonly},")
    out.line(f"pos: {posonly + pos},")
    out.line(f"kwonly: {kwonly},")
    out.line(f"varargs: {str('varargs' in kinds).lower()},")
    out.line(f"varkw: {str('varkw' in kinds).lower()},")
    out.close("},")
    out.line(f"kind: Kind::{function.kind},")
    out.line(f"doc: {f'Some({quote(function.doc)})' if function.doc is not None else 'None'},")
    plain = function.kind == "Plain"
    args = [_argument(p.var, i) if plain else f"std::mem::take(&mut a[{i}])" for i, p in enumerate(order)]
    free = ["f" if plain else "f.clone()"] if function.free else []
    call = f"{function.rust}({', '.join([*free, *args])})"
    if function.kind == "Coroutine":
        call = f"Ok(coro_new(&{module.code(function)}, {call}))"
    elif not plain:
        call = f"Ok({call})"
    match function.result.repr:
        case Repr.F64:
            call = f"Ok(float({call}{'?' if function.can_raise else ''}))"
        case Repr.BOOL:
            call = f"Ok(boolean({call}{'?' if function.can_raise else ''}))"
        case Repr.I64:
            call = f"Ok(Value::Int({call}{'?' if function.can_raise else ''}))"
        case _ if not function.can_raise:
            call = f"Ok({call})"
    heads = f"|{'f' if free else '_'}, {'a' if args else '_'}|"
    out.line(f"entry: {heads} {call},")
    out.line(
        f"green: {f'Some({entry(function, [p.var for p in order])})' if has_green_form(function) else 'None'},"
    )
    out.close("};")
    return out


def _argument(var: Var, index: int) -> str:
    """An argument of a call that was bound at run time, as the function takes it."""
    match var.type.repr:
        case Repr.F64:
            return f"ops::f64_argument(&a[{index}])?"
        case Repr.BOOL:
            return f"ops::bool_argument(&a[{index}])?"
        case Repr.I64:
            return f"ops::i64_argument(&a[{index}])?"
    return f"&a[{index}]"


def _head(module: ModuleEmitter, function: FunctionIR, out: Lines, body: Lines) -> None:
    """The Rust function around the body."""
    plain = function.kind == "Plain"
    order = sorted(
        function.params, key=lambda p: ["posonly", "pos", "kwonly", "varargs", "varkw"].index(p.kind)
    )
    params = [f"{p.var.rust}: {_parameter_type(p.var, plain=plain)}" for p in order]
    if function.free:
        params.insert(0, "f: &Ref<Func>" if plain else "f: Ref<Func>")
    signature = f"{function.rust}({', '.join(params)})"
    code = module.code(function)
    match function.kind:
        case "Plain":
            out.open(f"pub fn {signature} -> {_result_type(function)} {{")
            if function.recursive:
                out.line("let _depth = depth()?;")
            if function.can_raise and module.keeps_frame(function):
                module.enter_frame(function, out)
            out.extend(body)
            if function.can_raise:
                out.line(f"Err(err.at(&{code}, site))")
            out.close("}")
        case "Coroutine":
            out.open(f"pub async fn {signature} -> R {{")
            if module.keeps_frame(function):
                out.open(f"pyrt::frames::Framed::new(&{code}, async move {{")
            out.extend(body)
            out.line(f"Err(err.at(&{code}, site))")
            if module.keeps_frame(function):
                out.close("}).await")
            out.close("}")
            out.open(f"pub fn {function.rust}_coroutine({', '.join(params)}) -> Value {{")
            names = [*(["f"] if function.free else []), *(p.var.rust for p in order)]
            out.line(f"coro_new(&{code}, {function.rust}({', '.join(names)}))")
            out.close("}")
        case _:
            maker = "gen_new" if function.kind == "Generator" else "agen_new"
            out.open(f"pub fn {signature} -> Value {{")
            framed = f"pyrt::frames::Framed::new(&{code}, " if module.keeps_frame(function) else ""
            out.open(f"{maker}(&{code}, {framed}async move {{")
            out.extend(body)
            out.line(f"Err(err.at(&{code}, site))")
            out.close("}))" if module.keeps_frame(function) else "})")
            out.close("}")


def _green_head(module: ModuleEmitter, function: FunctionIR, out: Lines, body: Lines) -> None:
    """The `async` function around the green form's body."""
    order = sorted(
        function.params, key=lambda p: ["posonly", "pos", "kwonly", "varargs", "varkw"].index(p.kind)
    )
    params = [f"{p.var.rust}: {_parameter_type(p.var, plain=False)}" for p in order]
    if function.free:
        params.insert(0, "f: Ref<Func>")
    code = module.code(function)
    out.open(f"pub async fn {function.green}({', '.join(params)}) -> {_result_type(function)} {{")
    if module.keeps_frame(function):
        out.open(f"pyrt::frames::Framed::new(&{code}, async move {{")
    if function.recursive:
        out.line("let _depth = depth()?;")
    out.extend(body)
    out.line(f"Err(err.at(&{code}, site))")
    if module.keeps_frame(function):
        out.close("}).await")
    out.close("}")


def _result_type(function: FunctionIR) -> str:
    """The Rust type of a plain function's result."""
    held = function.result.repr.value
    if not function.can_raise:
        return str(held)
    return "R" if function.result.repr is Repr.VALUE else f"R<{held}>"


def _parameter_type(var: Var, *, plain: bool) -> str:
    """The Rust type of a parameter."""
    if var.type.repr is not Repr.VALUE:
        return str(var.type.repr.value)
    return "&Value" if plain else "Value"


def _body(m: Emitter) -> Lines:
    """The labelled block that errors leave with their site."""
    function = m.function
    function.site(None)
    plain = not m.suspends
    for i, var in enumerate(function.free):
        m.lines.line(
            f"let {var.rust} = &f.cells[{i}];" if plain else f"let {var.rust} = f.cells[{i}].clone();"
        )
    if function.can_raise:
        m.lines.open("let (err, site): (PyErr, u32) = 'raised: {")
    # Rust drops in reverse order of declaration, CPython in the order of its slots: parameters, then locals
    for var in reversed(function.locals):
        if var.is_cell:
            m.lines.line(f"let {var.rust} = Cell::new(Value::Unbound);")
        elif var.declared and not var.looped:
            m.lines.line(f"let mut {var.rust} = {INITIAL[var.type.repr]};")
    for p in reversed(function.params):
        _parameter(m, p.var)
    m.block(function.body)
    if not function.can_raise:
        if not ends(function.body):
            m.lines.line("Value::None")
        return m.lines
    if function.result.repr is Repr.VALUE and not (
        function.body and isinstance(function.body[-1], ir.Return | ir.Raise)
    ):
        m.leave()
        m.lines.line("return Ok(Value::None);")
    m.lines.close("};")
    return m.lines


def _parameter(m: Emitter, var: Var) -> None:
    """A parameter that is shared or rebound gets a place of its own."""
    if var.is_cell:
        m.lines.line(f"let {var.rust} = Cell::new({var.rust}.clone());")
    elif var.rebound and var.type.repr is not Repr.VALUE:
        m.lines.line(f"let mut {var.rust} = {var.rust};")
    elif var.rebound:
        m.lines.line(f"let mut {var.rust} = {var.rust}{'' if m.suspends else '.clone()'};")
