import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const subsets = ["latin", "latin-ext"];
const styles = { "400": "400-normal", "400-italic": "400-italic", "600": "600-normal" };
const source = resolve(import.meta.dirname, "node_modules/@fontsource/source-sans-3/files");

/** Name in the app -> file in the package. `ui/fonts.css` and the printed documents both use these names. */
const fonts = new Map(
  subsets.flatMap((subset) =>
    Object.entries(styles).map(([ours, theirs]) => [
      `fonts/source-sans-3-${subset}-${ours}.woff2`,
      resolve(source, `source-sans-3-${subset}-${theirs}.woff2`),
    ]),
  ),
);

/** Copies the fonts unhashed: the preview and print pages are not bundled and must find them by name. */
function copyFonts(): Plugin {
  return {
    name: "helhet-fonts",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = fonts.get((request.url ?? "").replace(/^\//, ""));
        if (!file) {
          next();
          return;
        }
        response.setHeader("content-type", "font/woff2");
        response.end(readFileSync(file));
      });
    },
    generateBundle() {
      for (const [fileName, file] of fonts) this.emitFile({ type: "asset", fileName, source: readFileSync(file) });
    },
  };
}

export default defineConfig({
  root: resolve(import.meta.dirname, "renderer"),
  base: "/",
  publicDir: "public",
  plugins: [react(), copyFonts()],
  build: {
    outDir: resolve(import.meta.dirname, "out/renderer"),
    emptyOutDir: true,
    target: "esnext",
    // No data: addresses and no inline script: both would need holes in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rollupOptions: { external: [/^\/fonts\//] },
  },
});
