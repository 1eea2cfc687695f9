"""The blocking subprocess module: run, Popen, communicate, texts, timeouts, errors."""

# skip wasi: WASI preview 1 has no child processes
# skip browser: a page has no child processes
import subprocess
import sys

print(subprocess.run(["echo", "hello"], capture_output=True))
print(subprocess.run(["echo", "hello"], capture_output=True, text=True).stdout)
done = subprocess.run("echo out; echo err >&2; exit 2", shell=True, capture_output=True, text=True)
print(done.returncode, done.stdout, done.stderr, done.args)
try:
    done.check_returncode()
except subprocess.CalledProcessError as e:
    print(e, e.returncode, e.cmd, repr(e.output), repr(e.stdout), repr(e.stderr))
try:
    subprocess.run(["false"], check=True)
except subprocess.CalledProcessError as e:
    print(e, e.args, isinstance(e, subprocess.SubprocessError))
print(subprocess.check_output(["cat"], input=b"from input"))
print(subprocess.check_output(["cat"], input="text", text=True))
print(subprocess.call(["sh", "-c", "exit 5"]), subprocess.check_call(["true"]))
print(subprocess.getoutput("echo one; echo two"), subprocess.getstatusoutput("exit 3"))
try:
    subprocess.run(["sleep", "10"], timeout=0.1)
except subprocess.TimeoutExpired as e:
    print(str(e)[:36], 0.05 < e.timeout <= 0.1, e.cmd)  # CPython names what was left of the time
try:
    subprocess.run(["no-such-program-anywhere"])
except FileNotFoundError as e:
    print(e, e.filename)
with subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
    print(process.poll(), process.args, process.stderr)
    process.stdin.write("one\ntwo\n")
    process.stdin.close()
    print(list(process.stdout))
print(process.returncode, process)
process = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
big = b"abcdefghij" * 100_000
out, err = process.communicate(big)
print(out == big, err, process.returncode)
process = subprocess.Popen(["sleep", "30"])
process.terminate()
print(process.wait(), process.wait(timeout=1))
process = subprocess.Popen(["sleep", "30"])
try:
    process.wait(timeout=0.05)
except subprocess.TimeoutExpired as e:
    print(e)
process.kill()
print(process.wait())
print(subprocess.run(["sh", "-c", "kill -9 $$"]).returncode)
try:
    subprocess.run(["sh", "-c", "kill -15 $$"], check=True)
except subprocess.CalledProcessError as e:
    print(e)
print(subprocess.run(["cat"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE).stdout)
print(
    subprocess.run(
        "echo both; echo err >&2", shell=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ).stdout
)
sys.stdout.flush()
subprocess.run(["echo", "straight through"])
subprocess.run(["sh", "-c", "echo to stderr >&2"])
for wrong in ({"input": b"x", "stdin": subprocess.PIPE}, {"capture_output": True, "stdout": subprocess.PIPE}):
    try:
        subprocess.run(["true"], **wrong)
    except ValueError as e:
        print(e)
