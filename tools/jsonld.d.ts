/** What the tests use of jsonld, which has no types of its own for promises. */
declare module "jsonld" {
  type Node = Readonly<Record<string, unknown>>;
  interface Options {
    readonly base: string;
    readonly documentLoader: (url: string) => Promise<{ contextUrl: null; documentUrl: string; document: object }>;
  }
  const jsonld: { readonly expand: (document: object, options: Options) => Promise<readonly Node[]> };
  export default jsonld;
}
