try:
    import no_such_module_at_all
except ImportError as e:
    raise ImportError("asks for more") from e
