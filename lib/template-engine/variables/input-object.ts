import { parseJson } from '../../java/json/json-parser';
import { writeJson } from '../../java/json/json-writer';
import { readJsonPath } from '../../java/json-path/json-path';
import { HostObject } from '../../java/methods/host-object';
import { defineMethods, methodTable } from '../../java/methods/java-method';
import { stringAt } from '../../java/methods/method-arguments';
import { objectMethods } from '../../java/methods/object-methods';
import { lowerCase, trimControls } from '../../java/methods/string-case';
import { JavaList, JavaMap, type JavaValue } from '../../java/values/java-value';
import { spendWork } from '../../java/work-budget';

/** What finding something in the payload takes in any case. */
const PATH_WORK = 20;

/** The groups of `$input.params()`, in the order in which `$input.params('name')` looks through them. */
export type ParameterGroup = 'path' | 'querystring' | 'header';

/** A map of parameters for each group. */
export type ParameterGroups = { readonly [group in ParameterGroup]: JavaMap };

const parameterGroups: readonly ParameterGroup[] = ['path', 'querystring', 'header'];

/** `$input`: the payload and the parameters of the request. */
export class InputObject extends HostObject {
  public readonly methods = METHODS;
  private document: JavaValue | undefined;
  private grouped: JavaMap | undefined;

  /** `groups` are the maps of the parameters. */
  public constructor(private readonly body: string, private readonly groups: ParameterGroups) {
    super();
  }

  /** The parameters as a map of maps. It is made when a template asks for it, and counts from then on, since it may be changed. */
  public get parameters(): JavaMap {
    if (this.grouped === undefined) {
      this.grouped = new JavaMap();
      for (const group of parameterGroups) this.grouped.set(group, this.groups[group]);
    }
    return this.grouped;
  }

  /** The payload as it was sent; an empty one is an empty object. */
  public get bodyText(): string {
    return this.body === '' ? '{}' : this.body;
  }

  /** The name by which equality tells the class from others. */
  public override get className(): string {
    return CLASS_NAME;
  }

  /** `$input` itself prints as nothing. */
  public override text(): string {
    return '';
  }

  /** What a JsonPath finds in the payload: the very objects, so that what a template changes stays changed. */
  public read(path: string): JavaValue {
    spendWork(PATH_WORK);
    this.document ??= parseDocument(this.body);
    const { document } = this;
    if (trimControls(path) === '$') return document;
    if (!(document instanceof JavaMap || document instanceof JavaList)) return null;
    return readJsonPath(document, path) ?? null;
  }

  /** The value of a parameter; an empty text where there is none. */
  public parameter(name: string): JavaValue {
    for (const group of parameterGroups) {
      const values = this.groupOf(group);
      const value = values instanceof JavaMap ? values.get(name) : undefined;
      if (value !== undefined) return value;
    }
    const headers = this.groupOf('header');
    return headers instanceof JavaMap ? headerIgnoringCase(headers, name) : '';
  }

  private groupOf(group: ParameterGroup): JavaValue | undefined {
    return this.grouped === undefined ? this.groups[group] : this.grouped.get(group);
  }
}

/** No recording tells how the service names the class: what matters is that no other has the name. */
const CLASS_NAME = 'Input';

const METHODS = methodTable(defineMethods<InputObject>({
  'String getBody()': (input) => input.bodyText,
  'String json(String)': (input, values) => {
    const value = input.read(stringAt(values, 0));
    return value === null ? '""' : writeJson(value);
  },
  'Map params()': (input) => input.parameters,
  'Object params(String)': (input, values) => input.parameter(stringAt(values, 0)),
  'Object path(String)': (input, values) => input.read(stringAt(values, 0)),
}), objectMethods);

/** An object, array or text is parsed; any other payload is a text. */
function parseDocument(body: string): JavaValue {
  const text = trimControls(body);
  if (text === '') return new JavaMap();
  return /^[{["]/.test(text) ? parseJson(body) : body;
}

function headerIgnoringCase(headers: JavaMap, name: string): JavaValue {
  const wanted = lowerCase(name);
  for (const { key, value } of headers.entryObjects()) {
    spendWork(1);
    if (typeof key === 'string' && key.length === name.length && lowerCase(key) === wanted) return value;
  }
  return '';
}
