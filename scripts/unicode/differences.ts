import type { UnicodeVersion } from './unicode-version';

/** The properties that patterns ask for, as JavaScript's regular expressions name them, with the package's property and value. */
const askedProperties: readonly (readonly [asked: string, property: string, value: string])[] = [
  ...Object.entries({
    Lu: 'Uppercase_Letter', Ll: 'Lowercase_Letter', Lt: 'Titlecase_Letter', Lm: 'Modifier_Letter', Lo: 'Other_Letter', L: 'Letter',
    Mn: 'Nonspacing_Mark', Me: 'Enclosing_Mark', Mc: 'Spacing_Mark', Nd: 'Decimal_Number', Nl: 'Letter_Number', No: 'Other_Number',
    Zs: 'Space_Separator', Zl: 'Line_Separator', Zp: 'Paragraph_Separator', Z: 'Separator',
    Cc: 'Control', Cf: 'Format', Co: 'Private_Use', Cs: 'Surrogate',
    Pd: 'Dash_Punctuation', Ps: 'Open_Punctuation', Pe: 'Close_Punctuation', Pc: 'Connector_Punctuation', Po: 'Other_Punctuation',
    Pi: 'Initial_Punctuation', Pf: 'Final_Punctuation', P: 'Punctuation',
    Sm: 'Math_Symbol', Sc: 'Currency_Symbol', Sk: 'Modifier_Symbol', So: 'Other_Symbol',
  }).map(([asked, value]) => [asked, 'General_Category', value] as const),
  ...['Lowercase', 'Uppercase', 'Alphabetic', 'Ideographic', 'Bidi_Mirrored', 'ID_Start', 'ID_Continue']
    .map((value) => [value, 'Binary_Property', value] as const),
];

/** The codes of ISO 15924 of scripts that differ: the package has only the names. */
const codesOfScripts = new Map(Object.entries({
  Beria_Erfe: 'Berf', Common: 'Zyyy', Cypro_Minoan: 'Cpmn', Garay: 'Gara', Gurung_Khema: 'Gukh', Han: 'Hani', Inherited: 'Zinh', Kawi: 'Kawi',
  Kirat_Rai: 'Krai', Nag_Mundari: 'Nagm', Ol_Onal: 'Onao', Old_Uyghur: 'Ougr', Sidetic: 'Sidt', Sunuwar: 'Sunu', Tai_Yo: 'Tayo',
  Tangsa: 'Tnsa', Todhri: 'Todr', Tolong_Siki: 'Tols', Toto: 'Toto', Tulu_Tigalari: 'Tutg', Vithkuqi: 'Vith',
}));

/** What a later version has otherwise than an earlier one; code points as sorted ranges of hexadecimal numbers. */
export interface UnicodeDifferences {
  /** Code points that the earlier version leaves unassigned. */
  readonly added: string;
  /** By property: the code points, assigned in both, that have it only in the earlier version. */
  readonly lost: ReadonlyMap<string, string>;
  /** By property: the code points, assigned in both, that have it only in the later version. */
  readonly gained: ReadonlyMap<string, string>;
  /** Scripts that only the later version has, by name and by code, in capitals. */
  readonly addedScripts: readonly string[];
}

/** Compares all that patterns ask about. */
export async function differencesOf(earlier: UnicodeVersion, later: UnicodeVersion): Promise<UnicodeDifferences> {
  const unassigned = await earlier.codePoints('General_Category', 'Unassigned');
  const unassignedLater = await later.codePoints('General_Category', 'Unassigned');
  // Unassigned code points are of the script Unknown, which no regular expression of JavaScript's knows.
  const scripts = earlier.valuesOf('Script').filter((script) => script !== 'Unknown');
  const lost = new Map<string, string>();
  const gained = new Map<string, string>();
  for (const [asked, property, value] of [...askedProperties, ...scripts.map((script) => [`Script=${script}`, 'Script', script] as const)]) {
    const before = await earlier.codePoints(property, value);
    const after = await later.codePoints(property, value);
    const losses = [...before].filter((codePoint) => !after.has(codePoint));
    const gains = [...after].filter((codePoint) => !before.has(codePoint) && !unassigned.has(codePoint));
    for (const name of property === 'Script' && losses.length + gains.length > 0 ? [asked, `Script=${codeOf(value)}`] : [asked]) {
      if (losses.length > 0) lost.set(name, rangesOf(losses));
      if (gains.length > 0) gained.set(name, rangesOf(gains));
    }
  }
  return {
    added: rangesOf([...unassigned].filter((codePoint) => !unassignedLater.has(codePoint))),
    lost,
    gained,
    addedScripts: later.valuesOf('Script').filter((script) => script !== 'Unknown' && !scripts.includes(script))
      .flatMap((script) => [...new Set([script.toUpperCase(), codeOf(script).toUpperCase()])]),
  };
}

function codeOf(script: string): string {
  const code = codesOfScripts.get(script);
  if (code === undefined) throw new Error(`the script ${script} needs its code of ISO 15924`);
  return code;
}

function rangesOf(codePoints: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const codePoint of [...codePoints].sort((left, right) => left - right)) {
    const last = ranges.at(-1);
    if (last?.[1] === codePoint - 1) {
      last[1] = codePoint;
    } else {
      ranges.push([codePoint, codePoint]);
    }
  }
  return ranges.map(([first, last]) => (first === last ? first.toString(16) : `${first.toString(16)}-${last.toString(16)}`)).join(' ');
}
