"""The wheel, installed into a fresh environment outside of the checkout, has everything it needs to build and run a program."""

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MATURIN = Path(sys.executable).with_name("maturin")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `bin` folder of an environment with the wheel and what the wheel depends on."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [str(MATURIN), "build", "--profile", "extension", "--quiet", "--out", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, env={**os.environ, "VIRTUAL_ENV": sys.prefix})
    (wheel,) = folder.glob("*.whl")
    environment = folder / "venv"
    venv.create(environment, symlinks=True, with_pip=False)
    # Dependencies come from this environment, Portalis from the wheel alone: it stands first on the path.
    site = next((environment / "lib").glob("python3.*")) / "site-packages"
    own = next((Path(sys.prefix) / "lib").glob("python3.*")) / "site-packages"
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(site), str(wheel)]
    subprocess.run(pip, check=True)
    (site / "dependencies.pth").write_text(f"{own}\n")
    shutil.copytree(site / "bin", environment / "bin", dirs_exist_ok=True)
    return environment / "bin"


def test_a_program_runs_from_the_installed_wheel(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text('print("hello from", sum(range(10)))\nraise SystemExit(3)\n')
    variables = dict(
        os.environ
    )  # with this machine's cache: compiled dependencies are the same for every installation
    for name in ("PORTALIS_RUNTIME", "PYTHONPATH", "VIRTUAL_ENV"):
        variables.pop(name, None)
    python = [str(installed / "python"), "-m", "portalis"]
    code = "import portalis; print(portalis.__file__)"
    origin = subprocess.run(
        [python[0], "-c", code], cwd=tmp_path, env=variables, capture_output=True, text=True
    )
    assert str(installed.parent) in origin.stdout
    for target in ("native", "wasi"):
        command = [*python, "run", "app.py", "--target", target]
        done = subprocess.run(command, cwd=tmp_path, env=variables, capture_output=True, text=True)
        assert (done.stdout, done.returncode) == ("hello from 45\n", 3), done.stderr
