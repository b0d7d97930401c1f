import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { datasetPlugin } from "./tools/datasetPlugin";

const DEFAULT_PORT = 4173;

export default defineConfig({
  // Addresses relative to the page: dist/ can stand in any folder of any host.
  base: "./",
  plugins: [react(), datasetPlugin()],
  build: { target: "es2022", modulePreload: { polyfill: false } },
  worker: { format: "es" },
  preview: { port: Number(process.env.PORT) || DEFAULT_PORT, strictPort: true },
});
