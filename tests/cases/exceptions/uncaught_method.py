"""An uncaught custom exception from methods and properties; exits with 1."""


class Account:
    class Overdrawn(Exception):
        pass

    def __init__(self, balance):
        self._balance = balance

    @property
    def balance(self):
        if self._balance < 0:
            raise Account.Overdrawn(f"balance is {self._balance}")
        return self._balance

    def withdraw(self, amount):
        self._balance -= amount
        return self.balance

    def __str__(self):
        return f"Account({self.balance})"


account = Account(10)
print(account)
print(account.withdraw(4))
account.withdraw(
    2 * 5
)
