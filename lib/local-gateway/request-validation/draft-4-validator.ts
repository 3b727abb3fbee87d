// The validator of JSON schemas, of the draft that API Gateway's models are written in. It is bundled into a file of its own,
// which is loaded with the first model.
export { default as Draft4Validator } from 'ajv-draft-04';
