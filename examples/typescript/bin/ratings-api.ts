import { App } from 'aws-cdk-lib';
import { RatingsStack } from '../lib/ratings-stack';

const app = new App();
new RatingsStack(app, 'RatingsStack');
