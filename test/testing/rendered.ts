import { MappingTemplate, RenderRequest } from '../../lib/testing';

/** The text that a template makes of a request. */
export function rendered(template: string, request: RenderRequest = {}): string {
  return MappingTemplate.fromString(template).render(request).body;
}
