import { startContainer, type TestContainer } from '../local-gateway/http/container';

/**
 * A stand-in for an endpoint with an asynchronous inference configuration: it answers as InvokeEndpointAsync does, with 202, the ID in
 * the body, and the places of the output and of a failure in headers.
 */
export function startAsynchronousEndpoint(outputPath: string): Promise<TestContainer> {
  let invocations = 0;
  return startContainer((body, response, { url, headers }) => {
    if (url === '/ping') {
      response.end();
      return;
    }
    const {
      'x-amzn-sagemaker-inputlocation': inputLocation = '',
      'x-amzn-sagemaker-s3outputpathextension': folder = '',
      'x-amzn-sagemaker-filename': filename,
    } = headers;
    if ((body === '') === (inputLocation === '')) {
      response.writeHead(400, { 'Content-Type': 'application/json', 'x-amzn-errortype': 'ValidationError' });
      response.end('{"Message": "Provide exactly one of Body and InputLocation."}');
      return;
    }
    invocations += 1;
    const inferenceId = `inference-${invocations}`;
    const path = [outputPath, folder, filename ?? `${inferenceId}.out`].filter((part) => part !== '').join('/');
    response.writeHead(202, {
      'Content-Type': 'application/json',
      'X-Amzn-SageMaker-OutputLocation': path,
      'X-Amzn-SageMaker-FailureLocation': `${outputPath}-failures/${inferenceId}-error.out`,
    });
    response.end(JSON.stringify({ InferenceId: inferenceId }));
  });
}
