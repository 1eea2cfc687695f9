"""sys.exit with a number runs finally blocks and exits with that number."""
import sys


def main():
    try:
        print("working")
        sys.exit(3)
    except Exception:
        print("SystemExit is not an Exception")
    finally:
        print("finally runs")


try:
    main()
except SystemExit as error:
    print("seen", error.code)
    raise
