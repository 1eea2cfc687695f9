import sys

caller = sys._getframe(1).f_code.co_name
