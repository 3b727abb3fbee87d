import type { ArithmeticOperator } from '../../../java/values/arithmetic';
import type { JavaValue } from '../../../java/values/java-value';
import type { PropertyName } from '../../../java/values/property-name';

/** Each kind is evaluated in one place. */
export enum NodeKind {
  Text,
  Reference,
  Set,
  If,
  Foreach,
  Define,
  Break,
  Stop,
  Constant,
  Interpolation,
  List,
  Map,
  Range,
  Not,
  Logic,
  Comparison,
  Arithmetic,
}

/** The base of all nodes. */
interface SyntaxNode<Kind> {
  readonly kind: Kind;
  /** Where it starts in the template, in characters: line and column are found from it. */
  readonly position: number;
}

/** Text that is printed as it is: escapes, comments and unknown directives are already worked in. */
export interface TextNode extends SyntaxNode<NodeKind.Text> {
  readonly text: string;
  /** Where the text continues at another place of the template, since a comment was left out. */
  readonly jumps?: readonly TextJump[];
}

/** A place of the template where a text continues. */
export interface TextJump {
  /** How many characters of the text are before. */
  readonly offset: number;
  readonly position: number;
}

/** `.name`. */
export interface PropertyStep extends SyntaxNode<'property'> {
  /** The property, which all steps of the same name share. */
  readonly property: PropertyName;
}

/** `.name(…)`. */
export interface MethodStep extends SyntaxNode<'method'> {
  readonly name: string;
  readonly arguments: readonly Expression[];
}

/** `[…]`. */
export interface IndexStep extends SyntaxNode<'index'> {
  readonly index: Expression;
}

/** `.name`, `.name(…)` or `[…]` behind the name of a reference. */
export type Step = PropertyStep | MethodStep | IndexStep;

/** The spelling of a reference, as far as it shows in the output. */
export interface ReferenceForm {
  /** Printed before the value: stray `$`, and half of the backslashes. */
  readonly prefix: string;
  /** The name without `$`, as #set and #define take it: of `${x}` that is `{`, which sets nothing. */
  readonly assignedName: string;
  /** Printed instead of the value, where a backslash escapes the reference: it is evaluated all the same. */
  readonly escapedText?: string;
  /** Printed where a #define is not, since it prints itself too deep. */
  readonly nullText: string;
  /** Written without `$`: it is null, and prints as text. */
  readonly isBare: boolean;
  /** False for `$\!x`, which prints as nothing, and is null in an expression. */
  readonly hasValue: boolean;
}

/** `$name`, with what follows. */
export interface ReferenceNode extends SyntaxNode<NodeKind.Reference> {
  readonly name: string;
  /** Applied to the variable's value from left to right. */
  readonly steps: readonly Step[];
  readonly form: ReferenceForm;
}

/** `#set(…)`. */
export interface SetNode extends SyntaxNode<NodeKind.Set> {
  readonly target: ReferenceNode;
  readonly value: Expression;
}

/** `#if(…) … #elseif(…) … #else … #end`. */
export interface IfNode extends SyntaxNode<NodeKind.If> {
  readonly branches: readonly IfBranch[];
}

/** One branch of an `#if`. */
export interface IfBranch {
  /** `#else` has none. */
  readonly condition?: Expression;
  readonly block: Block;
}

/** `#foreach(…) … #end`. */
export interface ForeachNode extends SyntaxNode<NodeKind.Foreach> {
  /** The name of the variable that holds the element. */
  readonly variable: string;
  /** Null without a third argument, so that nothing is rendered; 'missing' with fewer than two, which fails in the render. */
  readonly list: Expression | null | 'missing';
  readonly block: Block;
}

/** `#define(…) … #end`. */
export interface DefineNode extends SyntaxNode<NodeKind.Define> {
  /** The name of the variable that holds the block. */
  readonly name: string;
  /** Rendered anew wherever the variable is printed. */
  readonly block: Block;
}

/** `#break`. */
export interface BreakNode extends SyntaxNode<NodeKind.Break> {
  /** The scope to end; without it, the nearest loop or block. */
  readonly scope?: Expression;
}

/** `#stop`. */
export interface StopNode extends SyntaxNode<NodeKind.Stop> {
  /** Evaluated, but not printed. */
  readonly message?: Expression;
}

/** A part of a block. */
export type Statement = TextNode | ReferenceNode | SetNode | IfNode | ForeachNode | DefineNode | BreakNode | StopNode;

/** Statements in order. */
export interface Block {
  /** No two texts follow each other. */
  readonly statements: readonly Statement[];
  /** The deepest nesting within the block: it bounds the stack that rendering it takes. */
  readonly depth: number;
}

/** A literal whose value is always the same. */
export interface ConstantNode extends SyntaxNode<NodeKind.Constant> {
  readonly value: JavaValue;
}

/** A string in double quotes with references or directives in it. */
export interface InterpolationNode extends SyntaxNode<NodeKind.Interpolation> {
  readonly block: Block;
  /** The parser has added a blank, which is not part of the value. */
  readonly dropsLast: boolean;
}

/** `[a, b]`. */
export interface ListNode extends SyntaxNode<NodeKind.List> {
  readonly items: readonly Expression[];
}

/** `{a: b}`. */
export interface MapNode extends SyntaxNode<NodeKind.Map> {
  readonly entries: readonly (readonly [Expression, Expression])[];
}

/** `[a..b]`. */
export interface RangeNode extends SyntaxNode<NodeKind.Range> {
  readonly from: Expression;
  /** The last element, which may be smaller. */
  readonly to: Expression;
}

/** `!a`. */
export interface NotNode extends SyntaxNode<NodeKind.Not> {
  readonly operand: Expression;
}

/** `a && b && …` or `a || b || …`. */
export interface LogicNode extends SyntaxNode<NodeKind.Logic> {
  /** True for `&&`, false for `||`. */
  readonly isAnd: boolean;
  /** Evaluated from left to right until the result is certain. */
  readonly operands: readonly Expression[];
}

/** Velocity writes them as words, too: `eq`, `lt`. */
export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** One more operand of a comparison. */
export interface ComparisonLink {
  readonly operator: ComparisonOperator;
  readonly operand: Expression;
}

/** `a == b == …`, from left to right. */
export interface ComparisonNode extends SyntaxNode<NodeKind.Comparison> {
  readonly first: Expression;
  readonly rest: readonly ComparisonLink[];
}

/** One more operand of arithmetic. */
export interface ArithmeticLink {
  readonly operator: ArithmeticOperator;
  readonly operand: Expression;
  /** The source of the left side: `+` prints it where that side is null. */
  readonly leftSource: string;
  /** The source of the operand: `+` prints it where the operand is null. */
  readonly rightSource: string;
}

/** `a + b - …` or `a * b / …`, from left to right. */
export interface ArithmeticNode extends SyntaxNode<NodeKind.Arithmetic> {
  readonly first: Expression;
  readonly rest: readonly ArithmeticLink[];
}

/** A node that has a value. */
export type Expression = ReferenceNode | ConstantNode | InterpolationNode | ListNode | MapNode | RangeNode | NotNode
  | LogicNode | ComparisonNode | ArithmeticNode;

/**
 * Copies the items of a node into an array without spare room.
 *
 * V8 gives an array that grows by `push` room for sixteen elements more, most of what the tree of a large template would take.
 */
export function compactArray<T>(items: readonly T[]): readonly T[] {
  return items.slice();
}
