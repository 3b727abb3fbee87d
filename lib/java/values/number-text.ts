import { bigDecimalText } from '../text/big-decimal-text';
import { doubleText, floatText } from '../text/double-text';
import { digitsOf } from '../values/big-number-size';
import { JavaBigDecimal, JavaBigInteger, JavaDouble, JavaFloat, JavaLong, JavaNumber } from '../values/java-number';

/** The text that `toString` of a number gives. */
export function numberText(number: JavaNumber): string {
  if (number instanceof JavaLong) {
    // The detour over a number of JavaScript is three times faster, and most are small enough.
    const value = Number(number.value);
    return String(Number.isSafeInteger(value) ? value : number.value);
  }
  if (number instanceof JavaDouble) {
    return doubleText(number.value);
  }
  if (number instanceof JavaFloat) {
    return floatText(number.value);
  }
  if (number instanceof JavaBigDecimal) {
    return bigDecimalText(number.unscaled, number.scale);
  }
  return number instanceof JavaBigInteger ? digitsOf(number.value) : String(number.value);
}
