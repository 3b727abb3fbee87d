import { Expression, NodeKind, ReferenceNode, SetNode, Statement, Block, Step } from '../../template-engine/velocity/parser/syntax-tree';
import type { UnplacedFinding } from '../unplaced-finding';

/** The variables that API Gateway and Velocity set; `$null` is a customary name for what has no value. */
const PREDEFINED = new Set(['input', 'util', 'context', 'stageVariables', 'foreach', 'velocityCount', 'velocityHasNext', 'null']);

/** Methods that are called for their side effects: a variable that nothing reads can be there to keep their results from being printed. */
const ACTIONS = new Set(['add', 'addAll', 'put', 'putAll', 'putIfAbsent', 'set', 'remove', 'removeAll', 'retainAll', 'clear', 'sort', 'replace', 'next']);

/** Finds names that nothing sets, and variables that nothing reads, in the syntax tree. `known` are names to leave out. */
export function syntaxFindings(template: Block, known: readonly string[]): UnplacedFinding[] {
  const names = new Names(new Set(known));
  names.block(template);
  return [...names.unknown(), ...names.unused()];
}

/** Collects the names that a template sets, and those that it reads. */
class Names {
  private readonly defined: Set<string>;
  private readonly sets = new Map<string, SetNode>();
  private readonly reads = new Map<string, ReferenceNode>();

  public constructor(private readonly known: ReadonlySet<string>) {
    this.defined = new Set([...PREDEFINED, ...known]);
  }

  public block({ statements }: Block): void {
    for (const statement of statements) this.statement(statement);
  }

  public unknown(): UnplacedFinding[] {
    return [...this.reads].filter(([name]) => !this.defined.has(name)).map(([name, { position }]) => ({
      id: 'unknownName',
      position,
      message: `nothing sets '$${name}', so that it prints nothing: API Gateway has $input, $util, $context and $stageVariables`,
    }));
  }

  public unused(): UnplacedFinding[] {
    const unread = [...this.sets].filter(([name]) => !this.reads.has(name) && !this.known.has(name));
    return unread.filter(([, { value }]) => !isAction(value)).map(([name, { position }]) => ({
      id: 'unusedVariable',
      position,
      message: `nothing reads '$${name}': leave this #set out`,
    }));
  }

  private statement(statement: Statement): void {
    switch (statement.kind) {
      case NodeKind.Reference:
        this.reference(statement);
        return;
      case NodeKind.Set:
        this.set(statement);
        return;
      case NodeKind.If:
        for (const { condition, block } of statement.branches) {
          this.argument(condition);
          this.block(block);
        }
        return;
      case NodeKind.Foreach:
        this.defined.add(statement.variable);
        if (statement.list !== null && statement.list !== 'missing') this.expression(statement.list);
        this.block(statement.block);
        return;
      case NodeKind.Define:
        this.defined.add(statement.name);
        this.block(statement.block);
        return;
      case NodeKind.Break:
        this.argument(statement.scope);
        return;
      case NodeKind.Stop:
        this.argument(statement.message);
        return;
      case NodeKind.Text:
    }
  }

  private argument(node: Expression | undefined): void {
    if (node !== undefined) this.expression(node);
  }

  private set(node: SetNode): void {
    const { target, value } = node;
    if (target.steps.length === 0) {
      this.defined.add(target.name);
      if (!this.sets.has(target.name)) this.sets.set(target.name, node);
    } else {
      this.reference(target);
    }
    this.expression(value);
  }

  private reference(node: ReferenceNode): void {
    if (node.form.isBare) return;
    if (!this.reads.has(node.name) && node.form.escapedText === undefined) this.reads.set(node.name, node);
    for (const step of node.steps) this.step(step);
  }

  private step(step: Step): void {
    if (step.kind === 'index') this.expression(step.index);
    if (step.kind !== 'method') return;
    for (const argument of step.arguments) this.expression(argument);
  }

  private expression(node: Expression): void {
    switch (node.kind) {
      case NodeKind.Reference:
        this.reference(node);
        return;
      case NodeKind.Interpolation:
        this.block(node.block);
        return;
      default:
        for (const part of partsOf(node)) this.expression(part);
    }
  }
}

function partsOf(node: Exclude<Expression, { kind: NodeKind.Reference | NodeKind.Interpolation }>): readonly Expression[] {
  switch (node.kind) {
    case NodeKind.Constant:
      return [];
    case NodeKind.List:
      return node.items;
    case NodeKind.Map:
      return node.entries.flat();
    case NodeKind.Range:
      return [node.from, node.to];
    case NodeKind.Not:
      return [node.operand];
    case NodeKind.Logic:
      return node.operands;
    case NodeKind.Comparison:
    case NodeKind.Arithmetic:
      return [node.first, ...node.rest.map(({ operand }) => operand)];
  }
}

function isAction(value: Expression): boolean {
  if (value.kind !== NodeKind.Reference) return false;
  const last = value.steps.at(-1);
  return last?.kind === 'method' && ACTIONS.has(last.name);
}
