# skip wasi: preview 1 has no sockets
# skip browser: a page has no sockets
"""`from selectors import *` leaves out the classes that this system does not have."""

from selectors import *

print("DevpollSelector" in globals(), "SelectSelector" in globals(), EVENT_READ | EVENT_WRITE)
with DefaultSelector() as selector:
    print(len(selector.get_map()))
