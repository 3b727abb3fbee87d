import type { ArithmeticOperator } from '../../../java/values/arithmetic';
import type { JavaValue } from '../../../java/values/java-value';
import type { PropertyName } from '../../../java/values/property-name';

/** What a node is: each kind is evaluated in one place. */
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

/** What every node has. */
interface SyntaxNode<Kind> {
  /** What the node is. */
  readonly kind: Kind;
  /** Where it starts in the template, in characters: line and column are found from it. */
  readonly position: number;
}

/** Text that is printed as it is: escapes, comments and unknown directives are already worked in. */
export interface TextNode extends SyntaxNode<NodeKind.Text> {
  /** What is printed. */
  readonly text: string;
  /** Where the text goes on at another place of the template than right behind what is before it. */
  readonly jumps?: readonly TextJump[];
}

/** A place of the template that a text goes on at. */
export interface TextJump {
  /** How many characters of the text are before. */
  readonly offset: number;
  /** Where the text goes on. */
  readonly position: number;
}

/** `.name`. */
export interface PropertyStep extends SyntaxNode<'property'> {
  /** The property, which all steps of the same name share. */
  readonly property: PropertyName;
}

/** `.name(…)`. */
export interface MethodStep extends SyntaxNode<'method'> {
  /** The method's name. */
  readonly name: string;
  /** What the method is called with. */
  readonly arguments: readonly Expression[];
}

/** `[…]`. */
export interface IndexStep extends SyntaxNode<'index'> {
  /** The key or the place. */
  readonly index: Expression;
}

/** What follows the name of a reference. */
export type Step = PropertyStep | MethodStep | IndexStep;

/** How a reference is written. */
export interface ReferenceForm {
  /** Printed before the value: stray `$`, and half of the backslashes. */
  readonly prefix: string;
  /** The name without `$`, as #set and #define take it: of `${x}` that is `{`, which sets nothing. */
  readonly assignedName: string;
  /** Printed instead of the value, where a backslash escapes the reference: it is evaluated all the same. */
  readonly escapedText?: string;
  /** Printed where a #define is not, since it prints itself too deep. */
  readonly nullText: string;
  /** Whether it has no `$`: it is null, and printed as text. */
  readonly isBare: boolean;
  /** Whether it has a value: `$\!x` is printed as nothing, and is null in an expression. */
  readonly hasValue: boolean;
}

/** `$name`, with what follows. */
export interface ReferenceNode extends SyntaxNode<NodeKind.Reference> {
  /** The variable. */
  readonly name: string;
  /** What is taken of the variable's value, one after the other. */
  readonly steps: readonly Step[];
  /** How it is written. */
  readonly form: ReferenceForm;
}

/** `#set(…)`. */
export interface SetNode extends SyntaxNode<NodeKind.Set> {
  /** What is set. */
  readonly target: ReferenceNode;
  /** What it is set to. */
  readonly value: Expression;
}

/** `#if(…) … #elseif(…) … #else … #end`. */
export interface IfNode extends SyntaxNode<NodeKind.If> {
  /** The branches in order. */
  readonly branches: readonly IfBranch[];
}

/** One branch of an `#if`. */
export interface IfBranch {
  /** What must hold; `#else` has none. */
  readonly condition?: Expression;
  /** What is rendered then. */
  readonly block: Block;
}

/** `#foreach(…) … #end`. */
export interface ForeachNode extends SyntaxNode<NodeKind.Foreach> {
  /** The name of the variable that holds the element. */
  readonly variable: string;
  /** What is gone over; null where the directive has no third argument, 'missing' where that fails. */
  readonly list: Expression | null | 'missing';
  /** What is rendered for each element. */
  readonly block: Block;
}

/** `#define(…) … #end`. */
export interface DefineNode extends SyntaxNode<NodeKind.Define> {
  /** The name of the variable that holds the block. */
  readonly name: string;
  /** What is rendered wherever the variable is printed. */
  readonly block: Block;
}

/** `#break`. */
export interface BreakNode extends SyntaxNode<NodeKind.Break> {
  /** What is ended: without it, the nearest loop or block. */
  readonly scope?: Expression;
}

/** `#stop`. */
export interface StopNode extends SyntaxNode<NodeKind.Stop> {
  /** Evaluated, and used for nothing. */
  readonly message?: Expression;
}

/** What stands in text. */
export type Statement = TextNode | ReferenceNode | SetNode | IfNode | ForeachNode | DefineNode | BreakNode | StopNode;

/** Statements in order. */
export interface Block {
  /** What is rendered, one after the other; no two texts follow each other. */
  readonly statements: readonly Statement[];
  /** How deep the block is nested in itself: it bounds the stack that rendering it takes. */
  readonly depth: number;
}

/** A literal whose value is always the same. */
export interface ConstantNode extends SyntaxNode<NodeKind.Constant> {
  /** The value. */
  readonly value: JavaValue;
}

/** A text in double quotes with references or directives in it. */
export interface InterpolationNode extends SyntaxNode<NodeKind.Interpolation> {
  /** What makes the text. */
  readonly block: Block;
  /** Whether the last character is one that the parser put there: a directive may have taken it. */
  readonly dropsLast: boolean;
}

/** `[a, b]`. */
export interface ListNode extends SyntaxNode<NodeKind.List> {
  /** The elements. */
  readonly items: readonly Expression[];
}

/** `{a: b}`. */
export interface MapNode extends SyntaxNode<NodeKind.Map> {
  /** Keys and values. */
  readonly entries: readonly (readonly [Expression, Expression])[];
}

/** `[a..b]`. */
export interface RangeNode extends SyntaxNode<NodeKind.Range> {
  /** The first element. */
  readonly from: Expression;
  /** The last element, which may be smaller. */
  readonly to: Expression;
}

/** `!a`. */
export interface NotNode extends SyntaxNode<NodeKind.Not> {
  /** What must not hold. */
  readonly operand: Expression;
}

/** `a && b && …` or `a || b || …`. */
export interface LogicNode extends SyntaxNode<NodeKind.Logic> {
  /** Whether all must hold, or one. */
  readonly isAnd: boolean;
  /** What is evaluated, as far as need be. */
  readonly operands: readonly Expression[];
}

/** What a comparison asks. */
export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** One more operand of a comparison. */
export interface ComparisonLink {
  /** How it is compared with what stands to the left. */
  readonly operator: ComparisonOperator;
  /** What it is compared with. */
  readonly operand: Expression;
}

/** `a == b == …`, from left to right. */
export interface ComparisonNode extends SyntaxNode<NodeKind.Comparison> {
  /** What stands leftmost. */
  readonly first: Expression;
  /** What it is compared with. */
  readonly rest: readonly ComparisonLink[];
}

/** One more operand of arithmetic. */
export interface ArithmeticLink {
  /** What is done with what stands to the left. */
  readonly operator: ArithmeticOperator;
  /** What it is done with. */
  readonly operand: Expression;
  /** How what stands to the left is written: `+` takes that where it has no value. */
  readonly leftSource: string;
  /** How the operand is written: `+` takes that where it has no value. */
  readonly rightSource: string;
}

/** `a + b - …` or `a * b / …`, from left to right. */
export interface ArithmeticNode extends SyntaxNode<NodeKind.Arithmetic> {
  /** What stands leftmost. */
  readonly first: Expression;
  /** What is done with it. */
  readonly rest: readonly ArithmeticLink[];
}

/** What has a value. */
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
