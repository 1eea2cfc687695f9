"""`asyncio.tasks`: names of `asyncio`."""

# mypy: ignore-errors

from portalis.primitives.registry import Module

tasks = Module("asyncio.tasks")

for _name in """
    ALL_COMPLETED FIRST_COMPLETED FIRST_EXCEPTION Task all_tasks as_completed create_task current_task
    ensure_future gather shield sleep wait wait_for
""".split():
    tasks.alias(_name, f"asyncio:{_name}")
tasks.alias("_CTask", "asyncio:Task")
tasks.alias("_PyTask", "asyncio:Task")
for _name in ("enter_task", "leave_task", "register_task", "unregister_task"):
    tasks.alias(f"_{_name}", f"asyncio:_{_name}")
    tasks.alias(f"_c_{_name}", f"asyncio:_{_name}")
    tasks.alias(f"_py_{_name}", f"asyncio:_{_name}")
tasks.alias("run_coroutine_threadsafe", "asyncio:run_coroutine_threadsafe")
