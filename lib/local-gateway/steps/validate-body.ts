import { contentTypeOf } from '../../api-gateway/media-types';
import type { RoutedExchange } from '../exchange';
import { GatewayError } from '../gateway-responses/gateway-error';

/** Checks the payload against the model for its media type, or that for all others (`$default`); without one, it is not checked. */
export function validateBody({ api, method, request }: RoutedExchange): void {
  if (!method.validatesBody) return;
  const contentType = contentTypeOf(request.headers);
  const model = method.requestModels.get(contentType) ?? method.requestModels.get('$default');
  if (model === undefined) return;
  const problems = api.schemas.problemsOf(model, request.body);
  if (problems.length === 0) return;
  const validationError = `[${problems.join(', ')}]`;
  throw new GatewayError('BAD_REQUEST_BODY', {
    log: `Request body does not match model schema for content type ${contentType}: ${validationError}`,
    validationError,
  });
}
