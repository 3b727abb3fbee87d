import { MappingTemplate } from '../../lib/testing';
import type { OracleCase } from './generators/cases';

/** What this project makes of a template. */
export interface OwnAnswer {
  text?: string;
  requestOverride?: { [part: string]: unknown };
  responseOverride?: { [part: string]: unknown };
  /** The message of a MappingTemplateError. */
  failure?: string;
  /** Any other error: never right. */
  crash?: string;
}

/** Parses and renders, errors caught. */
export function renderHere({ template, request }: OracleCase): OwnAnswer {
  try {
    const result = MappingTemplate.fromString(template).render({
      body: request.body,
      pathParameters: request.path,
      queryStringParameters: request.query,
      headers: request.headers,
      stageVariables: request.stageVariables,
      context: request.context,
    });
    return {
      text: result.body,
      requestOverride: { ...result.requestOverride },
      responseOverride: { ...result.responseOverride },
    };
  } catch (error) {
    if (error instanceof Error && error.name === 'MappingTemplateError') return { failure: error.message };
    return { crash: error instanceof Error ? error.stack ?? error.message : String(error) };
  }
}
