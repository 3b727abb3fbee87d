import { directives } from './faulty/directives';
import { failures } from './faulty/failures';
import { jsonSkeletons } from './faulty/json-skeletons';
import { loops } from './faulty/loops';
import { members } from './faulty/members';
import { methods } from './faulty/methods';
import { names } from './faulty/names';
import { numbers } from './faulty/numbers';
import { quotedValues } from './faulty/quoted-values';
import { syntax } from './faulty/syntax';
import { unquotedValues } from './faulty/unquoted-values';
import type { FaultyTemplate } from './faulty-template';

/** Templates as people write them, with the faults that they make. */
export const faultyTemplates: readonly FaultyTemplate[] = [
  ...syntax, ...jsonSkeletons, ...quotedValues, ...unquotedValues, ...directives, ...names, ...loops, ...methods,
  ...failures, ...members, ...numbers,
];
