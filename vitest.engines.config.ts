import { defineConfig } from "vitest/config";

// What a reader does, in engines that Playwright does not drive: `npm run test:engines`. A file is an engine.
export default defineConfig({
  test: {
    include: ["e2e/engines/*.engine.ts"],
    environment: "node",
    reporters: ["verbose"],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
