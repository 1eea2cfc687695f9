//! The names of `typing` that stand in annotations: one object each, made on first use.
use super::_form::named;
use crate::generated::{builtins as b, collections, collections_abc as abcs, contextlib, re};
use crate::object::{Global, R, Value};

macro_rules! forms {
    ($($name:ident $text:literal $origin:expr;)*) => { $(
        #[doc = concat!("`typing.", $text, "`")]
        pub fn $name() -> R {
            static MADE: Global<Value> = Global::new(Value::Unbound);
            if MADE.get().is_unbound() {
                let made = named($text, $origin);
                *MADE.get() = made;
            }
            Ok(MADE.get().clone())
        }
    )* };
}
forms! {
    no_return "NoReturn" Value::Unbound;
    never "Never" Value::Unbound;
    self_ "Self" Value::Unbound;
    literal_string "LiteralString" Value::Unbound;
    class_var "ClassVar" Value::Unbound;
    _final_form "Final" Value::Unbound;
    union "Union" Value::Unbound;
    optional "Optional" Value::Unbound;
    literal "Literal" Value::Unbound;
    type_alias "TypeAlias" Value::Unbound;
    concatenate "Concatenate" Value::Unbound;
    type_guard "TypeGuard" Value::Unbound;
    annotated "Annotated" Value::Unbound;
    required "Required" Value::Unbound;
    not_required "NotRequired" Value::Unbound;
    unpack "Unpack" Value::Unbound;
    tuple "Tuple" Value::Class(b::tuple());
    callable "Callable" Value::Class(abcs::callable());
    r#type "Type" Value::Class(b::r#type());
    list "List" Value::Class(b::list());
    dict "Dict" Value::Class(b::dict());
    set "Set" Value::Class(b::set());
    frozen_set "FrozenSet" Value::Class(b::frozenset());
    default_dict "DefaultDict" Value::Class(collections::defaultdict());
    ordered_dict "OrderedDict" Value::Class(collections::ordered_dict());
    counter "Counter" Value::Class(collections::counter());
    chain_map "ChainMap" Value::Class(collections::chain_map());
    deque "Deque" Value::Class(collections::deque());
    hashable "Hashable" Value::Class(abcs::hashable());
    sized "Sized" Value::Class(abcs::sized());
    awaitable "Awaitable" Value::Class(abcs::awaitable());
    coroutine "Coroutine" Value::Class(abcs::coroutine());
    async_iterable "AsyncIterable" Value::Class(abcs::async_iterable());
    async_iterator "AsyncIterator" Value::Class(abcs::async_iterator());
    iterable "Iterable" Value::Class(abcs::iterable());
    iterator "Iterator" Value::Class(abcs::iterator());
    reversible "Reversible" Value::Class(abcs::reversible());
    container "Container" Value::Class(abcs::container());
    collection "Collection" Value::Class(abcs::collection());
    abstract_set "AbstractSet" Value::Class(abcs::set());
    mutable_set "MutableSet" Value::Class(abcs::mutable_set());
    mapping "Mapping" Value::Class(abcs::mapping());
    mutable_mapping "MutableMapping" Value::Class(abcs::mutable_mapping());
    sequence "Sequence" Value::Class(abcs::sequence());
    mutable_sequence "MutableSequence" Value::Class(abcs::mutable_sequence());
    byte_string "ByteString" Value::Class(abcs::byte_string());
    mapping_view "MappingView" Value::Class(abcs::mapping_view());
    keys_view "KeysView" Value::Class(abcs::keys_view());
    items_view "ItemsView" Value::Class(abcs::items_view());
    values_view "ValuesView" Value::Class(abcs::values_view());
    context_manager "ContextManager" Value::Class(contextlib::abstract_context_manager());
    async_context_manager "AsyncContextManager" Value::Class(contextlib::abstract_async_context_manager());
    generator "Generator" Value::Class(abcs::generator());
    async_generator "AsyncGenerator" Value::Class(abcs::async_generator());
    pattern "Pattern" Value::Class(re::pattern());
    r#match "Match" Value::Class(re::r#match());
}
