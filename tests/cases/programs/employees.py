"""An employee hierarchy with abstract classes, payroll and an org chart (fully typed)."""
from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator


class Employee(ABC):
    _next_id: int = 1

    def __init__(self, name: str, manager: Manager | None = None) -> None:
        self.id = Employee._next_id
        Employee._next_id += 1
        self.name = name
        self.manager: Manager | None = None
        if manager is not None:
            manager.add(self)

    @property
    @abstractmethod
    def monthly_pay(self) -> float: ...

    @property
    def title(self) -> str:
        return type(self).__name__

    def chain(self) -> list[str]:
        return [] if self.manager is None else [self.manager.name, *self.manager.chain()]

    def __str__(self) -> str:
        return f"#{self.id} {self.name}, {self.title}"


class Salaried(Employee):
    def __init__(self, name: str, salary: float, manager: Manager | None = None) -> None:
        super().__init__(name, manager)
        self.salary = salary

    @property
    def monthly_pay(self) -> float:
        return round(self.salary / 12, 2)


class Hourly(Employee):
    overtime: float = 1.5

    def __init__(self, name: str, rate: float, hours: float, manager: Manager | None = None) -> None:
        super().__init__(name, manager)
        self.rate = rate
        self.hours = hours

    @property
    def monthly_pay(self) -> float:
        normal = min(self.hours, 160)
        extra = max(0.0, self.hours - 160)
        return self.rate * (normal + extra * self.overtime)


class CommissionMixin:
    sales: float = 0.0
    commission: float = 0.05

    def sell(self, amount: float) -> None:
        self.sales += amount

    @property
    def bonus(self) -> float:
        return self.sales * self.commission


class SalesPerson(CommissionMixin, Salaried):
    @property
    def monthly_pay(self) -> float:
        return super().monthly_pay + self.bonus

    @property
    def title(self) -> str:
        return "Sales Person"


class Manager(Salaried):
    def __init__(self, name: str, salary: float, manager: Manager | None = None) -> None:
        self.team: list[Employee] = []
        super().__init__(name, salary, manager)

    def add(self, employee: Employee) -> None:
        if employee is self or employee in self.team:
            raise ValueError(f"{self.name} cannot manage {employee.name}")
        employee.manager = self
        self.team.append(employee)

    def everyone(self, level: int = 0) -> Iterator[tuple[int, Employee]]:
        yield level, self
        for employee in self.team:
            if isinstance(employee, Manager):
                yield from employee.everyone(level + 1)
            else:
                yield level + 1, employee


def raise_pay(employee: Employee, percent: float) -> None:
    match employee:
        case Hourly(rate=rate):
            employee.rate = round(rate * (1 + percent / 100), 2)
        case Salaried(salary=salary):
            employee.salary = round(salary * (1 + percent / 100), 2)
        case _:
            raise TypeError(employee.title)


def main() -> None:
    boss = Manager("Grace", 180_000)
    lead = Manager("Linus", 120_000, boss)
    Salaried("Ada", 96_000, lead)
    dennis = Hourly("Dennis", 40.0, 172, lead)
    seller = SalesPerson("Barbara", 60_000, boss)
    seller.sell(10_000)
    seller.sell(2_500.5)
    for level, employee in boss.everyone():
        print("  " * level + str(employee))
    total = 0.0
    for _, employee in boss.everyone():
        total += employee.monthly_pay
        print(f"{employee.name:<10}{employee.monthly_pay:>12,.2f}")
    print(f"{'total':<10}{total:>12,.2f}")
    print(dennis.chain(), boss.chain())
    for employee in (dennis, seller, lead):
        before = employee.monthly_pay
        raise_pay(employee, 10)
        print(f"{employee.name} {before:.2f} -> {employee.monthly_pay:.2f}")
    for action in (lambda: boss.add(boss), lambda: lead.add(dennis), lambda: Employee("nobody")):
        try:
            action()
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
    print([cls.__name__ for cls in SalesPerson.__mro__][:4], isinstance(seller, Salaried))


main()
