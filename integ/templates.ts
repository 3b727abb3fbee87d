import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The README's template: a user and a list of items, to what the rating model takes. */
export const ratingsRequestTemplate = readFileSync(join(__dirname, '../examples/typescript/lib/ratings-request.vtl'), 'utf8');

/** The rating model's output, to a flat list of ratings. */
export const ratingsResponseTemplate = `#set( $predictions = $input.path("$.predictions") )
{"ratings": [#foreach( $prediction in $predictions )$prediction.scores[0]#if( $foreach.hasNext ), #end#end]}`;
