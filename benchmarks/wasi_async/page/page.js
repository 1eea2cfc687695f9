// Runs the tests of wasi_async or its measurements, as the address says, and posts what came out to the server.
import init, * as module from "./wasi_async_bench.js";

const spied = [];
const realSetTimeout = globalThis.setTimeout;
globalThis.setTimeout = (callback, delay, ...rest) => {
  spied.push(delay);
  return realSetTimeout(callback, delay, ...rest);
};

async function tests() {
  const results = {};
  const check = async (name, test) => {
    // A panic leaves the promise pending: nobody can unwind what awaits it.
    const late = new Promise((_, reject) => realSetTimeout(() => reject(module.last_panic() || "too late"), 5000));
    try {
      results[name] = (await Promise.race([test(), late])) === true ? "ok" : "failed";
    } catch (error) {
      results[name] = `${error} ${module.last_panic()}`;
    }
  };
  for (const name of module.test_names()) await check(name, () => module.run_test(name));
  await check("wasm_tests::sleep_sets_one_timer", async () => {
    spied.length = 0;
    await module.sleep(200);
    if (spied.join() !== "200") throw `setTimeout(${spied.join("), setTimeout(")})`;
    return true;
  });
  await check("wasm_tests::run_does_not_block_the_page", async () => {
    const said = module.run_in_page();
    if (!said.startsWith("WasiRuntime::run would have to wait")) throw said;
    return true;
  });
  return results;
}

async function figures(counts) {
  const results = {};
  for (const [name, count] of Object.entries(counts)) {
    results[name] = name.endsWith("_bytes") ? await module[name](count) : await module.bench(name, count);
  }
  return results;
}

const asked = new URLSearchParams(location.search);
let answer;
try {
  await init({ module_or_path: new URL("wasi_async_bench_bg.wasm", import.meta.url) });
  answer = asked.has("counts") ? await figures(JSON.parse(asked.get("counts"))) : await tests();
} catch (error) {
  answer = { "the page": `${error} ${error.stack}` };
}
await fetch("/answer", { method: "POST", body: JSON.stringify(answer) });
