// The entry of the bundle that the template engine and its linter ship in: the construct loads it for its checks, through lazy.ts,
// and needs no gateway for that.
export { selectionPatternProblem } from '../api-gateway/selection-patterns';
export { mapFromJavaScript } from '../template-engine/variables/from-javascript';
export { requestVariables } from '../template-engine/variables/request-variables';
export { toJavaScript } from '../template-engine/variables/to-javascript';
export { checkTemplate, templateFindings } from './check-template';
export { JavaList, JavaMap } from '../java/values/java-value';
export { RenderError } from '../java/render-error';
export { textOf } from '../java/values/value-text';
export { MAX_WORK, withStepBudget } from '../java/work-budget';
export { parseJson } from '../java/json/json-parser';
export { writeJson } from '../java/json/json-writer';
export { readJsonPath } from '../java/json-path/json-path';
export { MappingTemplateError } from '../template-engine/mapping-template-error';
export { InterpretedTemplate } from '../template-engine/interpreted-template';
export { compilePattern } from '../java/regex/pattern';
