// The template engine, in a bundle of its own: the construct loads it for its checks, and needs no gateway for that.
export { mapFromJavaScript } from './api-gateway/from-javascript';
export { requestVariables } from './api-gateway/request-variables';
export { toJavaScript } from './api-gateway/to-javascript';
export { checkTemplate } from './check-template';
export type { TemplateUse } from './findings/finding';
export type { PlacedFinding } from './findings/placed-finding';
export { JavaList } from './java/java-list';
export { JavaMap } from './java/java-map';
export { RenderFailure } from './java/render-failure';
export { textOf } from './java/value-text';
export { openWorkBudget } from './java/work-budget';
export { parseJson } from './json/json-parser';
export { writeJson } from './json/json-writer';
export { readJsonPath } from './json-path/json-path';
export { MappingTemplateError } from './mapping-template-error';
export { InterpretedTemplate } from './mapping-template-interpreter';
export { compilePattern } from './regex/pattern';
