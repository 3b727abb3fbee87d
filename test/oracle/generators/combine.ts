import * as fc from 'fast-check';

/** A generator of template text. */
export type Text = fc.Arbitrary<string>;

/** Fixed text, or a generator of text. */
export type Part = string | Text;

const asText = (part: Part): Text => typeof part === 'string' ? fc.constant(part) : part;

/** The parts one after the other. */
export function join(...parts: Part[]): Text {
  return fc.tuple(...parts.map(asText)).map((texts) => texts.join(''));
}

/** One of the parts, each as likely as the others. */
export function pick(...parts: Part[]): Text {
  return fc.oneof(...parts.map(asText));
}

/** One of the parts, each as likely as its number says. */
export function weigh(...parts: [number, Part][]): Text {
  return fc.oneof(...parts.map(([weight, part]) => ({ weight, arbitrary: asText(part) })));
}

/** `usual` mostly, and `rare` once in `odds` times. */
export function mostly(usual: Part, odds: number, rare: Part): Text {
  return weigh([odds - 1, usual], [1, rare]);
}

/** `least` to `most` of the part, with `separator` between them. */
export function repeat(part: Part, least: number, most: number, separator: Part = ''): Text {
  const item = fc.tuple(asText(separator), asText(part));
  return fc.array(item, { minLength: least, maxLength: most, size: 'max' }).map((items) =>
    items.map(([before, text], index) => index === 0 ? text : before + text).join(''));
}

/** Makes each depth's generator once. */
export function byDepth(make: (depth: number) => Text): (depth: number) => Text {
  const made = new Map<number, Text>();
  return (depth) => {
    const known = made.get(depth);
    if (known !== undefined) return known;
    const text = make(depth);
    made.set(depth, text);
    return text;
  };
}
