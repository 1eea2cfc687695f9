"""A lending library: members, loans, fines, search (untyped, OOP)."""


class LibraryError(Exception):
    pass


class NotAvailable(LibraryError):
    pass


class LimitReached(LibraryError):
    pass


class Book:
    def __init__(self, title, author, year, copies=1):
        self.title = title
        self.author = author
        self.year = year
        self.copies = copies
        self.loans = []
        self.queue = []

    @property
    def available(self):
        return self.copies - len(self.loans)

    def __str__(self):
        return f"{self.title} by {self.author} ({self.year})"

    def __repr__(self):
        return f"Book({self.title!r})"

    def __eq__(self, other):
        return isinstance(other, Book) and (self.title, self.author) == (other.title, other.author)

    def __hash__(self):
        return hash((self.title, self.author))

    def __lt__(self, other):
        return (self.author, self.year) < (other.author, other.year)


class Member:
    limit = 2

    def __init__(self, name):
        self.name = name
        self.books = {}
        self.fines = 0

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"


class Student(Member):
    limit = 3

    def __init__(self, name, school):
        super().__init__(name)
        self.school = school


class Library:
    LOAN_DAYS = 14
    FINE_PER_DAY = 25

    def __init__(self):
        self.books = {}
        self.members = {}
        self.day = 0

    def __iadd__(self, item):
        if isinstance(item, Book):
            if item in self.books:
                self.books[item].copies += item.copies
            else:
                self.books[item] = item
        elif isinstance(item, Member):
            self.members[item.name] = item
        else:
            raise TypeError(f"cannot add {type(item).__name__}")
        return self

    def __len__(self):
        return sum(book.copies for book in self.books)

    def __getitem__(self, title):
        for book in self.books:
            if book.title == title:
                return book
        raise KeyError(title)

    def __contains__(self, title):
        try:
            self[title]
        except KeyError:
            return False
        return True

    def search(self, **criteria):
        for book in sorted(self.books):
            if all(str(wanted).lower() in str(getattr(book, field)).lower() for field, wanted in criteria.items()):
                yield book

    def lend(self, name, title):
        member, book = self.members[name], self[title]
        if len(member.books) >= member.limit:
            raise LimitReached(f"{name} has {len(member.books)} books")
        if not book.available:
            book.queue.append(member)
            raise NotAvailable(f"{book.title!r}: {name} is number {len(book.queue)} in the queue")
        book.loans.append(member)
        member.books[book] = self.day + self.LOAN_DAYS

    def take_back(self, name, title):
        member, book = self.members[name], self[title]
        due = member.books.pop(book)
        book.loans.remove(member)
        late = max(0, self.day - due)
        member.fines += late * self.FINE_PER_DAY
        if book.queue:
            following = book.queue.pop(0)
            self.lend(following.name, title)
            return late, following
        return late, None


library = Library()
for book in (Book("Dune", "Herbert", 1965), Book("Emma", "Austen", 1815, 2), Book("Persuasion", "Austen", 1817), Book("Dracula", "Stoker", 1897)):
    library += book
library += Book("Dune", "Herbert", 1965)
for member in (Member("ann"), Student("bob", "MIT"), Member("cy")):
    library += member
print(len(library), "Dune" in library, "Ulysses" in library, library["Dune"].available)
print([str(b) for b in library.search(author="austen")], list(library.search(year=18, title="e")))
for day, name, title in ((0, "ann", "Dune"), (1, "bob", "Dune"), (2, "cy", "Dune"), (3, "ann", "Emma"), (3, "ann", "Dracula"), (4, "cy", "Ulysses"), (5, "zoe", "Emma")):
    library.day = day
    try:
        library.lend(name, title)
        print(day, name, "borrowed", title)
    except LibraryError as error:
        print(day, type(error).__name__, error)
    except KeyError as error:
        print(day, "unknown:", error)
library.day = 20
print(library.take_back("ann", "Dune"), library.members["ann"].fines)
print(library["Dune"].loans, library.members["cy"].books)
try:
    library += "a string"
except TypeError as error:
    print(error)
for member in library.members.values():
    print(member, {book.title: due for book, due in member.books.items()}, member.fines / 100)
