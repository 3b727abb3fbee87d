import { parsePattern } from '../../java/regex/syntax/pattern-parser';
import type { PatternNode } from '../../java/regex/syntax/syntax-tree';
import { RenderError } from '../../java/render-error';

/** The most strings that are made for a part of a pattern. */
const MAX_SAMPLES = 60;

/** Longer repetitions are not written out. */
const MAX_LENGTH = 64;

/** Characters that stand for all others of a set. */
const representatives = Array.from('07-+.,eE: a_"Z/');

/** Strings that a regular expression may match, its edge cases first; whoever uses them must match them again. */
export function samplesOfPattern(source: string): readonly string[] {
  try {
    return samplesOf(parsePattern(source).root);
  } catch (error) {
    if (error instanceof RenderError) return [];
    throw error;
  }
}

function samplesOf(node: PatternNode): readonly string[] {
  switch (node.kind) {
    case 'sequence':
      return samplesOfSequence(node.items.map(samplesOf));
    case 'alternation':
      return limited(node.branches.flatMap(samplesOf));
    case 'group':
    case 'atomic':
      return samplesOf(node.body);
    case 'repeat':
      return repeated(samplesOf(node.item), node.minimum, node.maximum);
    case 'set':
      return representatives.filter((character) => node.set.has(character.codePointAt(0) ?? 0));
    case 'literal':
      return [String.fromCodePoint(...node.codePoints)];
    case 'lineBreak':
      return ['\n'];
    default:
      return [''];
  }
}

/** Varies one part at a time: all combinations would be too many. */
function samplesOfSequence(parts: readonly (readonly string[])[]): readonly string[] {
  const first = parts.map(([sample = '']) => sample);
  const varied = parts.flatMap((samples, index) => samples.slice(1).map((sample) => (
    [...first.slice(0, index), sample, ...first.slice(index + 1)].join('')
  )));
  return limited([first.join(''), ...varied]);
}

function repeated(samples: readonly string[], minimum: number, maximum: number): readonly string[] {
  const longest = Math.min(maximum, MAX_LENGTH);
  const counts = [...new Set([minimum, minimum + 1, 1, 2, 3, longest])].filter((count) => count >= minimum && count <= longest);
  return limited(counts.flatMap((count) => {
    if (count === 0) return [''];
    const [first = '', second = first] = samples;
    return samples.flatMap((sample) => [
      sample + second.repeat(count - 1), first.repeat(count - 1) + sample, second.repeat(count - 1) + sample,
    ]);
  }));
}

function limited(samples: readonly string[]): readonly string[] {
  return [...new Set(samples)].slice(0, MAX_SAMPLES);
}
