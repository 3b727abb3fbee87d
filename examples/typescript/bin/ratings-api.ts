import { App } from 'aws-cdk-lib';
import { PartnerRatingsStack } from '../lib/partner-ratings-stack';
import { RatingsStack } from '../lib/ratings-stack';

const app = new App();
new RatingsStack(app, 'RatingsStack');
new PartnerRatingsStack(app, 'PartnerRatingsStack');
