/** Codes that no state shows, with the reason. A test fails if a listed code is reached. */

import type { ErrorName, FieldCodeName, FieldName } from './product.ts';

/** Variants of `ErrorCode`. */
export const UNREACHED_ERRORS: Readonly<Partial<Record<ErrorName, string>>> = {
  MalformedJson: 'the client writes its own JSON; it is shown as a new version, which has a state',
  BadRequest: 'the client writes its own requests; it is shown as a new version, which has a state',
  MethodNotAllowed: 'the client follows the contract; it is shown as a new version, which has a state',
  BodyTooLarge: 'the parsers refuse well below 16 KiB; it is shown as a new version, which has a state',
  UriTooLong: 'the client’s addresses are short; it is shown as a new version, which has a state',
  UnsupportedMediaType: 'the client sends the content type; it is shown as a new version, which has a state',
  WrongStep: 'no notice: the client asks the server for the step and goes there',
  ContactPending: 'no notice: the client asks the server for the step and goes there',
  ValidationFailed: 'no notice: each refused field is shown at its place, which has states field by field',
  ConsentRequired: 'the client sends both consents or refuses by itself, which has a state',
};

/** Variants of `FieldCode`, for every field. */
export const UNREACHED_CODES: Readonly<Partial<Record<FieldCodeName, string>>> = {
  UnknownChoice: 'the client renders the choices: only a broken page sends another',
};

/** Codes that any field may have, and the fields without a state for them. */
export const UNREACHED_FIELDS: Readonly<Partial<Record<FieldCodeName, Readonly<Partial<Record<FieldName, string>>>>>> = {
  Required: {
    Confirmed: 'its button confirms, so it is never empty',
    PasswordAgain: 'an empty one differs from the first, which is the reason given',
  },
  TooLong: {
    BirthDate: 'a long day, month or year is no day of the calendar, which is the reason given',
    CardKind: 'nothing is typed',
    Channel: 'nothing is typed',
    Person: 'nothing is typed',
    Representative: 'nothing is typed',
    Terms: 'nothing is typed',
    Privacy: 'nothing is typed',
    Confirmed: 'nothing is typed',
    PasswordAgain: 'a long one differs from the first, or the first is long and refused',
  },
};
