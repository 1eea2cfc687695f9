# The suggestion after an AttributeError.
class Account:
    def __init__(self):
        self.balance = 3


print(Account().balanse)
