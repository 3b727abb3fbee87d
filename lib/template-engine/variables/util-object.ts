import { parseJson } from '../../java/json/json-parser';
import { HostObject } from '../../java/methods/host-object';
import { defineMethods, methodTable } from '../../java/methods/java-method';
import { missing, stringAt, valueAt } from '../../java/methods/method-arguments';
import { objectMethods } from '../../java/methods/object-methods';
import { base64Decode, base64Encode } from '../../java/text/base64';
import { escapeJavaScript } from '../../java/text/escape-java-script';
import { urlDecode, urlEncode } from '../../java/text/url-coding';
import type { JavaValue } from '../../java/values/java-value';
import { callToString } from '../../java/values/value-text';
import { spendWork } from '../../java/work-budget';

/** What parsing takes in any case. */
const PARSE_WORK = 10;

/** `$util`. */
export class UtilObject extends HostObject {
  public readonly methods = METHODS;

  /** The name by which equality tells the class from others. */
  public override get className(): string {
    return CLASS_NAME;
  }

  /** `$util` itself prints as nothing. */
  public override text(): string {
    return '';
  }
}

/** No recording tells how the service names the class: what matters is that no other has the name. */
const CLASS_NAME = 'Util';

const METHODS = methodTable(defineMethods<UtilObject>({
  'String base64Decode(String)': (_, values) => base64Decode(stringAt(values, 0)),
  'String base64Encode(Object)': (_, values) => {
    const text = textAtOrNull(values);
    if (text === null) throw missing('a text', text);
    return base64Encode(text);
  },
  'String escapeJavaScript(Object)': (_, values) => {
    const text = textAtOrNull(values);
    return text === null ? null : spent(escapeJavaScript(text));
  },
  'Object parseJson(String)': (_, values) => parsed(stringAt(values, 0)),
  'String urlDecode(String)': (_, values) => spent(urlDecode(stringAt(values, 0))),
  'String urlEncode(String)': (_, values) => spent(urlEncode(stringAt(values, 0))),
}), objectMethods);

function textAtOrNull(values: readonly JavaValue[]): string | null {
  const value = valueAt(values, 0);
  return value === null ? null : callToString(value);
}

function parsed(text: string): JavaValue {
  spendWork(PARSE_WORK + (text.length >>> 4));
  return parseJson(text);
}

function spent(text: string): string {
  spendWork(text.length >>> 4);
  return text;
}
