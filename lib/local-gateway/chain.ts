import type { RequestStep, ResponseStep } from './exchange';
import { authorize } from './steps/authorize';
import { checkApiKey } from './steps/check-api-key';
import { chooseRequestTemplate } from './steps/choose-request-template';
import { convertRequestPayload } from './steps/convert-request-payload';
import { convertResponsePayload } from './steps/convert-response-payload';
import { finishHeaders } from './steps/finish-headers';
import { mapRequestParameters } from './steps/map-request-parameters';
import { mapResponseParameters } from './steps/map-response-parameters';
import { overrideRequest } from './steps/override-request';
import { overrideResponse } from './steps/override-response';
import { renderRequestTemplate } from './steps/render-request-template';
import { renderResponseTemplate } from './steps/render-response-template';
import { validateBody } from './steps/validate-body';
import { validateParameters } from './steps/validate-parameters';

/** What is done to a request once its method is known, in API Gateway's order. */
export const REQUEST_STEPS: readonly RequestStep[] = [
  authorize,
  checkApiKey,
  validateParameters,
  validateBody,
  chooseRequestTemplate,
  mapRequestParameters,
  convertRequestPayload,
  renderRequestTemplate,
  overrideRequest,
];

/** What is done to the answer once its integration response is known. */
export const RESPONSE_STEPS: readonly ResponseStep[] = [
  convertResponsePayload,
  renderResponseTemplate,
  mapResponseParameters,
  overrideResponse,
  finishHeaders,
];
