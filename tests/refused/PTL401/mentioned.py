"""A method that something mentions may run on whatever has it."""
# refused for wasi browser: subprocess.run
import subprocess


class Tool:
    def launch(self):
        return subprocess.run(["ls"])


for tool in [Tool()]:
    tool.launch()
