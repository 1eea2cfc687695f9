import inspect

caller = inspect.stack()[1].function
