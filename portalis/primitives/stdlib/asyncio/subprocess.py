"""`asyncio.subprocess`: names of `asyncio`, and of `subprocess`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

subprocess = Module("asyncio.subprocess")

for _name in "Process SubprocessStreamProtocol create_subprocess_exec create_subprocess_shell".split():
    subprocess.alias(_name, f"asyncio:{_name}")
for _name in "PIPE STDOUT DEVNULL".split():
    subprocess.alias(_name, f"subprocess:{_name}")
