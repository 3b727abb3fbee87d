import { callByName } from '../../java/methods/object-access';
import { RenderError } from '../../java/render-error';
import { JavaList, JavaMap, type JavaValue } from '../../java/values/java-value';
import { textOf } from '../../java/values/value-text';
import { PatternLanguage, languageOf } from './pattern-language';
import { SymbolicValue, Traits } from './symbolic-value';

/** What a boolean method of a symbolic value must give, by what earlier conditions have told; undefined where that is open. */
export function impliedAnswer(target: SymbolicValue, name: string, [argument]: readonly JavaValue[]): boolean | undefined {
  if (name === 'isEmpty') return target.canBe('') || target.traits.kind !== 'string' ? target.count.isAtMost(0) : false;
  return name === 'equals' && typeof argument === 'string' && !target.canBe(argument) ? false : undefined;
}

/** What a condition tells of the value that it asks. */
export function constraintFrom(target: SymbolicValue, name: string, [argument]: readonly JavaValue[]): Traits['constrain'] {
  if (name === 'isEmpty') {
    return (holds) => {
      target.count.constrainAtMost(0, holds);
    };
  }
  if (typeof argument !== 'string') return undefined;
  switch (name) {
    case 'matches':
      return (holds) => {
        constrainByPattern(target, argument, holds);
      };
    case 'equals':
      return (holds) => {
        if (holds) target.become(argument);
        else target.exclude(argument);
      };
    case 'contains':
      return (holds) => {
        if (!holds && argument.length === 1) target.keepCharacters((character) => character !== argument);
      };
    default:
      return undefined;
  }
}

/** What it tells of a symbolic value that a known list, map or text has it or not. */
export function membershipConstraint(owner: JavaValue, name: string, [value]: readonly JavaValue[]): Traits['constrain'] {
  if (!(value instanceof SymbolicValue)) return undefined;
  const members = membersOf(owner, name);
  if (members !== undefined) {
    return (holds) => {
      if (holds) value.limitTo(members);
      else members.forEach((member) => {
        value.exclude(member);
      });
    };
  }
  if (typeof owner !== 'string' || name !== 'contains') return undefined;
  return (holds) => {
    if (holds) value.keepCharacters((character) => owner.includes(character));
  };
}

function membersOf(owner: JavaValue, name: string): readonly string[] | undefined {
  let members: readonly JavaValue[] | undefined;
  if (typeof owner === 'string' && name === 'equals') members = [owner];
  if (owner instanceof JavaList && name === 'contains') members = owner.items;
  if (owner instanceof JavaMap && name === 'containsKey') members = Array.from(owner.entries(), ([key]) => key);
  return members?.some((member) => member instanceof SymbolicValue) === false ? members.map(textOf) : undefined;
}

/** What an expression says of the texts that match it; undefined for an invalid one. */
export function reach(source: string): PatternLanguage | undefined {
  try {
    return languageOf(source);
  } catch (failure) {
    if (failure instanceof RenderError) return undefined;
    throw failure;
  }
}

/** What looks for something anywhere in a text: with `.*` on both sides. */
const SEARCH = /^(?:\(\?[a-z]+\))?(?:\.|\[\\s\\S\])\*.*(?:\.|\[\\s\\S\])\*$/;

function constrainByPattern(target: SymbolicValue, source: string, holds: boolean): void {
  const known = reach(source);
  if (known === undefined) return;
  if (callByName('', 'matches', [source]) !== holds) target.exclude('');
  if (holds) {
    target.keepCharacters(known.accepts);
    target.count.constrainAtMost(known.maximumLength, true);
    target.alternatives = known.alternatives ?? target.alternatives;
  } else if (SEARCH.test(source)) {
    // Whatever has such a character matches: a text that does not match has none.
    target.keepCharacters((character) => callByName(character, 'matches', [source]) !== true);
  }
}
