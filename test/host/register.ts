import { registerHooks } from "node:module";

/** `node --import test/host/register.ts out/electron/main.js`: the name `electron` means this folder. */
const host = new URL("./electron.ts", import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "electron" ? { url: host, shortCircuit: true } : next(specifier, context),
});
