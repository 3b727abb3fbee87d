import type { UnicodeVersion } from './unicode-version';

/** Names that `Character.UnicodeBlock.forName` has otherwise than Unicode. */
const namesInJava = new Map([['CYRILLIC SUPPLEMENT', 'CYRILLIC SUPPLEMENTARY'], ['LATIN 1 SUPPLEMENT', 'LATIN-1 SUPPLEMENT'], ['PHAGS PA', 'PHAGS-PA']]);

/** The blocks of a version by Java's names, each as `first-last NAME`, in order. */
export async function blocksOf(unicode: UnicodeVersion): Promise<string[]> {
  const blocks = await Promise.all(unicode.valuesOf('Block').map(async (value) => {
    const ranges = await unicode.ranges('Block', value);
    const [range] = ranges;
    if (range === undefined || ranges.length !== 1) throw new Error(`the block ${value} has ${ranges.length} ranges`);
    return { first: range.begin, line: `${range.begin.toString(16)}-${(range.end - 1).toString(16)} ${nameInJava(value)}` };
  }));
  return blocks.sort((left, right) => left.first - right.first).map(({ line }) => line);
}

/** The package has an underscore for a blank and for a hyphen: hyphens stand before the single letters of what is extended. */
function nameInJava(value: string): string {
  const name = value.toUpperCase().replaceAll('_', ' ');
  return namesInJava.get(name) ?? name.replace(/(?<!EXTENSION|LINEAR) ([A-Z])$/, '-$1');
}
