"""The command `portalis`: runs a finished build at once, and leaves everything else to the full command line."""

import sys


def main() -> None:
    """Entry point of the console script and of `python -m portalis`; ends the process."""
    argv = sys.argv[1:]
    try:
        if argv[:1] == ["run"]:
            from portalis.run import fast

            fast.run_if_current(argv[1:])
        from portalis.cli import main as full

        full(argv)
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
