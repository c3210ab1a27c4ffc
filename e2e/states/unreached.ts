/** Codes that no state shows, with the reason. A test fails if a listed code is reached. */

import type { ErrorName, FieldCodeName, FieldName } from './product.ts';

/** Variants of `ErrorCode`. */
export const UNREACHED_ERRORS: Readonly<Partial<Record<ErrorName, string>>> = {
  MalformedJson: 'the client writes its own JSON; it is told as a new version, which is reached',
  BadRequest: 'the client writes its own requests; it is told as a new version, which is reached',
  MethodNotAllowed: 'the client calls by the contract; it is told as a new version, which is reached',
  BodyTooLarge: 'the parsers refuse long before 16 KiB; it is told as a new version, which is reached',
  UriTooLong: 'the client’s addresses are short; it is told as a new version, which is reached',
  UnsupportedMediaType: 'the client says what it sends; it is told as a new version, which is reached',
  WrongStep: 'no notice: the client asks the server where the journey stands and goes there',
  ContactPending: 'no notice: the client asks the server where the journey stands and goes there',
  ValidationFailed: 'no notice: each refused field is shown at its place, which is reached field by field',
  ConsentRequired: 'the client sends both consents or refuses by itself, which is reached',
};

/** Variants of `FieldCode`, for every field. */
export const UNREACHED_CODES: Readonly<Partial<Record<FieldCodeName, string>>> = {
  UnknownChoice: 'choices are drawn by the client: only a broken page sends another',
};

/** Codes that any field may have, and the fields without a state for them. */
export const UNREACHED_FIELDS: Readonly<Partial<Record<FieldCodeName, Readonly<Partial<Record<FieldName, string>>>>>> = {
  Required: {
    Confirmed: 'its button confirms: there is nothing to leave empty',
    PasswordAgain: 'an empty one differs from the first, which is what is said',
  },
  TooLong: {
    BirthDate: 'a long day, month or year is no day of the calendar, which is what is said',
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
