import { measure } from './pattern-length';
import type { Quantifier } from './quantifier-parser';
import { UNBOUNDED } from './syntax-tree';
import type { GroupNode, PatternNode, RepeatNode } from './syntax-tree';

/** Repeats something that has no ways of its own to match: a character, a lookaround, an atomic group. */
export function repeatAtom(item: PatternNode, quantifier: Quantifier): RepeatNode {
  if (isOptional(quantifier)) {
    return { kind: 'repeat', strategy: 'option', item, ...quantifier };
  }
  if (item.kind === 'set' && quantifier.mode === 'greedy' && quantifier.maximum === UNBOUNDED) {
    return { kind: 'repeat', strategy: 'run', item, ...quantifier };
  }
  return { kind: 'repeat', strategy: 'atoms', item, ...quantifier };
}

/** Repeats a group. What is possessive is matched as a whole, since it gives nothing back. */
export function repeatGroup(item: GroupNode, quantifier: Quantifier): RepeatNode {
  if (quantifier.mode === 'possessive') {
    return repeatAtom(item, quantifier);
  }
  return { kind: 'repeat', strategy: groupStrategy(item, quantifier), item, ...quantifier };
}

function groupStrategy(item: GroupNode, quantifier: Quantifier): 'choice' | 'units' | 'loop' {
  if (isOptional(quantifier)) {
    return 'choice';
  }
  return measure(item).deterministic ? 'units' : 'loop';
}

function isOptional({ minimum, maximum }: Quantifier): boolean {
  return minimum === 0 && maximum === 1;
}
