/** A state of a screen: how a person comes to it, and what the product says there. */

import type { Kind } from '../support/family.ts';
import type { Pace } from '../support/pace.ts';
import type { Description } from '../support/person.ts';
import type { ErrorName, FieldCodeName, FieldName } from './product.ts';
import type { Scene } from './scene.ts';

/** One refused field: the names of `Field` and `FieldCode`, or a screen's own words for it. */
export type Refusal = readonly [field: FieldName, code: FieldCodeName] | { readonly field: FieldName; readonly words: string };

/** One state, reached from the one before it on the same page. */
export interface State {
  /** What its checks, its snapshots and its pictures are called by. */
  readonly name: string;
  readonly reach: (scene: Scene) => Promise<void>;
  /** Every field that is refused here, in the order of the summary. */
  readonly refused?: readonly Refusal[];
  /** The variant of `ErrorCode`, or `offline`, or `new_version`, whose notice is shown here. */
  readonly notice?: ErrorName | 'offline' | 'new_version';
  /** The variant of `ErrorCode` that the screen answers in words of its own. */
  readonly answers?: ErrorName;
  /** What is said is a password that the person chose to see. */
  readonly passwordShown?: boolean;
}

/** States that are walked in one go, on one page, by one person. */
export interface Tour {
  readonly name: string;
  /** Who walks: always the same, so that what is shown is always the same, and nobody else's. None where the server meets nobody. */
  readonly whom?: number;
  readonly who?: Partial<Description>;
  /** A parent on the way to a child's space. */
  readonly family?: Kind;
  readonly pace?: Pace;
  /** What the browser says of answers that this tour brings about on purpose. */
  readonly allow?: RegExp;
  readonly states: readonly State[];
}
