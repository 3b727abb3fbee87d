import { InvocationMode } from '../invocation-mode';

/** How SageMaker's API names what one invocation mode needs. */
export interface InvocationAction {
  readonly iamAction: string;
  /** The last part of the path `/endpoints/<name>/…`. */
  readonly path: string;
  readonly contentTypeHeader: string;
  readonly acceptHeader: string;
  readonly successStatus: string;
  /** Headers of SageMaker's answer that the client needs. */
  readonly responseHeaders: readonly string[];
}

const actions: { readonly [mode in InvocationMode]: InvocationAction } = {
  [InvocationMode.REAL_TIME]: {
    iamAction: 'sagemaker:InvokeEndpoint',
    path: 'invocations',
    contentTypeHeader: 'Content-Type',
    acceptHeader: 'Accept',
    successStatus: '200',
    responseHeaders: [],
  },
  [InvocationMode.ASYNC]: {
    iamAction: 'sagemaker:InvokeEndpointAsync',
    path: 'async-invocations',
    contentTypeHeader: 'X-Amzn-SageMaker-Content-Type',
    acceptHeader: 'X-Amzn-SageMaker-Accept',
    successStatus: '202',
    responseHeaders: ['X-Amzn-SageMaker-OutputLocation', 'X-Amzn-SageMaker-FailureLocation'],
  },
};

/** What invoking an endpoint in the given mode takes. */
export function invocationAction(mode: InvocationMode = InvocationMode.REAL_TIME): InvocationAction {
  return actions[mode];
}
