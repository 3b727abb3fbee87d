/** One second, in the texts that API Gateway has for it. */
interface SecondTexts {
  readonly second: number;
  /** As in a header: `Sun, 22 Nov 2026 10:02:03 GMT`. */
  readonly httpDate: string;
  /** As in the access log: `22/Nov/2026:10:02:03 +0000`. */
  readonly requestTime: string;
}

// A busy second has thousands of requests.
let latest = textsOf(0);

/** The texts of a time in milliseconds. */
export function timeTexts(millis: number): SecondTexts {
  const second = Math.floor(millis / 1000);
  if (second !== latest.second) latest = textsOf(second);
  return latest;
}

function textsOf(second: number): SecondTexts {
  const httpDate = new Date(second * 1000).toUTCString();
  return { second, httpDate, requestTime: httpDate.replace(/^\w+, (\d+) (\w+) (\d+) (\S+) GMT$/, '$1/$2/$3:$4 +0000') };
}
