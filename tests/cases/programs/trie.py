"""A trie with autocompletion, longest prefix and wildcard search (untyped)."""


class TrieNode:
    def __init__(self):
        self.children = {}
        self.count = 0
        self.final = False


class Trie:
    def __init__(self, words=()):
        self.root = TrieNode()
        self.size = 0
        for word in words:
            self.add(word)

    def add(self, word):
        node = self.root
        for ch in word:
            node = node.children.setdefault(ch, TrieNode())
            node.count += 1
        if not node.final:
            node.final = True
            self.size += 1

    def _find(self, prefix):
        node = self.root
        for ch in prefix:
            node = node.children.get(ch)
            if node is None:
                return None
        return node

    def __contains__(self, word):
        node = self._find(word)
        return node is not None and node.final

    def __len__(self):
        return self.size

    def __iter__(self):
        yield from self._walk(self.root, "")

    def _walk(self, node, prefix):
        if node.final:
            yield prefix
        for ch in sorted(node.children):
            yield from self._walk(node.children[ch], prefix + ch)

    def complete(self, prefix, limit=None):
        node = self._find(prefix)
        if node is None:
            return []
        found = []
        for word in self._walk(node, prefix):
            if limit is not None and len(found) >= limit:
                break
            found.append(word)
        return found

    def match(self, pattern):
        def search(node, i, prefix):
            if i == len(pattern):
                if node.final:
                    yield prefix
                return
            ch = pattern[i]
            if ch == "?":
                for letter, child in sorted(node.children.items()):
                    yield from search(child, i + 1, prefix + letter)
            elif ch in node.children:
                yield from search(node.children[ch], i + 1, prefix + ch)

        return list(search(self.root, 0, ""))

    def longest_prefix(self, text):
        node, best = self.root, ""
        for i, ch in enumerate(text):
            if ch not in node.children:
                break
            node = node.children[ch]
            if node.final:
                best = text[:i + 1]
        return best

    def remove(self, word):
        if word not in self:
            raise KeyError(word)
        node = self.root
        for ch in word:
            child = node.children[ch]
            child.count -= 1
            if child.count == 0:
                del node.children[ch]
                self.size -= 1
                return
            node = child
        node.final = False
        self.size -= 1


words = "car card care careful cart cat dog do done door über übung".split()
trie = Trie(words)
print(len(trie), list(trie) == sorted(words))
for prefix in ("car", "do", "x", "üb", ""):
    print(repr(prefix), trie.complete(prefix, limit=4))
print("care" in trie, "ca" in trie, "cares" in trie)
print(trie.match("ca?"), trie.match("d?"), trie.match("????"), trie.match("?"))
print(repr(trie.longest_prefix("carefully")), repr(trie.longest_prefix("dozen")), repr(trie.longest_prefix("zoo")))
trie.remove("card")
trie.remove("do")
print(len(trie), trie.complete("ca"), trie.complete("do"))
try:
    trie.remove("card")
except KeyError as error:
    print("missing", error)
