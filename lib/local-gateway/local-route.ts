/** A method of a `LocalApi`. */
export interface LocalRoute {
  /** The method, such as `GET`; `ANY` for all that the path has no other for. */
  readonly httpMethod: string;

  /** The path with its variables, such as `/ratings/{user_id}`. */
  readonly path: string;

  /** What answers: `SageMaker endpoint my-endpoint`, `mock`, or what is not supported. */
  readonly target: string;
}
