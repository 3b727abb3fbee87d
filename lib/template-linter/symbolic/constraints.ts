import { callByName } from '../../java/methods/object-access';
import { JavaList, JavaMap, type JavaValue } from '../../java/values/java-value';
import { textOf } from '../../java/values/value-text';
import { languageOf } from './pattern-language';
import { samplesOfPattern } from './pattern-samples';
import { callOnSample } from './probe';
import { SymbolicValue, Traits } from './symbolic-value';

/** The result of a boolean method that earlier constraints imply; undefined where they leave it open. */
export function impliedAnswer(target: SymbolicValue, name: string, [argument]: readonly JavaValue[]): boolean | undefined {
  if (name === 'isEmpty') return target.canBe('') || target.traits.kind !== 'string' ? target.size.isAtMost(0) : false;
  return name === 'equals' && typeof argument === 'string' && !target.canBe(argument) ? false : undefined;
}

/** The constraint that a boolean method puts on its target, once the path has decided the result. */
export function constraintFrom(target: SymbolicValue, name: string, values: readonly JavaValue[]): Traits['constrain'] {
  const narrow = narrowingBy(target, name, values);
  return (holds) => {
    requireAnswer(target, name, values, holds);
    narrow?.(holds);
  };
}

/** What samples of the value are tried with. */
function requireAnswer(target: SymbolicValue, name: string, values: readonly JavaValue[], holds: boolean): void {
  if (values.some((value) => value instanceof SymbolicValue)) target.isOpaque = true;
  else target.requirements.push((sample) => callOnSample(sample, name, values) === holds);
  const [argument] = values;
  if (name === 'matches' && holds && typeof argument === 'string') target.samples.push(...samplesOfPattern(argument));
}

function narrowingBy(target: SymbolicValue, name: string, [argument]: readonly JavaValue[]): Traits['constrain'] {
  if (name === 'isEmpty') {
    return (holds) => {
      target.size.constrainAtMost(0, holds);
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
        if (holds) target.setConstant(argument);
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

/** The constraint on a symbolic value that a concrete list, map or string contains, or does not contain. */
export function membershipConstraint(owner: JavaValue, name: string, [value]: readonly JavaValue[]): Traits['constrain'] {
  if (!(value instanceof SymbolicValue)) return undefined;
  const members = membersOf(owner, name);
  if (members !== undefined) {
    return (holds) => {
      if (holds) value.limitTo(members);
      for (const member of holds ? [] : members) value.exclude(member);
    };
  }
  if (typeof owner !== 'string' || name !== 'contains') {
    return () => {
      value.isOpaque = true;
    };
  }
  return (holds) => {
    value.requirements.push((sample) => owner.includes(sample) === holds);
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

/** A pattern that searches anywhere in a string, with `.*` on both sides. */
const SEARCH = /^(?:\(\?[a-z]+\))?(?:\.|\[\\s\\S\])\*.*(?:\.|\[\\s\\S\])\*$/;

function constrainByPattern(target: SymbolicValue, source: string, holds: boolean): void {
  const language = languageOf(source);
  if (language === undefined) return;
  if (callByName('', 'matches', [source]) !== holds) target.exclude('');
  if (holds) {
    target.keepCharacters(language.accepts);
    target.size.constrainAtMost(language.maximumLength, true);
    target.alternatives = language.alternatives ?? target.alternatives;
  } else if (SEARCH.test(source)) {
    // A string with a character that matches alone would match too.
    target.keepCharacters((character) => callByName(character, 'matches', [source]) !== true);
  }
}
