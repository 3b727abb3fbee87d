import { textOf } from '../../java/values/value-text';
import { Expression, InterpolationNode, NodeKind, ReferenceNode, Step } from '../../template-engine/velocity/parser/syntax-tree';

/** A reference as a template may write it; an argument that is not a literal or a reference is left out. */
export function referenceSource({ name, steps }: ReferenceNode): string {
  return `$${name}${steps.map(stepSource).join('')}`;
}

/** Whether a condition compares a reference, or calls a method of it. */
export function isAbout(condition: Expression, source: string): boolean {
  switch (condition.kind) {
    case NodeKind.Reference: {
      const other = referenceSource(condition);
      return other.startsWith(`${source}.`) || other.startsWith(`${source}[`);
    }
    case NodeKind.Not:
      return isAbout(condition.operand, source);
    case NodeKind.Comparison:
      return [condition.first, ...condition.rest.map(({ operand }) => operand)].some((operand) => (
        isAbout(operand, source) || (operand.kind === NodeKind.Reference && referenceSource(operand) === source)
      ));
    default:
      return false;
  }
}

function stepSource(step: Step): string {
  switch (step.kind) {
    case 'property':
      return `.${step.property.name}`;
    case 'method':
      return `.${step.name}(${step.arguments.map(expressionSource).join(', ')})`;
    case 'index':
      return `[${expressionSource(step.index)}]`;
  }
}

function expressionSource(node: Expression): string {
  if (node.kind === NodeKind.Reference) return referenceSource(node);
  if (node.kind === NodeKind.Interpolation) return interpolationSource(node);
  if (node.kind !== NodeKind.Constant || node.value === null) return '…';
  return typeof node.value === 'string' ? `"${node.value}"` : textOf(node.value);
}

function interpolationSource({ block: { statements }, dropsLast }: InterpolationNode): string {
  const text = statements.map((statement) => {
    if (statement.kind === NodeKind.Text) return statement.text;
    return statement.kind === NodeKind.Reference ? referenceSource(statement) : '…';
  }).join('');
  return `"${dropsLast ? text.slice(0, -1) : text}"`;
}
