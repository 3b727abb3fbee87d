import { checkedValues } from './good/checked-values';
import { escapedValues } from './good/escaped-values';
import { failures } from './good/failures';
import { jsonSkeletons } from './good/json-skeletons';
import { loops } from './good/loops';
import { members } from './good/members';
import { methods } from './good/methods';
import { numbers } from './good/numbers';
import { otherFormats } from './good/other-formats';
import { responses } from './good/responses';
import type { GoodTemplate } from './good-template';

/** Templates as people write them, without faults. */
export const goodTemplates: readonly GoodTemplate[] = [
  ...escapedValues, ...checkedValues, ...jsonSkeletons, ...loops, ...otherFormats, ...methods, ...responses,
  ...failures, ...members, ...numbers,
];
