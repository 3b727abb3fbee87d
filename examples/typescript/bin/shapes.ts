// One stack for each way of calling an endpoint: npm run synth:shapes
import { App } from 'aws-cdk-lib';
import { AsyncStack } from '../lib/shapes/async-stack';
import { ImagePostStack } from '../lib/shapes/image-post-stack';
import { JsonPostStack } from '../lib/shapes/json-post-stack';
import { SeveralEndpointsStack } from '../lib/shapes/several-endpoints-stack';
import { WebPageStack } from '../lib/shapes/web-page-stack';

const app = new App();
new JsonPostStack(app, 'JsonPostStack');
new ImagePostStack(app, 'ImagePostStack');
new SeveralEndpointsStack(app, 'SeveralEndpointsStack');
new AsyncStack(app, 'AsyncStack');
new WebPageStack(app, 'WebPageStack', { allowOrigins: ['https://example.com'] });
