import { resolve } from "node:path";
import { defineConfig } from "vite";

/** A sandboxed preload must be CommonJS. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: "out/electron",
    emptyOutDir: false,
    target: "chrome140",
    minify: false,
    lib: { entry: resolve("electron/preload.ts"), formats: ["cjs"], fileName: () => "preload.cjs" },
    rollupOptions: { external: ["electron"] },
  },
});
