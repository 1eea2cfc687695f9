"""Warehouse inventory with dataclasses, reservations and a restock report (fully typed)."""
from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Iterator, Optional


class OutOfStock(Exception):
    def __init__(self, sku: str, wanted: int, available: int) -> None:
        self.sku = sku
        self.missing = wanted - available
        super().__init__(f"{sku}: wanted {wanted}, only {available} available")


@dataclass
class Product:
    sku: str
    name: str
    price: float
    minimum: int = 5


@dataclass
class StockLine:
    product: Product
    quantity: int = 0
    reserved: int = 0

    @property
    def available(self) -> int:
        return self.quantity - self.reserved

    @property
    def value(self) -> float:
        return self.quantity * self.product.price


@dataclass
class Order:
    number: int
    lines: dict[str, int]
    status: str = "new"


@dataclass
class Warehouse:
    name: str
    stock: dict[str, StockLine] = field(default_factory=dict)
    orders: list[Order] = field(default_factory=list)
    movements: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    def add_product(self, product: Product, quantity: int = 0) -> StockLine:
        line = self.stock.setdefault(product.sku, StockLine(product))
        if quantity:
            self.receive(product.sku, quantity)
        return line

    def receive(self, sku: str, quantity: int) -> None:
        if quantity <= 0:
            raise ValueError(f"quantity must be positive: {quantity}")
        self.stock[sku].quantity += quantity
        self.movements[sku].append(quantity)

    def find(self, text: str) -> Optional[StockLine]:
        for line in self.stock.values():
            if text.lower() in line.product.name.lower():
                return line
        return None

    def reserve(self, lines: dict[str, int]) -> Order:
        done: list[tuple[StockLine, int]] = []
        try:
            for sku, quantity in lines.items():
                line = self.stock[sku]
                if line.available < quantity:
                    raise OutOfStock(sku, quantity, line.available)
                line.reserved += quantity
                done.append((line, quantity))
        except (OutOfStock, KeyError):
            for line, quantity in done:
                line.reserved -= quantity
            raise
        order = Order(len(self.orders) + 1, lines)
        self.orders.append(order)
        return order

    def ship(self, order: Order) -> float:
        total = 0.0
        for sku, quantity in order.lines.items():
            line = self.stock[sku]
            line.quantity -= quantity
            line.reserved -= quantity
            self.movements[sku].append(-quantity)
            total += quantity * line.product.price
        order.status = "shipped"
        return total

    def low(self) -> Iterator[tuple[str, int]]:
        for sku, line in sorted(self.stock.items()):
            if line.available < line.product.minimum:
                yield sku, line.product.minimum - line.available


def main() -> None:
    warehouse = Warehouse("main")
    for sku, name, price, quantity in (
        ("B-1", "Bolt M6", 0.12, 500), ("N-1", "Nut M6", 0.08, 40), ("G-7", "Gearbox", 349.5, 3), ("W-2", "Washer", 0.02, 0),
    ):
        warehouse.add_product(Product(sku, name, price, 50 if price < 1 else 2), quantity)
    order = warehouse.reserve({"B-1": 20, "N-1": 20, "G-7": 1})
    print(order)
    for lines in ({"B-1": 1, "G-7": 5}, {"X-9": 1}, {"W-2": 1}):
        try:
            print(warehouse.reserve(lines))
        except OutOfStock as error:
            print("out of stock:", error, "missing", error.missing)
        except KeyError as error:
            print("unknown product", error)
    print(f"shipped for {warehouse.ship(order):.2f}", order.status)
    try:
        warehouse.receive("B-1", 0)
    except ValueError as error:
        print(error)
    for line in warehouse.stock.values():
        print(f"{line.product.name:<10}{line.quantity:>5}{line.reserved:>4}{line.available:>5}{line.value:>10.2f}")
    print(list(warehouse.low()), dict(warehouse.movements))
    found = warehouse.find("gear")
    print(found.product if found else None, warehouse.find("nothing"))


main()
