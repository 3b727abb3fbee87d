import { Method, Resource, type CorsOptions, type Integration, type IResource, type IRestApi, type MethodOptions } from 'aws-cdk-lib/aws-apigateway';
import { Construct } from 'constructs';

/** The ID of one of the API's other constructs, such as its key: the usual one, unless a part of a path has it. */
export function idBesidePaths(api: IRestApi, id: string): string {
  return api.root.node.tryFindChild(id) === undefined ? id : spareId(id);
}

/** The resource at the end of a path below `root`; those of its parts that the API lacks are defined. */
export function defineResources(root: IResource, parts: readonly string[]): IResource {
  return parts.reduce((parent, part) => childResource(parent, part) ?? addResource(parent, part), root);
}

/** The resource that a path below `root` has already, as far along as it goes. */
export function nearestResource(root: IResource, [part, ...rest]: readonly string[]): IResource {
  const child = part === undefined ? undefined : childResource(root, part);
  return child === undefined ? root : nearestResource(child, rest);
}

/** The resource for one part of a path; undefined where the API has none. */
export function childResource(parent: IResource, part: string): IResource | undefined {
  // The CDK looks the part up in an object literal, which has members such as `constructor`.
  const found: unknown = parent.getResource(part);
  const path = `${parent.path.replace(/\/$/, '')}/${part}`;
  return Construct.isConstruct(found) && (found as Partial<IResource>).path === path ? found as IResource : undefined;
}

/** The method of a resource by its HTTP method, not a resource of the same name; undefined where it has none. */
export function methodOf(resource: IResource, httpMethod: string): Method | undefined {
  return resource.node.children.find((child): child is Method => (child as Partial<Method>).httpMethod === httpMethod);
}

/** Defines the preflight of a resource. */
export function addPreflight(resource: IResource, corsOptions: CorsOptions): Method {
  const addPreflightMethod: IResource['addMethod'] = (httpMethod, integration, options) => {
    if (integration === undefined) throw new Error('a preflight without an integration');
    return addMethod(resource, httpMethod, integration, options ?? {});
  };
  // The CDK's own adds the method under an ID that a resource may have.
  return (Object.create(resource, { addMethod: { value: addPreflightMethod } }) as IResource).addCorsPreflight(corsOptions);
}

/** Defines a method of a resource. */
export function addMethod(resource: IResource, httpMethod: string, integration: Integration, options: MethodOptions): Method {
  if (!hasChild(resource, httpMethod)) return resource.addMethod(httpMethod, integration, options);
  return new Method(resource, spareId(httpMethod), { resource, httpMethod, integration, options });
}

function addResource(parent: IResource, part: string): IResource {
  return isTaken(parent, part) ? new Resource(parent, spareId(part), { parent, pathPart: part }) : parent.addResource(part);
}

/**
 * Whether the CDK could not define a resource under the ID that it gives the part.
 *
 * It leaves `Default` out of logical IDs, so that a part of that name has its parent's, and the API's own constructs have those of
 * the parts below the root.
 */
function isTaken(parent: IResource, part: string): boolean {
  if (part === 'Default' || part in Object.prototype || hasChild(parent, part)) return true;
  const { scope } = parent.node;
  return parent.node.id === 'Default' && scope !== undefined && hasChild(scope, part);
}

function hasChild(scope: { readonly node: Construct['node'] }, id: string): boolean {
  return scope.node.children.some((child) => child.node.id === id);
}

/** An ID that no part of a path can have. IDs of parts that the CDK can define stay as they are, and with them the logical IDs. */
function spareId(id: string): string {
  return `(${id})`;
}
