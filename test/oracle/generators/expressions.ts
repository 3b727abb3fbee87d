import { byDepth, join, mostly, pick, type Text, weigh } from './combine';
import { boolean, doubleQuoted, listLiteral, mapLiteral, number, rangeLiteral, singleQuoted } from './literals';
import { anyPath, argument, listPath, mapPath, numberPath, plainReference, reference, textPath, truthPath } from './references';
import { blank, gap, innerGap } from './white-space';

/** How deep the paths in expressions nest. */
const DEEP = 2;

const arithmetic = mostly(join(blank, pick('+', '-', '*', '/', '%'), blank), 6, join(gap, pick('+', '*', '/', '%'), gap));
const comparison = join(gap, pick('==', '!=', '<', '>', '<=', '>=', ' eq ', ' ne ', ' lt ', ' gt ', ' le ', ' ge '), gap);
const logic = mostly(join(blank, pick('&&', '||', 'and', 'or'), blank), 4, join(gap, pick('&&', '||'), gap));
const negation = weigh([4, '!'], [1, '! '], [1, 'not ']);

const numeric = byDepth((depth): Text => depth === 0
  ? weigh([4, number], [5, plainReference(numberPath(1))], [1, plainReference(anyPath(1))])
  : weigh(
      [3, numeric(0)],
      [6, join(numeric(depth - 1), arithmetic, numeric(depth - 1))],
      [2, join('(', innerGap, numeric(depth - 1), arithmetic, numeric(depth - 1), innerGap, ')')],
      [1, join('(', numeric(depth - 1), ')')],
    ));

/** Text, with references between its quotes. */
export const textLiteral: Text = weigh(
  [3, singleQuoted],
  [4, doubleQuoted(mostly(reference(textPath(1)), 4, reference(anyPath(1))))],
);

const sum: Text = join(weigh([2, textLiteral], [2, plainReference(textPath(1))]), ' + ', weigh([2, textLiteral], [2, plainReference(anyPath(1))], [1, number]));

const operand: Text = weigh([5, plainReference(anyPath(1))], [2, number], [2, textLiteral], [1, numeric(1)], [1, boolean]);

/** What a directive asks: a comparison mostly, with and, or and not around it. */
export const condition = byDepth((depth): Text => depth === 0
  ? weigh(
      [6, plainReference(truthPath(DEEP))],
      [6, join(operand, comparison, operand)],
      [3, plainReference(anyPath(1))],
      [3, join(plainReference(anyPath(1)), comparison, mostly(pick('""', "''", '$null', '0', '1', "'a'"), 2, operand))],
      [2, join(plainReference(numberPath(DEEP)), comparison, numeric(0))],
      [1, boolean],
      [1, operand],
    )
  : weigh(
      [6, condition(0)],
      [3, join(condition(depth - 1), logic, condition(depth - 1))],
      [2, join(negation, plainReference(truthPath(1)))],
      [2, join(negation, '(', innerGap, condition(depth - 1), innerGap, ')')],
      [2, join('(', innerGap, condition(depth - 1), innerGap, ')')],
    ));

/** What `#set` may assign. */
export const expression: Text = weigh(
  [6, plainReference(anyPath(DEEP))],
  [4, textLiteral],
  [2, number],
  [4, numeric(2)],
  [2, sum],
  [2, condition(1)],
  [2, listLiteral(argument(1), innerGap)],
  [2, mapLiteral(argument(1), innerGap)],
  [1, rangeLiteral(pick('0', '1', '5', '-3', '$lo', '$hi', '10'), innerGap)],
  [1, boolean],
);

/** What `#foreach` goes through, never more than a few hundred. */
export const sequence: Text = weigh(
  [6, plainReference(listPath(DEEP))],
  [3, plainReference(mapPath(1))],
  [3, join('$', mapPath(0), pick('.keySet()', '.entrySet()', '.values()'))],
  [2, rangeLiteral(pick('0', '1', '3', '-1', '$lo', '$hi', '5'), innerGap)],
  [2, listLiteral(argument(1), innerGap)],
  [1, mapLiteral(argument(0), innerGap)],
  [1, plainReference(anyPath(1))],
  [1, join("$input.path('$.", pick('items', 'tags', 'person', 'a', 'missing', 'name'), "')")],
);
