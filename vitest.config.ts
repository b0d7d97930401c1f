import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "tools/**/*.test.ts", "bench/**/*.test.ts"],
    environment: "node",
    // Nearly three hundred files: to start a process for each costs more than most of them do.
    pool: "threads",
    isolate: false,
    testTimeout: 60_000,
  },
});
