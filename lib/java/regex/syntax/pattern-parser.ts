import { code } from '../characters/character-codes';
import { parseAtom } from './atom-parser';
import { parseFlags } from './flag-parser';
import { ParsedGroups } from './parsed-groups';
import { measure } from './pattern-length';
import { PatternReader } from './pattern-reader';
import { parseQuantifier } from './quantifier-parser';
import { repeatAtom, repeatGroup } from './repetition';
import { UNBOUNDED } from './syntax-tree';
import type { GroupNode, GroupRepeatNode, ParsedPattern, PatternNode, RepeatNode, SequenceNode } from './syntax-tree';

/** Parses a pattern as `Pattern.compile` of JDK 17 does; fails where that throws a PatternSyntaxException. */
export function parsePattern(source: string): ParsedPattern {
  return new PatternParser(source).parse();
}

/** Parses alternations, sequences and groups, which contain each other. */
class PatternParser {
  private readonly reader: PatternReader;
  private readonly groups = new ParsedGroups();
  /** Greedy loops that stand in no other repetition: the candidates for `rememberingLoops`. */
  private outerLoops: GroupRepeatNode[] = [];

  public constructor(source: string) {
    this.reader = new PatternReader(source);
  }

  public parse(): ParsedPattern {
    const { reader, groups } = this;
    const root = this.parseAlternation();
    if (reader.cursor !== reader.length) {
      reader.fail(reader.peek() === code.closeParenthesis ? "Unmatched closing ')'" : 'Unexpected internal error');
    }
    return {
      root,
      groupCount: groups.count,
      groupNames: groups.names,
      stepsByCodePoint: reader.stepsByCodePoint,
      rememberingLoops: new Set(groups.referenced ? [] : this.outerLoops),
    };
  }

  private parseAlternation(): PatternNode {
    const first = this.parseSequence();
    if (this.reader.peek() !== code.bar) {
      return first;
    }
    const branches = [first];
    while (this.reader.peek() === code.bar) {
      this.reader.next();
      branches.push(this.parseSequence());
    }
    return { kind: 'alternation', branches };
  }

  private parseSequence(): SequenceNode {
    const items: PatternNode[] = [];
    for (let next = this.reader.peek(); !this.endsSequence(next); next = this.reader.peek()) {
      const item = next === code.openParenthesis ? this.parseGroup() : this.parseQuantifiedAtom();
      if (item) {
        items.push(item);
      }
    }
    return { kind: 'sequence', items };
  }

  private endsSequence(next: number): boolean {
    return next === code.bar || next === code.closeParenthesis || (next === code.end && this.reader.atEnd());
  }

  private parseQuantifiedAtom(): PatternNode {
    const atom = parseAtom(this.reader, this.groups);
    const quantifier = parseQuantifier(this.reader);
    return quantifier ? repeatAtom(atom, quantifier) : atom;
  }

  /** Parses a group with its quantifier; nothing where it only sets flags. */
  private parseGroup(): PatternNode | undefined {
    const { reader } = this;
    const { flags } = reader;
    const outerLoopCount = this.outerLoops.length;
    const node = reader.nested(() => this.parseGroupContent());
    if (!node) {
      return undefined;
    }
    reader.accept(code.closeParenthesis, 'Unclosed group');
    reader.flags = flags;
    const quantifier = parseQuantifier(reader);
    if (!quantifier) {
      return node;
    }
    if (node.kind !== 'group') {
      return repeatAtom(node, quantifier);
    }
    this.outerLoops.length = outerLoopCount;
    const repeat = repeatGroup(node, quantifier);
    if (isGreedyLoop(repeat)) {
      this.outerLoops.push(repeat);
    }
    return repeat;
  }

  private parseGroupContent(): PatternNode | undefined {
    const { reader } = this;
    if (reader.next() !== code.question) {
      return this.parseBody(this.groups.add());
    }
    switch (reader.skip()) {
      case code.colon:
        return this.parseBody();
      case code.equals:
        return { kind: 'lookahead', negative: false, body: this.parseBody() };
      case code.exclamation:
        return { kind: 'lookahead', negative: true, body: this.parseBody() };
      case code.greater:
        return { kind: 'atomic', body: this.parseBody() };
      case code.less:
        return this.parseLookbehindOrName();
      case code.dollar:
      case code.at:
        return reader.fail('Unknown group type');
      default:
        reader.unread();
        return this.parseFlagGroup();
    }
  }

  private parseBody(index?: number): GroupNode {
    return { kind: 'group', index, body: this.parseAlternation() };
  }

  private parseFlagGroup(): PatternNode | undefined {
    parseFlags(this.reader);
    switch (this.reader.read()) {
      case code.closeParenthesis:
        return undefined;
      case code.colon:
        return this.parseBody();
      default:
        return this.reader.fail('Unknown inline modifier');
    }
  }

  private parseLookbehindOrName(): PatternNode {
    const { reader } = this;
    const next = reader.read();
    if (next !== code.equals && next !== code.exclamation) {
      return this.parseBody(this.groups.addNamed(reader, next));
    }
    const outerLoopCount = this.outerLoops.length;
    const start = reader.cursor;
    const body = this.parseBody();
    const { minimum, maximum, bounded } = measure(body);
    if (!bounded) {
      reader.fail('Look-behind group does not have an obvious maximum length');
    }
    this.outerLoops.length = outerLoopCount;
    return {
      kind: 'lookbehind',
      negative: next === code.exclamation,
      body,
      minimumLength: minimum,
      maximumLength: maximum,
      countsCodePoints: reader.hasSupplementaryFrom(start),
    };
  }
}

function isGreedyLoop(node: RepeatNode): node is GroupRepeatNode {
  return node.strategy === 'loop' && node.mode === 'greedy' && node.maximum === UNBOUNDED;
}
