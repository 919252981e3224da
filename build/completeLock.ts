import { readFileSync, writeFileSync } from "node:fs";

/**
 * `npm install` leaves out of the lock file what its registry does not carry, here other platforms' optional packages;
 * `npm ci` then calls the lock file out of step. This puts them back as what they are: optional, for their platform.
 * Run after every `npm install`: `node build/completeLock.ts`.
 */
interface Entry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = ["arm64", "arm", "ia32", "ppc64", "riscv64", "s390x", "loong64", "x64", "wasm32"];

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Entry> };
const has = (name: string, parent: string): boolean =>
  `node_modules/${name}` in lock.packages || `${parent}/node_modules/${name}` in lock.packages;

const added: Record<string, Entry> = {};
for (const [path, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  if (path === "") continue;
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (has(name, path) || !/^\d/.test(version)) continue;
    const os = systems.filter((system) => name.includes(system));
    const cpu = processors.filter((processor) => name.includes(`-${processor}`)).slice(0, 1);
    if (os.length === 0 && cpu.length === 0) continue;
    added[`node_modules/${name}`] = {
      version,
      ...(cpu.length > 0 ? { cpu } : {}),
      ...(dev ? { dev } : {}),
      optional: true,
      ...(os.length > 0 ? { os } : {}),
    };
  }
}
const entries = Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
writeFileSync("package-lock.json", `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`);
console.log(`${Object.keys(added).length} optional packages put back`);
