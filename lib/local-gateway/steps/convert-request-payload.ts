import { contentTypeOf } from '../../api-gateway/media-type';
import { convertPayload, isBinaryType } from '../binary-payload';
import type { RoutedExchange } from '../exchange';

/** Converts the payload as the integration's content handling says. */
export function convertRequestPayload({ api, method, request, integrationRequest }: RoutedExchange): void {
  const isBinary = isBinaryType(api.binaryMediaTypes, contentTypeOf(request.headers));
  const { contentHandling } = method.integration;
  const handling = contentHandling ?? (isBinary ? 'CONVERT_TO_BINARY' : 'CONVERT_TO_TEXT');
  integrationRequest.body = convertPayload(request.body, isBinary, handling);
}
