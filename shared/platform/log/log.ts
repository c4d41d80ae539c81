import { Logger } from '@aws-lambda-powertools/logger';

/** The structured log of a function. Never log names, NIPs, texts of people or tokens: ids, codes and counts only. */
export const log = new Logger({ serviceName: process.env['AWS_LAMBDA_FUNCTION_NAME'] ?? 'kinerja' });
