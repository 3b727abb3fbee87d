import { SetupError } from '../setup-error';
import { isJsonObject } from './json-object';

/** What a condition asks of whoever resolves a template. */
interface ConditionScope {
  resolveText(value: unknown): string;
  condition(name: string): boolean;
  oneDeeper<T>(evaluate: () => T): T;
}

/** Whether a condition holds: `Fn::Equals`, `Fn::And`, `Fn::Or`, `Fn::Not`, and other conditions by name. */
export function evaluateCondition(condition: unknown, scope: ConditionScope): boolean {
  const [[name, argument] = ['', undefined]] = isJsonObject(condition) ? Object.entries(condition) : [];
  const operands: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  return scope.oneDeeper(() => {
    switch (name) {
      case 'Condition': return scope.condition(String(argument));
      case 'Fn::Equals': return scope.resolveText(operands[0]) === scope.resolveText(operands[1]);
      case 'Fn::And': return operands.every((operand) => evaluateCondition(operand, scope));
      case 'Fn::Or': return operands.some((operand) => evaluateCondition(operand, scope));
      case 'Fn::Not': return !evaluateCondition(operands[0], scope);
      default: throw new SetupError(`The template has a condition that is not supported here: ${JSON.stringify(condition).slice(0, 200)}.`);
    }
  });
}
