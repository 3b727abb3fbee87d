import { CharCode, isIdentifierStart } from './character-class';
import { ReferenceForm } from './syntax-tree';

/** The first token of a reference, taken apart. */
export interface ReferenceStart {
  /** The name after `$`; undefined where it is in curly brackets, in the next token. */
  readonly name?: string;
  /** How many characters before the `$` do not belong to the reference's text. */
  readonly removedLength: number;
  /** Half of the backslashes before the reference. */
  readonly backslashes: string;
  /** Stray `$` between the backslashes and the reference. */
  readonly strayText: string;
  /** The name as #set takes it: everything after `$`. */
  readonly assignedName: string;
  /** An odd number of backslashes stands before it. */
  readonly isEscaped: boolean;
  /** Written with `$!`. */
  readonly isQuiet: boolean;
  /** Written without `$`, as in `{name`. */
  readonly isBare: boolean;
  /** False for `$\!x`, which Velocity never gives a value. */
  readonly hasValue: boolean;
}

/** Takes the first token of a reference apart: backslashes, stray `$`, `$!` and `${`. */
export function readReferenceStart(image: string): ReferenceStart {
  if (image.charCodeAt(0) === CharCode.dollar && isIdentifierStart(image.charCodeAt(1))) return plainStart(image.slice(1));
  if (image.includes('\\!')) return bangAfterBackslash(image);
  let backslashes = 0;
  while (image.charAt(backslashes) === '\\') backslashes += 1;
  const dollar = Math.max(image.lastIndexOf('$'), backslashes);
  const text = image.slice(dollar);
  const isQuiet = text.startsWith('$!');
  return {
    name: text === '${' || text.startsWith('$!{') ? undefined : text.slice(isQuiet ? 2 : Number(text.startsWith('$'))),
    removedLength: dollar,
    backslashes: image.slice(0, backslashes >> 1),
    strayText: image.slice(backslashes, dollar),
    assignedName: text.slice(1),
    isEscaped: backslashes % 2 === 1,
    isQuiet,
    isBare: !text.startsWith('$'),
    hasValue: true,
  };
}

/** `$name`, as most references are written. */
function plainStart(name: string): ReferenceStart {
  return {
    name,
    removedLength: 0,
    backslashes: '',
    strayText: '',
    assignedName: name,
    isEscaped: false,
    isQuiet: false,
    isBare: false,
    hasValue: true,
  };
}

/** `$\!x`, which Velocity takes for a reference that has no value. */
function bangAfterBackslash(image: string): ReferenceStart {
  const firstBackslash = image.indexOf('\\', image.indexOf('$'));
  return {
    name: image.slice(0, firstBackslash) + image.slice(firstBackslash + 1),
    removedLength: 0,
    backslashes: '',
    strayText: '',
    assignedName: image.slice(1),
    isEscaped: false,
    isQuiet: false,
    isBare: false,
    hasValue: false,
  };
}

/** The form of a reference whose text, without what comes before it, is `text`. */
export function referenceForm(start: ReferenceStart, text: string): ReferenceForm {
  const { backslashes, strayText } = start;
  const shown = start.isQuiet ? '' : text;
  return {
    prefix: backslashes + strayText,
    assignedName: start.assignedName,
    escapedText: start.isEscaped ? backslashes + text : undefined,
    nullText: backslashes === '' ? strayText + shown : backslashes + backslashes + strayText + shown,
    isBare: start.isBare,
    hasValue: start.hasValue,
  };
}
