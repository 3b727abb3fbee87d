import { contentHandlingFor, isBinaryType } from '../../api-gateway/binary-types';
import { contentTypeOf } from '../../api-gateway/media-types';
import type { RoutedExchange } from '../exchange';
import { convertPayload } from '../payload-conversion';

/** Converts the payload as the integration's content handling says. */
export function convertRequestPayload({ api, method, request, integrationRequest }: RoutedExchange): void {
  const { binaryMediaTypes } = api;
  const contentType = contentTypeOf(request.headers);
  const { contentHandling = contentHandlingFor(binaryMediaTypes, contentType) } = method.integration;
  integrationRequest.body = convertPayload(request.body, isBinaryType(binaryMediaTypes, contentType), contentHandling);
}
