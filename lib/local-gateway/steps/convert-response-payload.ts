import { acceptedTypes, contentTypeOf } from '../../api-gateway/media-type';
import { convertPayload, isBinaryType, PayloadForm } from '../binary-payload';
import type { RespondedExchange } from '../exchange';

/** Converts the answer's payload as the integration response's content handling says; without one, to what the client accepts. */
export function convertResponsePayload({ api, request, answer, integrationResponse, response }: RespondedExchange): void {
  const isBinary = isBinaryType(api.binaryMediaTypes, contentTypeOf(answer.headers));
  // Of the media types that the client accepts, only the first counts.
  const [accepted] = acceptedTypes(request.headers);
  const wanted: PayloadForm = isBinaryType(api.binaryMediaTypes, accepted) ? 'CONVERT_TO_BINARY' : 'CONVERT_TO_TEXT';
  response.body = convertPayload(answer.body, isBinary, integrationResponse.contentHandling ?? wanted);
}
