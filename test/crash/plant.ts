import { registerHooks } from "node:module";
import { plantedSources } from "./plantedSources.ts";

/** `node --import test/crash/plant.ts`: writes the bug that the environment names into the source as it is loaded. */
const bug = plantedSources.find(({ name }) => name === process.env["HELHET_PLANTED"]);

if (bug) {
  registerHooks({
    load: (url, context, next) => {
      const loaded = next(url, context);
      if (!url.endsWith(`/${bug.file}`) || !loaded.source) return loaded;
      let source = Buffer.from(loaded.source as Uint8Array).toString();
      for (const [from, to] of bug.changes) {
        if (source.split(from).length !== 2) throw new Error(`${bug.file} does not have, once: ${from}`);
        source = source.replace(from, () => to);
      }
      return { ...loaded, source };
    },
  });
}
