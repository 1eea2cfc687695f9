//! A small table by number, for descriptors and signals: a sorted vector, whose code is a tenth of a tree's.

/// Values by number, in the order of the numbers. Numbers of descriptors are the least that are free, so that new ones come at the end.
#[derive(Clone, Debug)]
pub struct ByNumber<V> {
    rows: Vec<(i32, V)>,
}

impl<V> Default for ByNumber<V> {
    fn default() -> Self {
        ByNumber::new()
    }
}

impl<V> ByNumber<V> {
    /// An empty one.
    #[must_use]
    pub const fn new() -> Self {
        ByNumber { rows: Vec::new() }
    }

    fn place(&self, number: i32) -> Result<usize, usize> {
        self.rows.binary_search_by_key(&number, |row| row.0)
    }

    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many values there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// The value of a number.
    #[must_use]
    pub fn get(&self, number: i32) -> Option<&V> {
        self.place(number).ok().map(|at| &self.rows[at].1)
    }

    /// The value of a number, to be changed.
    pub fn get_mut(&mut self, number: i32) -> Option<&mut V> {
        self.place(number).ok().map(|at| &mut self.rows[at].1)
    }

    /// The value of a number, which is made if there is none.
    pub fn get_or_insert_with(&mut self, number: i32, make: impl FnOnce() -> V) -> &mut V {
        let at = match self.place(number) {
            Ok(at) => at,
            Err(at) => {
                self.rows.insert(at, (number, make()));
                at
            }
        };
        &mut self.rows[at].1
    }

    /// Sets the value of a number and gives back the one that it had.
    pub fn insert(&mut self, number: i32, value: V) -> Option<V> {
        match self.place(number) {
            Ok(at) => Some(std::mem::replace(&mut self.rows[at].1, value)),
            Err(at) => {
                self.rows.insert(at, (number, value));
                None
            }
        }
    }

    /// Takes the value of a number out.
    pub fn remove(&mut self, number: i32) -> Option<V> {
        let at = self.place(number).ok()?;
        Some(self.rows.remove(at).1)
    }

    /// All numbers with their values.
    pub fn iter(&self) -> std::slice::Iter<'_, (i32, V)> {
        self.rows.iter()
    }

    /// All of them, moved out.
    #[must_use]
    pub fn into_rows(self) -> Vec<(i32, V)> {
        self.rows
    }
}

impl<'a, V> IntoIterator for &'a ByNumber<V> {
    type Item = &'a (i32, V);
    type IntoIter = std::slice::Iter<'a, (i32, V)>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::ByNumber;

    #[test]
    fn it_is_a_table_in_the_order_of_its_numbers() {
        let mut table = ByNumber::new();
        for number in [5, 3, 9, 3] {
            *table.get_or_insert_with(number, || 0) += number;
        }
        assert_eq!(table.insert(4, 40), None);
        assert_eq!(table.insert(4, 41), Some(40));
        assert_eq!(
            (table.get(3), table.get(7), table.len()),
            (Some(&6), None, 4)
        );
        assert_eq!((table.remove(5), table.remove(5)), (Some(5), None));
        if let Some(value) = table.get_mut(9) {
            *value = 90;
        }
        assert!(!table.is_empty());
        assert_eq!(table.iter().map(|row| row.0).collect::<Vec<_>>(), [3, 4, 9]);
        assert_eq!(table.into_rows(), [(3, 6), (4, 41), (9, 90)]);
    }
}
