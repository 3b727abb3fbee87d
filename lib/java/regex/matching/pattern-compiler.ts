import { isSurrogateOrSupplementary } from '../characters/character-codes';
import { CodePointTest } from '../characters/code-point-test';
import { measure } from '../syntax/pattern-length';
import type { GroupNode, GroupRepeatNode, LiteralNode, ParsedPattern, PatternNode, RepeatNode } from '../syntax/syntax-tree';
import { AnchorMatch } from './anchor-nodes';
import { type Atom, AtomsMatch, bodyAtom, setAtom } from './atoms-node';
import { BranchMatch, OptionMatch } from './choice-nodes';
import { AtomicMatch, FinalMatch, GroupEnd, GroupStart, LookaheadMatch, LookbehindEnd } from './group-nodes';
import { LookbehindMatch } from './lookbehind-node';
import { GreedyLoop, LazyLoop, LoopStart } from './loop-nodes';
import { accepted, type MatchNeeds, type MatchNode } from './match-state';
import { RunMatch } from './run-node';
import { FoldedLiteralMatch, LineBreakMatch, LiteralMatch, ReferenceMatch, SetMatch } from './text-nodes';

/** A pattern ready to match. */
export interface CompiledPattern extends MatchNeeds {
  readonly start: MatchNode;
  /** What a match has to start with, where that is certain. */
  readonly startTest: CodePointTest | undefined;
  readonly groupNames: ReadonlyMap<string, number>;
  readonly stepsByCodePoint: boolean;
  /** The fewest code points of a match: a search stops where fewer are left. */
  readonly minimumLength: number;
}

/** Compiles a parsed pattern to the graph of nodes that match it. */
export function compile(pattern: ParsedPattern): CompiledPattern {
  const compiler = new PatternCompiler(pattern);
  const start = compiler.compile(pattern.root, new FinalMatch());
  return {
    start,
    startTest: start.startSet && new CodePointTest(start.startSet),
    groupCount: pattern.groupCount,
    groupNames: pattern.groupNames,
    slotCount: compiler.slotCount,
    memoryCount: compiler.memoryCount,
    settles: compiler.settles,
    stepsByCodePoint: pattern.stepsByCodePoint,
    minimumLength: measure(pattern.root).minimum,
  };
}

/** Compiles from the end to the start, since each node is given the one that follows it. */
class PatternCompiler {
  public slotCount = 0;
  public memoryCount = 0;
  public settles = false;

  public constructor(private readonly pattern: ParsedPattern) {}

  public compile(node: PatternNode, next: MatchNode): MatchNode {
    switch (node.kind) {
      case 'sequence':
        return node.items.reduceRight((following, item) => this.compile(item, following), next);
      case 'alternation':
        return new BranchMatch(node.branches.map((branch) => this.compile(branch, next)));
      case 'group':
        return node.index === undefined ? this.compile(node.body, next) : this.compileGroup(node, this.newSlot(), next);
      case 'atomic':
        return new AtomicMatch(this.compileAlone(node.body), next);
      case 'lookahead':
        return new LookaheadMatch(this.compileAlone(node.body), node.negative, next);
      case 'lookbehind':
        return new LookbehindMatch(this.compile(node.body, new LookbehindEnd()), node, next);
      case 'repeat':
        return this.compileRepeat(node, next);
      default:
        return compileSimple(node, next);
    }
  }

  private newSlot(): number {
    this.slotCount += 1;
    return this.slotCount - 1;
  }

  private compileAlone(node: PatternNode): MatchNode {
    return this.compile(node, accepted);
  }

  private compileGroup(group: GroupNode, slot: number, next: MatchNode): MatchNode {
    const end = group.index === undefined ? next : new GroupEnd(slot, group.index, next);
    return new GroupStart(slot, this.compile(group.body, end));
  }

  private compileRepeat(node: RepeatNode, next: MatchNode): MatchNode {
    switch (node.strategy) {
      case 'run':
        return new RunMatch(node.item.set, node.minimum, next);
      case 'option':
        return new OptionMatch(this.compileAtom(node.item), node.mode, next);
      case 'atoms':
        return new AtomsMatch(this.compileAtom(node.item), node, undefined, next);
      case 'units':
        return this.compileUnits(node, next);
      case 'choice':
        return this.compileChoice(node, next);
      case 'loop':
        return this.compileLoop(node, next);
    }
  }

  private compileAtom(item: PatternNode): Atom {
    return item.kind === 'set' ? setAtom(item.set) : bodyAtom(this.compileAlone(item));
  }

  private compileUnits(node: GroupRepeatNode, next: MatchNode): MatchNode {
    const { item: group } = node;
    this.settles ||= group.index !== undefined;
    return new AtomsMatch(bodyAtom(this.compileAlone(group.body)), node, group.index, next);
  }

  private compileChoice(node: GroupRepeatNode, next: MatchNode): MatchNode {
    const item = this.compile(node.item, next);
    return new BranchMatch(node.mode === 'lazy' ? [next, item] : [item, next]);
  }

  private compileLoop(node: GroupRepeatNode, next: MatchNode): MatchNode {
    const start = this.newSlot();
    const slots = { count: this.newSlot(), start, memory: this.newMemory(node) };
    const loop = node.mode === 'lazy' ? new LazyLoop(node, slots, next) : new GreedyLoop(node, slots, next);
    loop.body = this.compileGroup(node.item, start, loop);
    return new LoopStart(loop);
  }

  private newMemory(node: GroupRepeatNode): number | undefined {
    if (!this.pattern.rememberingLoops.has(node)) {
      return undefined;
    }
    this.memoryCount += 1;
    return this.memoryCount - 1;
  }
}

type SimpleNode = Extract<PatternNode, { kind: 'literal' | 'set' | 'anchor' | 'lineBreak' | 'reference' }>;

function compileSimple(node: SimpleNode, next: MatchNode): MatchNode {
  switch (node.kind) {
    case 'literal':
      return compileLiteral(node, next);
    case 'set':
      return new SetMatch(node.set, next);
    case 'anchor':
      return new AnchorMatch(node.anchor, next);
    case 'lineBreak':
      return new LineBreakMatch(next);
    case 'reference':
      return new ReferenceMatch(node.group, node.caseMode, next);
  }
}

function compileLiteral({ codePoints, caseMode }: LiteralNode, next: MatchNode): MatchNode {
  const unpaired = codePoints.some((codePoint) => codePoint < 0x10000 && isSurrogateOrSupplementary(codePoint));
  if (caseMode !== 'exact' || unpaired) {
    return new FoldedLiteralMatch(codePoints, caseMode, next);
  }
  const literal = codePoints.map((codePoint) => String.fromCodePoint(codePoint)).join('');
  return literal === '' ? next : new LiteralMatch(literal, next);
}
