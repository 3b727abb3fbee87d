import { type Text, weigh } from './combine';

/** What may stand between the tokens of one line: mostly nothing. */
export const gap: Text = weigh([8, ''], [5, ' '], [1, '  '], [1, '\t']);

/** What stands between a directive's name and its parenthesis: a tab there is refused after `#set`. */
export const beforeParenthesis: Text = weigh([50, ''], [25, ' '], [4, '  '], [1, '\t']);

/** A gap that is never empty. */
export const blank: Text = weigh([6, ' '], [1, '  '], [1, '\t']);

/** What stands around directives and references in text. */
export const space: Text = weigh(
  [6, ''], [6, ' '], [6, '\n'], [2, '  '], [1, '\t'], [2, '\n  '], [2, ' \n'], [1, '\r\n'], [1, '\n\n'], [1, ' \t\n'], [1, '\n\n\n'], [1, '\r'],
);

/** A gap inside parentheses, which a line break may be part of. */
export const innerGap: Text = weigh([40, gap], [1, '\n'], [1, '\n  ']);
