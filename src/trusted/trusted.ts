import { TRUSTED_POLICY } from "./policyName";

/** As far as it is used here. The DOM's types do not know it, and say that its sinks take strings. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createHTML: (html: string) => string; readonly createScriptURL: (address: string) => string },
  ): Policy;
}
interface Policy {
  createHTML(html: string): string;
  createScriptURL(address: string): string;
}
declare const trustedTypes: TrustedTypes | undefined;

const here = import.meta.url;

const rules = {
  // Only parseInert has what it makes.
  createHTML: (html: string) => html,
  createScriptURL: (address: string) => {
    if (new URL(address).origin !== new URL(here).origin) {
      throw new TypeError(`a script comes from the site itself, not from ${address}`);
    }
    return address;
  },
};
const policy: Policy = typeof trustedTypes === "undefined" ? rules : trustedTypes.createPolicy(TRUSTED_POLICY, rules);

/** A document that belongs to no window: its scripts do not run, and nothing that it names is fetched. */
export const parseInert = (text: string, type: "text/html" | "application/xhtml+xml"): Document =>
  new DOMParser().parseFromString(policy.createHTML(text), type);

/** @param address absolute, or relative to the script that names it as the build writes it. Throws a TypeError for another site's. */
export const startModuleWorker = (address: string): Worker =>
  new Worker(policy.createScriptURL(new URL(address, here).href), { type: "module" });

/** The address of a script, as the browser takes it where it registers a service worker. */
export const trustedScript = (address: URL): string => policy.createScriptURL(address.href);
