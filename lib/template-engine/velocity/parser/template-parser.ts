import { parseBlock } from './statement-parser';
import { Block } from './syntax-tree';
import { TokenKind } from './token';
import { TokenStream } from './token-stream';

/** Parses a template; throws a TemplateSyntaxError for one that API Gateway refuses. */
export function parseTemplate(source: string): Block {
  // The template itself is no level of nesting.
  return parseAt(source, 0, -1);
}

function parseAt(source: string, offset: number, depth: number): Block {
  const stream = new TokenStream(source, offset, depth, parseAt);
  const block = parseBlock(stream);
  switch (stream.peek().kind) {
    case TokenKind.End:
      return block;
    case TokenKind.EndDirective:
    case TokenKind.Else:
    case TokenKind.ElseIf:
      throw stream.unexpected("an '#if', '#foreach' or '#define' before it");
    default:
      throw stream.unexpected('text, a reference or a directive');
  }
}
