/** Whether a media type is one of an API's binary media types, which name it, all types of its kind (`image/*`) or all types. */
export function isBinaryType(binaryMediaTypes: readonly string[], mediaType: string | undefined): boolean {
  return binaryMediaTypes.some((type) => {
    const wanted = type.toLowerCase();
    return wanted === '*/*' || wanted === mediaType || (wanted.endsWith('/*') && mediaType?.startsWith(wanted.slice(0, -1)) === true);
  });
}

/** What a payload is converted to, by `contentHandling` of an integration or of an integration response. */
export type ContentHandling = 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT';

/** The conversion where `contentHandling` is not set: the payload gets the form that its media type asks for. */
export function contentHandlingFor(binaryMediaTypes: readonly string[], mediaType: string | undefined): ContentHandling {
  return isBinaryType(binaryMediaTypes, mediaType) ? 'CONVERT_TO_BINARY' : 'CONVERT_TO_TEXT';
}
