import * as fc from 'fast-check';
import { weigh } from './combine';
import { grammarTemplate } from './directives';
import { focusedTemplate } from './focused';
import { idiomTemplate } from './idioms';
import { mutated } from './mutations';
import { request, type OracleRequest } from './requests';
import { letterSoup, tokenSoup } from './token-soup';

/** A template and the request it is rendered for. */
export interface OracleCase {
  template: string;
  request: OracleRequest;
}

const wellFormed = weigh([10, grammarTemplate], [4, idiomTemplate], [6, focusedTemplate]);

/** Templates that mostly render, with a share of broken ones. */
export const template = weigh([85, wellFormed], [8, mutated(wellFormed)], [3, tokenSoup], [4, letterSoup]);

export const oracleCase: fc.Arbitrary<OracleCase> = fc.record({ template, request }, { noNullPrototype: true });
