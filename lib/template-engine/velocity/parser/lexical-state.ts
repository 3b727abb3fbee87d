/** Where in a template the lexer is: it decides which tokens there are. */
export enum LexicalState {
  /** Text, outside of everything. */
  Default,
  /** In a reference, after its name or an index. */
  Reference,
  /** In a reference, after a dot. */
  ReferenceModifier,
  /** In the arguments of a method. */
  MethodArguments,
  /** In the brackets of an index. */
  Index,
  /** After a `#`. */
  DirectiveName,
  /** In the parentheses of a directive. */
  Directive,
  /** In `#[[ ]]#`. */
  Textblock,
  /** In `#* *#`. */
  BlockComment,
  /** In `#** *#`. */
  FormalComment,
  /** After `##`. */
  LineComment,
}
