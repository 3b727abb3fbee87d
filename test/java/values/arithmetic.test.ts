import { rendered } from '../../testing/rendered';

// Expected is what Apache Velocity 1.7 gives on JDK 17.

describe('arithmetic', () => {
  const setup = '#set($d = 2.5)#set($big = 9223372036854775807)#set($huge = 9223372036854775808)';

  test.each([
    ['#set($x = 1 + 2)$x #set($x = 5 - 8)$x #set($x = 4 * -3)$x #set($x = 7 / 2)$x #set($x = -7 / 2)$x #set($x = -7 % 3)$x #set($x = 7 % -3)$x #set($x = -4 % 2)$x #set($x = 0 * -1)$x', '3-3-123-3-1100'],
    ['#set($x = 2147483647 + 1)$x $x.class #set($x = -2147483648 - 1)$x #set($x = 2147483647 * 2)$x #set($x = -2147483648 / -1)$x #set($x = 2147483648 - 1)$x $x.class', '2147483648 class java.lang.Long-2147483649429496729421474836482147483647 class java.lang.Long'],
    ['#set($x = $big + 1)$x $x.class #set($x = $big * 2)$x #set($x = 0 - $big - 2)$x #set($x = $big - 1)$x $x.class #set($x = $big / 2)$x #set($x = $big % 10)$x', '9223372036854775808 class java.math.BigInteger18446744073709551614-92233720368547758099223372036854775806 class java.lang.Long46116860184273879037'],
    ['#set($min = 0 - $big - 1)#set($x = $min * -1)$x #set($x = $min / -1)$x #set($x = -1 * $min)$x', '-9223372036854775808-92233720368547758089223372036854775808'],
    ['#set($x = $huge + 1)$x #set($x = $huge * $huge)$x #set($x = $huge / 3)$x #set($x = $huge % 7)$x #set($x = -7 % $huge)$x #set($x = $huge - $huge)$x $x.class', '9223372036854775809850705917302346158658436518579420528643074457345618258602192233720368547758010 class java.math.BigInteger'],
    ['#set($x = $huge + 0.5)$x $x.class #set($x = $huge * 0.1)$x #set($x = $huge / 2.0)$x #set($x = 1.5 - $huge)$x', '9223372036854775808.5 class java.math.BigDecimal922337203685477632.00000000000000000000000000000000000000000000000000000004611686018427387904-9223372036854775806.5'],
    ['#set($x = 0.1 + 0.2)$x #set($x = $d * 2)$x #set($x = 1 / $d)$x #set($x = 7.5 % 2)$x #set($x = 1e308 * 10)$x #set($x = 1e-320 / 10)$x #set($x = 0.0 * -1)$x', '0.300000000000000045.00.41.5Infinity1.0E-321-0.0'],
    ['#set($x = 1)#set($x = 1 / 0)$x #set($x = 1 % 0)$x #set($x = 1.0 / 0)$x #set($x = 1 / 0.0)$x #set($x = $huge / 0)$x', '11111'],
    ['#set($x = "a" - 1)[$x]', '[]'],
    ['#set($x = true + 1)[$x]', '[]'],
    ['#set($x = [1] + [2])[$x]', '[]'],
    ['#set($x = $nope - 1)[$x]', '[]'],
    ['#set($x = 1 + 2 * 3 - 4 / 2 % 3)$x #set($x = (1 + 2) * (3 - 4))$x #set($x = 10 - 3 - 2)$x #set($x = 100 / 10 / 2)$x', '5-355'],
    ['#set($x = 5/0 + "a")$x|#set($x = "a" + 5/0)$x|#set($x = "a" + (5 / 0))$x|#set($x = (5/0)+"a")$x|#set($x = 1 * 2 - 5 / 0 + "a")$x|#set($x = "a" + [1..$nope])$x|', '0 a|a0|a5 / 0|5/0a| 5 / 0 a|a[1..$nope]|'],
    ['#set($x = 12345678901234567890123 * 1)$x #set($x = -12345678901234567890123 / 7)$x', '12345678901234567890123-1763668414462081127160'],
  ])('%s prints %j', (template, expected) => {
    expect(rendered(setup + template)).toBe(expected);
  });

  test.each([
    ['#set($x = 1 % $huge.negate())', "'%' of a BigInteger needs a positive number on the right, got -9223372036854775808"],
    ['#set($x = $huge % 0.5)', "'%' cannot be calculated of these numbers: one of them is too large or exact for it"],
    ['#set($i = $d.parseDouble("Infinity"))#set($x = $i - $i)$x #set($x = $i * 2)$x #set($x = $i + $huge)', 'an infinite number or NaN cannot be calculated with exactly'],
    ['#set($x = "a" + 1 + 2)$x #set($x = 1 + 2 + "a")$x #set($x = "a" + [1] + {"k": 2.0} + true)$x #set($x = "" + $nope)[$x]', 'expected text, a reference or a directive, found "[": the bracket reads as the index of a reference before it; write that as ${name}'],
  ])('%s fails: %s', (template, problem) => {
    expect(() => rendered(setup + template)).toThrow(problem);
  });
});
