//! `cpu_nbody.py` as one writes it in Rust: a vector of structs.

struct Body {
    at: [f64; 3],
    speed: [f64; 3],
    mass: f64,
}

fn bodies() -> Vec<Body> {
    let sun = 4.0 * std::f64::consts::PI * std::f64::consts::PI;
    let year = 365.24;
    let body = |at, speed: [f64; 3], mass| Body { at, speed: speed.map(|v| v * year), mass: mass * sun };
    vec![
        body([0.0; 3], [0.0; 3], 1.0),
        body(
            [4.84143144246472090, -1.16032004402742839, -0.103622044471123109],
            [0.00166007664274403694, 0.00769901118419740425, -0.0000690460016972063023],
            0.000954791938424326609,
        ),
        body(
            [8.34336671824457987, 4.12479856412430479, -0.403523417114321381],
            [-0.00276742510726411, 0.00499852801234917238, 0.0000230417297573763929],
            0.000285885980666130812,
        ),
        body(
            [12.8943695621391310, -15.1111514016986312, -0.223307578892655734],
            [0.00296460137564761618, 0.00237847173959480950, -0.0000296589568540237556],
            0.0000436624404335156298,
        ),
    ]
}

fn advance(system: &mut [Body], dt: f64) {
    for i in 0..system.len() {
        let (head, tail) = system.split_at_mut(i + 1);
        let a = &mut head[i];
        for b in tail {
            let d = [a.at[0] - b.at[0], a.at[1] - b.at[1], a.at[2] - b.at[2]];
            let distance = (d[0] * d[0] + d[1] * d[1] + d[2] * d[2]).sqrt();
            let mag = dt / (distance * distance * distance);
            for k in 0..3 {
                a.speed[k] -= d[k] * b.mass * mag;
                b.speed[k] += d[k] * a.mass * mag;
            }
        }
    }
    for body in system {
        for k in 0..3 {
            body.at[k] += dt * body.speed[k];
        }
    }
}

fn energy(system: &[Body]) -> f64 {
    let mut total = 0.0;
    for (i, a) in system.iter().enumerate() {
        let [x, y, z] = a.speed;
        total += 0.5 * a.mass * (x * x + y * y + z * z);
        for b in &system[i + 1..] {
            let d = [a.at[0] - b.at[0], a.at[1] - b.at[1], a.at[2] - b.at[2]];
            total -= a.mass * b.mass / (d[0] * d[0] + d[1] * d[1] + d[2] * d[2]).sqrt();
        }
    }
    total
}

fn main() {
    let mut system = bodies();
    println!("{:.9}", energy(&system));
    for _ in 0..60000 {
        advance(&mut system, 0.01);
    }
    println!("{:.9}", energy(&system));
}
