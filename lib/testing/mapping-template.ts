import { readFileSync } from 'fs';
import { resolve } from 'path';
import type { RenderRequest } from '../template-engine/render-request';
import type { RenderResult } from '../template-engine/render-result';
import { checkRenderRequest, checkRequiredText } from '../template-engine/untyped-values';
import type { InterpretedTemplate } from '../template-linter';
import type { Finding } from '../template-linter/finding';
import type { FindingsOptions } from '../template-linter/findings-options';
import { loadEngine } from '../template-linter/lazy';

/**
 * A mapping template, rendered as Amazon API Gateway renders it: for unit tests of the templates that you write.
 *
 * It is an interpreter of its own, without a connection to AWS. It renders what the service renders, byte for byte,
 * and fails where the service answers 500, with an error that names the line and shows it.
 * Some limits keep any template from running away: 1,000 iterations of a #foreach, after which it goes on behind
 * the loop as on API Gateway; directives, parentheses and lists in each other 250 deep; texts of 30 million characters;
 * ten million steps in one render; and 420 MB that it allocates, so that no render raises the memory of its process by more than
 * 512 MB. What goes beyond them, but for #foreach, is an error, which says that API Gateway may take what this engine refuses.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings.html
 */
export class MappingTemplate {
  /**
   * Parses a template from its text.
   *
   * Throws an error that names line and column, and shows the line, for a template that API Gateway cannot parse.
   *
   * @param source the mapping template, in the Velocity Template Language
   */
  public static fromString(source: string): MappingTemplate {
    return new MappingTemplate(source);
  }

  /**
   * Parses a template from a file in UTF-8.
   *
   * Throws an error that names line and column, and shows the line, for a template that API Gateway cannot parse.
   *
   * A byte order mark at its start is dropped. Where there is no such file, the error names the absolute path.
   *
   * @param path the file, absolute or relative to the working directory, which some test runners change
   */
  public static fromFile(path: string): MappingTemplate {
    checkRequiredText('path', path);
    return new MappingTemplate(readFileSync(resolve(path), 'utf8').replace(/^\uFEFF/, ''));
  }

  /** What parses and renders. */
  private readonly interpreted: InterpretedTemplate;

  /** Parses the template. */
  private constructor(source: string) {
    checkRequiredText('source', source);
    this.interpreted = new (loadEngine().InterpretedTemplate)(source);
  }

  /**
   * Renders the template for a request. A template may be rendered any number of times: no render sees another.
   *
   * Throws an error that names line and column, and shows the line, for what API Gateway answers with status 500.
   *
   * @param request the request to render for. Left out, it is one without parameters and payload
   */
  public render(request: RenderRequest = {}): RenderResult {
    checkRenderRequest(request);
    return this.interpreted.render(request);
  }

  /**
   * What is probably wrong with the template, in the order of its lines: what API Gateway prints instead of running, what lets a client
   * write into the model's input, what cannot become JSON. The construct gives the same findings as warnings when it is made.
   *
   * It needs no request: it runs the template along its execution paths with symbolic values.
   *
   * @param options what is known of the method. Without it, some findings are left out
   */
  public findings(options: FindingsOptions = {}): Finding[] {
    return loadEngine().templateFindings(this.interpreted, options);
  }
}
