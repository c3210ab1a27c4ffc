/** The product's own lists of routes and codes, so that none is missed. */

import product from '../product/printed.ts';
import { refused } from '../product/words.ts';

/** A variant of `Route`. */
export type RouteName = keyof typeof product.routes;
/** A variant of `ErrorCode`. */
export type ErrorName = keyof typeof product.errors;
/** A variant of `FieldCode`. */
export type FieldCodeName = keyof typeof product.fieldCodes;
/** A variant of `Field`. */
export type FieldName = keyof typeof refused;

/** The notice of each error code. */
export const { errors } = product;

export function routes(): string[] {
  return Object.keys(product.routes);
}

export function errorCodes(): string[] {
  return Object.keys(errors);
}

export function fieldCodes(): string[] {
  return Object.keys(product.fieldCodes);
}

export function fields(): string[] {
  return Object.keys(refused);
}
