"""Words by which a program comes by `asyncio`'s objects: without them (and the types' names) their methods are out of its reach."""

PROCESSES = "create_subprocess_exec create_subprocess_shell subprocess_exec subprocess_shell"
"""Child processes."""

NETWORK = f"""open_connection start_server open_unix_connection start_unix_server create_connection create_server
create_unix_connection create_unix_server create_datagram_endpoint connect_accepted_socket connect_read_pipe connect_write_pipe
start_tls sendfile {PROCESSES}"""
"""Streams, transports, servers, and the pipes of child processes."""

POLICIES = "get_event_loop_policy set_event_loop_policy"
"""Policies."""

LOOPS = f"""get_event_loop get_running_loop _get_running_loop set_event_loop new_event_loop get_loop _get_loop _loop loop_factory
Runner debug threading to_thread concurrent unittest signal get_child_watcher {POLICIES} {NETWORK}"""
"""Loops."""

FUTURES = f"""{LOOPS} create_task ensure_future gather wait as_completed current_task all_tasks _enter_task _register_task TaskGroup
wrap_future shield yield send __await__ _waiters _getters _putters"""
"""Futures and tasks; asynchronous generators are closed in tasks."""
