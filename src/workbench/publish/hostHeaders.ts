import { TRUSTED_POLICY } from "../../trusted/policyName";

/** Where Netlify and Cloudflare Pages look for what to send with a site's files. */
export const HEADERS_PATH = "_headers";

/**
 * What the page may load, and whom it may talk to: its own origin alone. So nothing that a reader attaches can leave the
 * browser, whatever a fault in our code or a hostile text might try. Pictures are drawn from blobs and data.
 */
const POLICY = {
  "default-src": "'self'",
  "script-src": "'self'",
  "connect-src": "'self'",
  "img-src": "'self' data: blob:",
  "style-src": "'self'",
  "worker-src": "'self'",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  // No text becomes a script or a page's markup but through the one policy in trusted/trusted.ts.
  "require-trusted-types-for": "'script'",
  "trusted-types": TRUSTED_POLICY,
} as const;

/** Which sites may show it in a frame (frame-ancestors) is the host's to say. */
export const POLICY_TEXT = Object.entries(POLICY)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join("; ");

/** Folders whose files have a hash of their content in their names. */
const HASHED = ["assets", "data"] as const;

/**
 * The text of the headers' file. A frame without an origin of its own, as other sites are told to make it, asks for every
 * file from another origin: all may be read from anywhere, as they may be without a browser.
 */
export function hostHeaders(): string {
  const rules = [
    [
      "/*",
      "Access-Control-Allow-Origin: *",
      `Content-Security-Policy: ${POLICY_TEXT}`,
      "X-Content-Type-Options: nosniff",
    ],
    ...HASHED.map((folder) => [`/${folder}/*`, "Cache-Control: public, max-age=31536000, immutable"]),
  ];
  return rules.map((rule) => `${rule.join("\n  ")}\n`).join("\n");
}
