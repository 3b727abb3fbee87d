/** What fails while a template renders, and answers 500 on API Gateway. */
export class RenderError extends Error {}
