import { byDepth, join, mostly, pick, type Part, type Text, weigh } from './combine';
import { jsonPath } from './json-paths';
import { boolean, decimal, doubleQuoted, integer, listLiteral, mapLiteral, number, rangeLiteral, simpleString, singleQuoted } from './literals';
import { regex, replacement } from './regexes';
import { innerGap } from './white-space';

/*
 * A path is a reference without its dollar and braces. Paths are grouped by what they usually hold, so that most method
 * calls meet the type they are for; `anyPath` now and then breaks the rule.
 */

const textName = pick('s', 't', 'name', 'map.name', 'root.name', 'root.text', 'person.name', 'item.name', 'key', 'entry.key', 'x');
const numberName = pick('i', 'n', 'd', 'root.id', 'root.price', 'item.price', 'item.id', 'x', 'foreach.index', 'foreach.count', 'velocityCount', 'map.n');
const truthName = pick('yes', 'no', 'root.flag', 'item.flag', 'foreach.hasNext', 'foreach.first', 'foreach.last', 'velocityHasNext');
const listName = pick('list', 'names', 'items', 'root.items', 'root.tags', 'item.tags', 'person.tags', 'map.list');
const mapName = pick('map', 'root', 'person', 'item', 'root.person', 'root.a', 'stageVariables', 'context.authorizer', 'context.identity');
const oddName = pick(
  'nope', 'nope.a', 'map.nope', 's.nope', 'none', 'root.none', 'list.size', 'x.y.z', 'foreach', 'foreach.parent.index', 'input', 'util', 'context', 'esc.newline', 'block', 'i-', 'a-b', 'A_b1',
  'list.empty', 's.empty', 'map.empty', 'foreach.topmost.count', 'map.a.b', 'context.responseOverride.status', 'context.requestOverride.header.h', 'root.x-y', 'velocityHasNext', 'items.name',
);

const parameterName = mostly(pick("'q'", "'id'", "'items'", "'user_id'", "'X-Trace'", "'x-trace'", "'none'"), 4, pick('"q"', '"id"', '"Content-Type"'));

const call = (name: Part, ...parameters: Part[]): Text =>
  join('.', name, '(', innerGap, ...parameters.flatMap((parameter, index) => index === 0 ? [parameter] : [innerGap, ',', innerGap, parameter]), innerGap, ')');

const smallIndex: Text = weigh([6, pick('0', '1')], [1, pick('2', '3', '-1')], [1, '$foreach.index']);

/** A JsonPath that may stand between double quotes, where a dollar could begin a reference. */
const quotablePath = jsonPath.filter((path) => !path.includes('"'));

const baseText = weigh(
  [12, textName],
  [2, join('input.params(', parameterName, ')')],
  [1, 'input.body'],
  [1, pick('stageVariables.env', "stageVariables['url']", 'context.stage', 'context.httpMethod', 'context.identity.sourceIp', 'context.authorizer.principalId')],
  [1, join("input.json('", jsonPath, "')")],
  [1, join('input.json("', quotablePath, '")')],
  [1, "map['name']"],
);

const textArgument = (depth: number): Text => depth === 0
  ? mostly(simpleString, 4, singleQuoted)
  : weigh([6, simpleString], [2, singleQuoted], [3, plainReference(textPath(depth - 1))], [1, doubleQuoted(plainReference(textName))]);

/** A path that usually holds a string. */
export const textPath = byDepth((depth): Text => depth === 0
  ? baseText
  : weigh(
      [6, baseText],
      [8, join(textPath(depth - 1), textMethod(depth - 1))],
      [2, join('util', call(pick('escapeJavaScript', 'urlEncode', 'base64Encode'), plainReference(anyPath(depth - 1))))],
      [1, join('util', call(pick('urlDecode', 'base64Decode', 'escapeJavaScript', 'urlEncode', 'base64Encode'), textArgument(depth - 1)))],
      [1, join(anyPath(depth - 1), '.toString()')],
      [1, join(listPath(depth - 1), call('get', smallIndex))],
      [1, join(listPath(depth - 1), '[', innerGap, smallIndex, innerGap, ']')],
    ));

const textMethod = byDepth((depth): Text => weigh(
  [5, join('.', pick('toUpperCase', 'toLowerCase', 'trim', 'toString', 'strip', 'intern', 'stripLeading', 'stripTrailing'), '()')],
  [3, call('substring', pick('0', '1', '2', '$i'))],
  [2, call('substring', '0', pick('0', '1', '2', '3', '$n'))],
  [5, call('replaceAll', join("'", regex, "'"), join("'", replacement, "'"))],
  [2, call('replaceFirst', join("'", regex, "'"), join("'", replacement, "'"))],
  [3, call('replace', textArgument(depth), textArgument(depth))],
  [3, call('concat', textArgument(depth))],
  [1, call('repeat', pick('0', '1', '3'))],
  [1, call('charAt', mostly('0', 3, pick('1', '2', '$i')))],
  [1, call(pick('join', 'format', 'valueOf'), mostly("'-'", 4, pick("'%s'", "'%5d|'")), plainReference(pick('list', 's', 'n', 'd')))],
  [1, call('replaceAll', '"\\\\\'"', '"\'"')],
));

/** A path that usually holds a number. */
export const numberPath = byDepth((depth): Text => depth === 0
  ? numberName
  : weigh(
      [6, numberName],
      [3, join(textPath(depth - 1), '.length()')],
      [2, join(textPath(depth - 1), call(pick('indexOf', 'lastIndexOf', 'compareTo', 'compareToIgnoreCase'), textArgument(depth - 1)))],
      [1, join(textPath(depth - 1), call(pick('indexOf', 'lastIndexOf'), textArgument(depth - 1), smallIndex))],
      [1, join(anyPath(depth - 1), '.hashCode()').filter((path) => !/(foreach|input|util|entry|block)/.test(path))],
      [4, join(listPath(depth - 1), '.size()')],
      [2, join(mapPath(depth - 1), '.size()')],
      [1, join(listPath(depth - 1), call(pick('indexOf', 'lastIndexOf'), argument(depth - 1)))],
      [2, join(numberName, pick('.intValue()', '.longValue()', '.doubleValue()', '.floatValue()', '.shortValue()', '.byteValue()'))],
      [1, join(numberName, call(pick('parseInt', 'parseLong', 'parseDouble', 'valueOf', 'parseFloat', 'decode'), mostly("'12'", 4, pick("'-7'", "'1.5'", "'x'", "'1e3'", '$s', "'0x1F'"))))],
      [1, join(numberName, call(pick('compareTo', 'compare', 'max', 'min', 'sum', 'toHexString', 'toBinaryString', 'signum', 'add', 'equals'), pick('1', '$i', '$n', '2.0')))],
    ));

/** A path that usually holds a truth value. */
export const truthPath = byDepth((depth): Text => depth === 0
  ? truthName
  : weigh(
      [4, truthName],
      [4, join(textPath(depth - 1), call(pick('contains', 'startsWith', 'endsWith', 'equals', 'equalsIgnoreCase', 'contentEquals'), textArgument(depth - 1)))],
      [4, join(textPath(depth - 1), call('matches', join("'", regex, "'")))],
      [3, join(weigh([2, textPath(depth - 1)], [1, listPath(depth - 1)], [1, mapPath(depth - 1)]), '.isEmpty()')],
      [3, join(listPath(depth - 1), call(pick('contains', 'add', 'equals'), argument(depth - 1)))],
      [1, join(listPath(depth - 1), call(pick('addAll', 'removeAll', 'retainAll', 'containsAll', 'equals'), plainReference(listPath(depth - 1))))],
      [3, join(mapPath(depth - 1), call(pick('containsKey', 'containsValue'), argument(depth - 1)))],
      [2, join(anyPath(depth - 1), call('equals', argument(depth - 1)))],
      [1, join(textPath(depth - 1), pick('.isBlank()', '.empty', '.blank'))],
      [1, join(truthName, pick('.toString()', '.booleanValue()', ".equals('true')", '.equals(true)', ".parseBoolean('TRUE')", '.compareTo(true)', '.hashCode()'))],
    ));

/** A path that usually holds a list. */
export const listPath = byDepth((depth): Text => depth === 0
  ? listName
  : weigh(
      [10, listName],
      [4, join(textPath(depth - 1), call('split', join("'", regex, "'")))],
      [1, join(textPath(depth - 1), call('split', pick("','", '"&"', "''", "'\\|'"), pick('2', '-1', '0', '1')))],
      [2, join(mapPath(depth - 1), pick('.keySet()', '.values()', '.entrySet()'))],
      [2, join("input.path('", jsonPath, "')")],
      [1, join('input.path("', quotablePath, '")')],
      [1, join(listPath(depth - 1), call('subList', '0', pick('0', '1', '2')))],
      [1, join(listPath(depth - 1), pick('.toArray()', '.iterator()', '.clone()'))],
    ));

/** A path that usually holds a map. */
export const mapPath = byDepth((depth): Text => depth === 0
  ? mapName
  : weigh(
      [10, mapName],
      [2, pick('input.params()', "input.params().get('querystring')", 'input.params().path', "input.params()['header']")],
      [2, join("input.path('", jsonPath, "')")],
      [1, join('input.path("', quotablePath, '")')],
      [2, join('items', pick('[0]', '.get(0)', '[1]', '[$i]', '[-1]'))],
      [2, join('util.parseJson(', mostly(pick('\'{"a":[1,2.0]}\'', "'[1]'", "'{}'", "$input.json('$.a')", "$input.json('$')"), 6, textArgument(depth - 1)), ')')],
      [1, join(mapPath(depth - 1), pick('.a', '.person', '.b'))],
    ));

/** A call that changes a collection, or asks for one of its members. */
const collectionCall = byDepth((depth): Text => weigh(
  [4, join(mapPath(depth), call('get', argument(depth)))],
  [3, join(mapPath(depth), call('put', argument(depth), argument(depth)))],
  [1, join(mapPath(depth), call('remove', argument(depth)))],
  [1, join(mapPath(depth), call('putAll', plainReference(mapPath(depth))))],
  [1, join(mapPath(depth), call(pick('getOrDefault', 'putIfAbsent', 'replace'), argument(depth), argument(depth)))],
  [1, join(mapPath(depth), '[', innerGap, mostly(pick("'name'", '"id"', "'a'", "'list'", '$key', '$s'), 3, argument(depth)), innerGap, ']')],
  [3, join(listPath(depth), call('get', smallIndex))],
  [2, join(listPath(depth), call('add', argument(depth)))],
  [1, join(listPath(depth), call('add', '0', argument(depth)))],
  [1, join(listPath(depth), call('set', '0', argument(depth)))],
  [1, join(listPath(depth), call('remove', mostly('0', 3, argument(depth))))],
  [1, join(listPath(depth), '[', innerGap, smallIndex, innerGap, ']')],
  [1, join(weigh([1, listPath(depth)], [1, mapPath(depth)]), mostly('.toString()', 5, '.clear()'))],
));

/** Any path at all. */
export const anyPath = byDepth((depth): Text => depth === 0
  ? weigh([4, baseText], [3, numberName], [1, truthName], [3, listName], [3, mapName], [2, oddName])
  : weigh(
      [5, textPath(depth)],
      [3, numberPath(depth)],
      [2, truthPath(depth)],
      [3, listPath(depth)],
      [3, mapPath(depth)],
      [4, collectionCall(depth - 1)],
      [2, oddName],
      [1, join(anyPath(depth - 1), mostly(pick('.name', '.key', '.value', '.class.name', '.class.simpleName', '.empty', '.a', '.size()', '.length()'), 8, pick("['a']", '[0]', '.foo()', ".get('a')", ".foo('a', 1)")))],
    ));

/** `$path`, as it stands in an argument. */
export function plainReference(path: Part): Text {
  return mostly(join('$', path), 6, reference(path));
}

/** A reference in each of its spellings. */
export function reference(path: Part): Text {
  return weigh([10, join('$', path)], [5, join('${', path, '}')], [3, join('$!', path)], [2, join('$!{', path, '}')]);
}

/** What may stand between the parentheses of a call, in an index and in a list: no arithmetic. */
export const argument = byDepth((depth): Text => depth === 0
  ? weigh([5, simpleString], [3, number], [1, boolean], [3, join('$', textName)], [2, join('$', numberName)])
  : weigh(
      [5, simpleString],
      [1, singleQuoted],
      [3, integer],
      [1, decimal],
      [1, boolean],
      [6, plainReference(anyPath(depth - 1))],
      [1, doubleQuoted(reference(textPath(depth - 1)))],
      [1, listLiteral(argument(depth - 1), innerGap)],
      [1, mapLiteral(argument(depth - 1), innerGap)],
      [1, rangeLiteral(pick('0', '1', '3', '-2', '$lo', '$hi'), innerGap)],
    ));
