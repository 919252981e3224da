import crypto, { type KeyObject } from "node:crypto";
import { syncBuiltinESMExports } from "node:module";

/*
 * Thousands of simulated stores are copies of a few, and open the same keys and check the same signatures again and
 * again: most of a simulation's time. Here each answer is computed once. Only what depends on nothing but its arguments
 * is remembered.
 */
const MOST = 20_000;

function remembered<A extends unknown[], R>(compute: (...given: A) => R, nameOf: (...given: A) => string) {
  const known = new Map<string, R>();
  return (...given: A): R => {
    const name = nameOf(...given);
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const answer = compute(...given);
    known.set(name, answer);
    return answer;
  };
}

const numbers = new WeakMap<object, string>();
let next = 0;
function numberOf(key: object): string {
  const known = numbers.get(key) ?? String(++next);
  numbers.set(key, known);
  return known;
}

interface Encoded {
  key: Buffer | object;
  format: string;
  type?: string;
}
const encodingOf = ({ key, format, type = "" }: Encoded): string =>
  `${format}|${type}|${Buffer.isBuffer(key) ? key.toString("latin1") : JSON.stringify(key)}`;

type Exporting = (options: { format: string }) => Buffer | object;
const real = {
  hash: crypto.createHash,
  privateKey: crypto.createPrivateKey as (given: Encoded) => KeyObject,
  publicKey: crypto.createPublicKey as (given: Encoded | KeyObject) => KeyObject,
  shared: crypto.diffieHellman as (given: { privateKey: KeyObject; publicKey: KeyObject }) => Buffer,
  verify: crypto.verify as (algorithm: null, message: Buffer, key: KeyObject, signature: Buffer) => boolean,
};

function publicKey(given: Encoded | KeyObject): KeyObject {
  const key = real.publicKey(given);
  const exporting: Exporting = remembered(key.export.bind(key) as Exporting, ({ format }) => format);
  return Object.assign(key, { export: (options: { format: string }) => copyOf(exporting(options)) });
}

/** The vault zeroes what it gets. */
const copyOf = <T>(answer: T): T | Buffer => (Buffer.isBuffer(answer) ? Buffer.from(answer) : answer);

const shared = remembered(real.shared, ({ privateKey, publicKey }) => `${numberOf(privateKey)}|${numberOf(publicKey)}`);

Object.assign(crypto, {
  createPrivateKey: remembered(real.privateKey, encodingOf),
  createPublicKey: remembered(publicKey, (given) => ("format" in given ? encodingOf(given) : numberOf(given))),
  verify: remembered(real.verify, (_algorithm, message, key, signature) => {
    const hash = real.hash("sha256").update(`${numberOf(key)}|${message.length}|`);
    return hash.update(message).update(signature).digest("binary");
  }),
  diffieHellman: (given: Parameters<typeof real.shared>[0]) => copyOf(shared(given)),
});
syncBuiltinESMExports();
