/** A state of a screen: how a person reaches it, and what it must show. */

import type { Kind } from '../support/family.ts';
import type { Pace } from '../support/pace.ts';
import type { Description } from '../support/person.ts';
import type { ErrorName, FieldCodeName, FieldName } from './product.ts';
import type { Scene } from './scene.ts';

/** One refused field: the names of `Field` and `FieldCode`, or the screen's own words. */
export type Refusal = readonly [field: FieldName, code: FieldCodeName] | { readonly field: FieldName; readonly words: string };

/** One state, reached from the previous one on the same page. */
export interface State {
  /** The name of its checks, its snapshots and its pictures. */
  readonly name: string;
  readonly reach: (scene: Scene) => Promise<void>;
  /** Every refused field, in the order of the summary. */
  readonly refused?: readonly Refusal[];
  /** The variant of `ErrorCode`, or `offline`, or `new_version`, whose notice is shown. */
  readonly notice?: ErrorName | 'offline' | 'new_version';
  /** The variant of `ErrorCode` that the screen shows in words of its own. */
  readonly answers?: ErrorName;
  /** The person chose to show the password, so it may be spoken. */
  readonly passwordShown?: boolean;
}

/** States that one person reaches one after the other on one page. */
export interface Tour {
  readonly name: string;
  /**
   * The number of the person, unique to this tour so that other tours do not change the state. None if the tour sends
   * nothing to the server.
   */
  readonly whom?: number;
  readonly who?: Partial<Description>;
  /** The kind of family, for a parent who activates a child's space. */
  readonly family?: Kind;
  readonly pace?: Pace;
  /** Browser messages about responses that this tour causes on purpose. */
  readonly allow?: RegExp;
  readonly states: readonly State[];
}
