import { contentHandlingFor, isBinaryType } from '../../api-gateway/binary-types';
import { acceptedTypes, contentTypeOf } from '../../api-gateway/media-types';
import type { RespondedExchange } from '../exchange';
import { convertPayload } from '../payload-conversion';

/** Converts the answer's payload as the integration response's content handling says; without one, to what the client accepts. */
export function convertResponsePayload({ api, request, answer, integrationResponse, response }: RespondedExchange): void {
  const isBinary = isBinaryType(api.binaryMediaTypes, contentTypeOf(answer.headers));
  // Of the media types that the client accepts, only the first counts.
  const [accepted] = acceptedTypes(request.headers);
  const { contentHandling = contentHandlingFor(api.binaryMediaTypes, accepted) } = integrationResponse;
  response.body = convertPayload(answer.body, isBinary, contentHandling);
}
