import { compilePattern, Pattern } from '../regex/pattern';
import { JavaList, type JavaValue } from '../values/java-value';
import { spendWork } from '../work-budget';
import { defineMethods } from './java-method';
import { intAt, stringAt } from './method-arguments';

/** What a search takes in any case. */
const SEARCH_WORK = 5;

/** The methods of a text that take regular expressions. */
export const stringPatternMethods = defineMethods<string>({
  'boolean matches(String)': (text, values) => patternFor(text, values).matches(text),
  'String replaceAll(String,String)': (text, values) => spent(patternFor(text, values).replaceAll(text, stringAt(values, 1))),
  'String replaceFirst(String,String)': (text, values) => spent(patternFor(text, values).replaceFirst(text, stringAt(values, 1))),
  'String[] split(String)': (text, values) => parts(patternFor(text, values).split(text, 0)),
  'String[] split(String,int)': (text, values) => parts(patternFor(text, values).split(text, intAt(values, 1))),
});

/** The pattern that is the first argument, to be looked for in `text`. */
function patternFor(text: string, values: readonly JavaValue[]): Pattern {
  spendWork(SEARCH_WORK + (text.length >>> 4));
  return compilePattern(stringAt(values, 0));
}

function spent(text: string): string {
  spendWork(text.length >>> 4);
  return text;
}

function parts(texts: string[]): JavaList {
  return new JavaList('Array', texts, 'java.lang.String');
}
