//! `cpu_objects.py` as one writes it in Rust: operations are an enum, variables a map from text.
use std::collections::HashMap;

enum Operation {
    Push(i64),
    Load(&'static str),
    Store(&'static str),
    Add,
    Less,
    JumpIf(usize),
}

#[derive(Default)]
struct Machine {
    stack: Vec<i64>,
    variables: HashMap<&'static str, i64>,
}

impl Machine {
    fn pop(&mut self) -> Result<i64, &'static str> {
        self.stack.pop().ok_or("empty stack")
    }

    fn run(&mut self, program: &[Operation]) -> Result<(), &'static str> {
        let mut at = 0;
        while at < program.len() {
            let operation = &program[at];
            at += 1;
            match operation {
                Operation::Push(value) => self.stack.push(*value),
                Operation::Load(name) => self.stack.push(self.variables.get(name).copied().unwrap_or(0)),
                Operation::Store(name) => {
                    let value = self.pop()?;
                    self.variables.insert(name, value);
                }
                Operation::Add => {
                    let sum = self.pop()? + self.pop()?;
                    self.stack.push(sum);
                }
                Operation::Less => {
                    let (right, left) = (self.pop()?, self.pop()?);
                    self.stack.push(i64::from(left < right));
                }
                Operation::JumpIf(target) => {
                    if self.pop()? != 0 {
                        at = *target;
                    }
                }
            }
        }
        Ok(())
    }
}

fn main() {
    use Operation::*;
    let program = [
        Push(0), Store("i"), Push(0), Store("total"),
        Load("i"), Push(1), Add, Store("i"),
        Load("total"), Load("i"), Add, Store("total"),
        Load("i"), Push(130_000), Less, JumpIf(4),
    ];
    let mut machine = Machine::default();
    machine.run(&program).unwrap();
    println!("{{'i': {}, 'total': {}}}", machine.variables["i"], machine.variables["total"]);
    if let Err(error) = machine.run(&[Add]) {
        println!("error: {error}");
    }
}
