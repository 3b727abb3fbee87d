import { checkDataDepth, spendWork } from '../work-budget';
import { digitsOf } from './big-number-size';
import { JavaBigDecimal, JavaBigInteger, JavaDouble, JavaFloat, JavaInteger, JavaNumber } from './java-number';
import { JavaCharacter, JavaEntry, JavaList, JavaMap, JavaObject, type JavaValue } from './java-value';

/** What Java's `hashCode` gives, as an Integer. */
export function hashOf(value: JavaValue): JavaInteger {
  return JavaInteger.of(hash(value, 0));
}

function hash(value: JavaValue, depth: number): number {
  checkDataDepth(depth);
  spendWork(1);
  if (value === null) return 0;
  if (typeof value === 'string') return textHash(value);
  if (typeof value === 'boolean') return value ? 1231 : 1237;
  if (value instanceof JavaMap) {
    let total = 0;
    for (const entry of value.entryObjects()) total = (total + hash(entry, depth + 1)) | 0;
    return total;
  }
  if (value instanceof JavaList) {
    return value.listClass === 'Array' ? IDENTITY_HASH : value.items.reduce<number>((total, item) => (31 * total + hash(item, depth + 1)) | 0, 1);
  }
  if (!(value instanceof JavaObject)) return numberHash(value);
  if (value instanceof JavaEntry) return hash(value.key, depth + 1) ^ hash(value.value, depth + 1);
  return value instanceof JavaCharacter ? value.value.charCodeAt(0) : IDENTITY_HASH;
}

/** What stands for the hash of an object that Java derives from its address. */
const IDENTITY_HASH = 0x5e9f23b4;

function textHash(text: string): number {
  spendWork(text.length >>> 4);
  let result = 0;
  for (let index = 0; index < text.length; index += 1) result = (31 * result + text.charCodeAt(index)) | 0;
  return result;
}

function numberHash(value: JavaNumber): number {
  if (value instanceof JavaInteger) return value.value;
  if (value instanceof JavaDouble) return doubleHash(value.value);
  if (value instanceof JavaFloat) return floatBits(value.value);
  if (value instanceof JavaBigInteger) return bigIntegerHash(value.value);
  if (value instanceof JavaBigDecimal) return (31 * bigIntegerHash(value.unscaled) + value.scale) | 0;
  return longHash(value.value);
}

function longHash(value: bigint): number {
  return Number(BigInt.asIntN(32, value ^ (value >> 32n)));
}

function doubleHash(value: number): number {
  return longHash(new DataView(Float64Array.of(value).buffer).getBigInt64(0, true));
}

function floatBits(value: number): number {
  return new DataView(Float32Array.of(value).buffer).getInt32(0, true);
}

function bigIntegerHash(value: bigint): number {
  const hex = digitsOf(value < 0n ? -value : value, 16);
  const padded = hex.padStart(Math.ceil(hex.length / 8) * 8, '0');
  let result = 0;
  for (let index = 0; index < padded.length; index += 8) {
    result = (31 * result + parseInt(padded.slice(index, index + 8), 16)) | 0;
  }
  return value < 0n ? -result | 0 : result;
}
