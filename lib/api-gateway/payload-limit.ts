/** The most bytes that a payload may have, of a request and of an answer: 10 MB. */
export const PAYLOAD_LIMIT = 10_485_760;
