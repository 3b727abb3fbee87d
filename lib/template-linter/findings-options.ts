/**
 * Facts about the method that a mapping template belongs to.
 */
export interface FindingsOptions {
  /**
   * The variables of the method's path, without brackets. A template should read each of them.
   *
   * @default - they are not known, so that neither unread variables nor undeclared parameters are found
   */
  readonly pathParameters?: string[];

  /**
   * The parameters that the method declares, as `requestParameters` of the CDK's `MethodOptions` has them:
   * `{ 'method.request.querystring.items': true }`. A template should read no others.
   *
   * @default - the method declares none
   */
  readonly requestParameters?: { readonly [name: string]: boolean };

  /**
   * Whether the template is one of an integration response: its payload is the model's output, and not the client's.
   *
   * @default false
   */
  readonly responseTemplate?: boolean;
}
