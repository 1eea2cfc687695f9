"""Times in UTC."""

import time

print(time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(0)), time.gmtime(86400).tm_yday)
print(time.gmtime(1e9))
print(time.asctime(time.gmtime(951782400)), time.strftime("%j %U %W %V %G %a %B %p %I", time.gmtime(951782400)))
for x in ("a", -1, float("nan")):
    try:
        time.sleep(x)
    except Exception as e:
        print(type(e).__name__, e)
