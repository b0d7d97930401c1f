import type { Param } from "./param";
import { FILTER_PARAMS, PARAMS } from "./params";

type ValuesOf<Params> = { readonly [Field in keyof Params]: Params[Field] extends Param<infer T> ? T : never };

/** Which events are shown. */
export type Filter = ValuesOf<typeof FILTER_PARAMS>;

/** Everything that one link shows. Ids are known to the dataset: parseView sets the others aside. */
export type View = ValuesOf<typeof PARAMS>;

/** A field of the View and its parameter. */
export type Field = keyof View;

/** The table of parameters, typed so that a row and the field that it holds go together. */
export const ROWS: { readonly [F in Field]: Param<View[F]> } = PARAMS;

export const FIELDS = Object.keys(PARAMS) as readonly Field[];

/** The names of the parameters, in the order in which a link lists them. */
export const PARAM_KEYS: readonly string[] = Object.values(PARAMS).map(({ key }) => key);

/** The view whose every field has the value that is said for it. */
export const viewOf = (choose: <F extends Field>(field: F) => View[F]): View =>
  Object.fromEntries(FIELDS.map((field) => [field, choose(field)])) as unknown as View;

const FILTER_FIELDS = Object.keys(FILTER_PARAMS) as readonly (keyof Filter)[];

/** The filter's own fields of a view. */
export const filterOf = (view: Filter): Filter =>
  Object.fromEntries(FILTER_FIELDS.map((field) => [field, view[field]])) as unknown as Filter;

/** A piece of the URL that could not be used: what it was and why, for the notice. */
export interface SetAside {
  readonly parameter: string;
  readonly value: string;
  readonly reason: string;
}
