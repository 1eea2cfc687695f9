"""SIGINT in time.sleep: what is in finally runs, the traceback names the line, the process dies of the signal."""
# interrupts: 1
# skip wasi: no signals
# skip browser: no signals
import time


def main():
    try:
        print("ready", flush=True)
        time.sleep(30)
    finally:
        print("cleaned")


main()
