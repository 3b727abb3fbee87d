// Trains a small scikit-learn model, starts MLflow's scoring server for it, and gets its predictions through the API that the construct
// defines, as `apigw-sagemaker serve` serves it. Skips itself where there is no Python with venv.
import { deepStrictEqual } from 'node:assert';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { ApiGatewayToSageMakerEndpoint } from '../../lib';
import { start } from '../cli/run-main';
import { until } from '../until';
import { pythonEnvironment } from './python-environment';
import { startScoringServer } from './scoring-server';

const FOLDER = join(__dirname, '../../.cache/model-server');

/** A user and a list of items, to the rows of a data frame as MLflow's scoring server takes them. */
const REQUEST_TEMPLATE = `#set( $user_id = $input.params("user_id") )
{"dataframe_split": {"columns": [0, 1], "data": [
#foreach( $item in $input.params("items").split(",") )
  [$user_id, $item]#if( $foreach.hasNext ),#end

#end
]}}`;

/** MLflow's answer, to a flat list of ratings. */
const RESPONSE_TEMPLATE = '{"ratings": $input.json("$.predictions")}';

async function main(): Promise<void> {
  const python = pythonEnvironment(FOLDER, join(__dirname, 'requirements.txt'));
  if (python === undefined) {
    print('skipped: there is no python3 with the modules venv and ensurepip here');
    return;
  }
  rmSync(join(FOLDER, 'model'), { recursive: true, force: true });
  python.run(join(__dirname, 'train.py'), FOLDER);
  const server = await startScoringServer(python, join(FOLDER, 'model'));
  try {
    await compare(server.url);
  } finally {
    await server.stop();
  }
}

/** Compares what the API answers with what the model predicted when it was trained. */
async function compare(modelUrl: string): Promise<void> {
  const served = start(['serve', writeTemplate(), '--endpoint', `my-endpoint=${modelUrl}`, '--port', '0']);
  try {
    const api = /http:\S+/.exec(await firstOutput(served))![0];
    const { ratings } = await get(`${api}/321?items=101,131,162`, 200) as { ratings: number[] };
    deepStrictEqual(ratings, JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')));
    print(`GET /321?items=101,131,162: ${ratings.join(', ')}, as the model predicts`);

    const { OriginalStatusCode: status } = await get(`${api}/321?items=x`, 400) as { OriginalStatusCode: number };
    deepStrictEqual(status, 400);
    print("GET /321?items=x: the model's error, as SageMaker tells it");
  } finally {
    await served.stop();
  }
}

function writeTemplate(): string {
  const stack = new Stack(new App(), 'Stack');
  new ApiGatewayToSageMakerEndpoint(stack, 'Ratings', {
    endpointName: 'my-endpoint', resourcePath: '{user_id}', requestMappingTemplate: REQUEST_TEMPLATE, responseMappingTemplate: RESPONSE_TEMPLATE,
  });
  const path = join(FOLDER, 'stack.template.json');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path, JSON.stringify(Template.fromStack(stack).toJSON()));
  return path;
}

async function firstOutput(served: ReturnType<typeof start>): Promise<string> {
  await until(() => served.out() !== '', () => `serve printed nothing but: ${served.error()}`);
  return served.out();
}

async function get(url: string, expectedStatus: number): Promise<unknown> {
  const response = await fetch(url);
  const body = await response.text();
  if (response.status !== expectedStatus) throw new Error(`GET ${url} answered ${response.status}: ${body}`);
  return JSON.parse(body);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
