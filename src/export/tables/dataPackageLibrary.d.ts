/** The little of Frictionless Data's own reader that the tests use; the library has no types of its own. */
declare module "datapackage" {
  export class Package {
    /** A zip's path, or that of a datapackage.json. */
    static load(path: string): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resourceNames: readonly string[];
    getResource(name: string): {
      readonly valid: boolean;
      readonly errors: readonly Error[];
      /** Rejects a cell that is not of its column's type, an id that is there twice, and one that joins nothing. */
      read(options: { keyed: true; relations: boolean }): Promise<readonly Record<string, unknown>[]>;
    };
  }
}
