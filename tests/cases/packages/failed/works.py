import sys
seen = "works" in sys.modules
