//! `cpu_matrix.py` as one writes it in Rust: vectors of `i64`.

type Matrix = Vec<Vec<i64>>;

fn make(rows: i64, columns: i64, seed: i64) -> Matrix {
    let cell = |row: i64, column: i64| (seed * (row * columns + column)).rem_euclid(17) - 8;
    (0..rows).map(|row| (0..columns).map(|column| cell(row, column)).collect()).collect()
}

fn multiply(left: &Matrix, right: &Matrix) -> Matrix {
    let columns: Matrix = (0..right[0].len()).map(|c| right.iter().map(|row| row[c]).collect()).collect();
    let dot = |row: &[i64], column: &[i64]| row.iter().zip(column).map(|(a, b)| a * b).sum();
    left.iter().map(|row| columns.iter().map(|column| dot(row, column)).collect()).collect()
}

fn main() {
    let mut product = make(110, 110, 3);
    for seed in 4..9 {
        product = multiply(&product, &make(110, 110, seed));
        product.iter_mut().flatten().for_each(|value| *value = value.rem_euclid(1009));
    }
    let trace: i64 = (0..product.len()).map(|i| product[i][i]).sum();
    println!("{trace} {}", product.iter().flatten().sum::<i64>());
}
