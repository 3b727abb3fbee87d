import { join, pick, repeat, type Text, weigh } from './combine';

/** Tokens of the language in any order. */
export const tokenSoup: Text = repeat(weigh(
  [6, pick('$x', '${x}', '$!x', '$!{x}', '$', '$!', '${', '}', '$x.a', '$x.a()', "$x['a']", '$x[0]', '.a', '.a(', '(', ')', '[', ']', '{', '$s', '$nope')],
  [4, pick('#', '##', '#*', '*#', '#[[', ']]#', '#set', '#set($x=1)', '#set($x = "y")', '#if', '#if($x)', '#if(true)', '#else', '#elseif(false)', '#{else}', '#end', '#{end}', '#foreach', '#foreach($i in [1,2])', '#break', '#stop', '#define($x)', '#macro(a)', '#foo', '#@foo')],
  [3, pick(' ', '  ', '\n', '\t', '\r\n', ' \n')],
  [3, pick('a', '1', '-', '+', '=', '==', '!', '"', "'", '\\', '\\\\', ',', ':', '..', '.', '&&', '|', '<', '>', '%', '*', '/', 'true', 'in', '1.5', 'é')],
), 1, 12);

const letter = weigh(
  [8, pick('$', '!', '{', '}', '.', '[', ']', '(', ')', '#', '\\', '"', "'", '@', '*', '|')],
  [6, pick('x', 's', 'a', '1', '0', '_', '-', ' ', '\n', '\t', ',', ':', '=', '+', '/', '&', '%', '<', '\r')],
  [2, pick('$x', '${x', '$!{x', '.a', "['a']", '[0]', '()', '#if', '#end', '#set', 'é', '\u00a0', '\f')],
);

/** A few letters that mean something to the lexer, behind variables that they may name. */
export const letterSoup: Text = join("#set($x = {'a': 1})#set($s = 'str')", repeat(letter, 1, 8), pick('', ' ', '\n', '.', '|', 'x'));
