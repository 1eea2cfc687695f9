"""An uncaught chain: raise … from, and an exception while another is handled; exits with 1."""


class ConfigError(Exception):
    pass


def read(settings, key):
    try:
        return settings[key]
    except KeyError as error:
        raise ConfigError(f"no setting {key!r}") from error


def start(settings):
    try:
        return read(settings, "port")
    except ConfigError:
        fallback = settings["host"].port
        return fallback


print(read({"a": 1}, "a"))
start({"host": "localhost"})
