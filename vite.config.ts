import react from "@vitejs/plugin-react";
import { tsImport } from "tsx/esm/api";
import { defineConfig } from "vite";

const DEFAULT_PORT = 4173;

// Vite is leaving off bundling its configuration and warns of every import without a file extension; tsx loads the
// compiler as the commands do.
const { datasetPlugin }: typeof import("./tools/datasetPlugin") = await tsImport(
  "./tools/datasetPlugin.ts",
  import.meta.url,
);

export default defineConfig({
  // Addresses relative to the page: dist/ can stand in any folder of any host.
  base: "./",
  plugins: [react(), datasetPlugin()],
  build: { target: "es2022", modulePreload: { polyfill: false } },
  worker: { format: "es" },
  preview: { port: Number(process.env.PORT) || DEFAULT_PORT, strictPort: true },
});
