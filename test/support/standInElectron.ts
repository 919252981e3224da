import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Marks where the fuses lie in Electron's binary; then version 1, their number, and one letter each (1 = on, 0 = off). */
const FUSE_MARK = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";

/**
 * A folder shaped like Electron's own for Linux, so that packaging can be tried where the binary cannot be had: same
 * names, and a "binary" that holds nothing but fuses in their factory state.
 */
export async function standInElectron(folder: string): Promise<void> {
  await mkdir(join(folder, "locales"), { recursive: true });
  await mkdir(join(folder, "resources"), { recursive: true });
  const factory = "10110011";
  const fuses = Buffer.concat([Buffer.from(FUSE_MARK), Buffer.from([1, factory.length]), Buffer.from(factory)]);
  await writeFile(join(folder, "electron"), Buffer.concat([Buffer.alloc(4096, 1), fuses, Buffer.alloc(4096, 1)]));
  await chmod(join(folder, "electron"), 0o755);
  for (const name of ["locales/nb.pak", "LICENSE", "LICENSES.chromium.html", "version", "chrome-sandbox"]) {
    await writeFile(join(folder, name), "");
  }
}
