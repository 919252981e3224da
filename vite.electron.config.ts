import { resolve } from "node:path";
import { builtinModules } from "node:module";
import { defineConfig } from "vite";

/** Main process and its workers: ES modules for Node 24, everything but Electron and Node bundled in. */
export default defineConfig({
  publicDir: false,
  resolve: { conditions: ["node"], mainFields: ["module", "main"] },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: "out/electron",
    emptyOutDir: true,
    target: "node24",
    minify: false,
    rollupOptions: {
      // Absolute: a relative id that starts with "electron/" is taken for the package.
      input: {
        main: resolve("electron/main.ts"),
        deriveWorker: resolve("electron/vault/deriveWorker.ts"),
        logVerifyWorker: resolve("electron/vault/logVerifyWorker.ts"),
      },
      external: ["electron", ...builtinModules, /^node:/],
      output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
