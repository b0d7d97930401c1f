import { describe, expect, test } from "vitest";
import { hostHeaders, POLICY_TEXT } from "./hostHeaders";

const blocks = hostHeaders().split("\n\n");

describe("what a host is asked to send", () => {
  test("is a path and its headers, each in a line of its own that no host finds too long", () => {
    for (const block of blocks) {
      const [path, ...headers] = block.trimEnd().split("\n");
      expect(path).toMatch(/^\/(\w+\/)?\*$/);
      for (const header of headers) expect(header).toMatch(/^ {2}[A-Z][\w-]+: \S.*$/);
      // Cloudflare Pages reads 2,000 characters of a line.
      for (const header of headers) expect(header.length).toBeLessThan(2000);
    }
  });

  test("lets frames without an origin read every file, and holds the page to its own origin", () => {
    expect(blocks[0]).toContain("/*\n  Access-Control-Allow-Origin: *\n");
    expect(blocks[0]).toContain(`Content-Security-Policy: ${POLICY_TEXT}\n`);
    expect(POLICY_TEXT).not.toContain("frame-ancestors");
    expect(POLICY_TEXT).not.toContain("unsafe");
  });

  test("keeps for good only what has its content's hash in its name", () => {
    const kept = blocks.filter((block) => block.includes("immutable")).map((block) => block.split("\n")[0]);
    expect(kept).toEqual(["/assets/*", "/data/*"]);
  });
});
