/** An `int`. */
export class JavaInteger {
  private static readonly small = new Array<JavaInteger>(1280);

  /** `value` is a whole number of 32 bits. */
  public constructor(public readonly value: number) {}

  /** The Integer of a whole number in range: small ones are shared. */
  public static of(value: number): JavaInteger {
    const index = value + 256;
    if (index < 0 || index >= JavaInteger.small.length) return new JavaInteger(value);
    return JavaInteger.small[index] ??= new JavaInteger(value);
  }
}

/** A `long`. */
export class JavaLong {
  /** `value` has 64 bits. */
  public constructor(public readonly value: bigint) {}
}

/** A `java.math.BigInteger`. */
export class JavaBigInteger {
  /** `value` has any size. */
  public constructor(public readonly value: bigint) {}
}

/** A `float`: `value` is already rounded to single precision. */
export class JavaFloat {
  /** `value` is rounded already. */
  public constructor(public readonly value: number) {}
}

/** A `double`. */
export class JavaDouble {
  /** `value` is any number of JavaScript. */
  public constructor(public readonly value: number) {}
}

/** A `java.math.BigDecimal`: `unscaled` × 10^-`scale`. */
export class JavaBigDecimal {
  /** The number is `unscaled` × 10^-`scale`. */
  public constructor(public readonly unscaled: bigint, public readonly scale: number) {}
}

/** The numbers that literals, JSON and arithmetic make. */
export type JavaNumber = JavaInteger | JavaLong | JavaBigInteger | JavaFloat | JavaDouble | JavaBigDecimal;

/** Whether `value` is one of Java's numbers. */
export function isJavaNumber(value: unknown): value is JavaNumber {
  return value instanceof JavaInteger || value instanceof JavaDouble || value instanceof JavaLong
    || value instanceof JavaBigInteger || value instanceof JavaFloat || value instanceof JavaBigDecimal;
}
