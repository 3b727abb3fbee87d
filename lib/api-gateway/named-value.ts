/** A header or a parameter: its name and its value. */
export type NamedValue = readonly [name: string, value: string];
