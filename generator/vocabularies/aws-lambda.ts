import type { Vocabulary } from './vocabulary.ts';

/** Guides of AWS spell out names of services that its own types shorten. */
export const awsLambda: Vocabulary = {
  name: 'aws-lambda',
  brands: /\b(?:Amazon|AWS)\s+/g,
  abbreviations: new Map([
    ['Application Load Balancer', 'ALB'],
    ['Simple Email Service', 'SES'],
    ['Simple Notification Service', 'SNS'],
    ['Simple Queue Service', 'SQS'],
    ['Simple Storage Service', 'S3'],
  ]),
  envelope: undefined,
};
