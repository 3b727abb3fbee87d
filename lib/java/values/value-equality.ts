import { checkDataDepth, spendWork } from '../work-budget';
import { classNameOf, isAssignable } from './java-class';
import { isJavaNumber, JavaBigDecimal, JavaNumber } from './java-number';
import { JavaCharacter, JavaEntry, JavaList, JavaMap, JavaObject, type JavaValue } from './java-value';
import { compareNumbers } from './number-comparison';
import { textOf } from './value-text';

/** What `==` says: numbers by their value, objects of related classes by `equals`, and the rest by their text. */
export function velocityEquals(left: JavaValue, right: JavaValue): boolean {
  if (typeof left === 'string' && typeof right === 'string') return equalTexts(left, right);
  if (left === null || right === null) return left === right;
  if (isJavaNumber(left) && isJavaNumber(right)) return compareNumbers(left, right) === 0;
  const leftClass = classNameOf(left);
  const rightClass = classNameOf(right);
  if (isAssignable(leftClass, rightClass) || isAssignable(rightClass, leftClass)) return javaEquals(left, right);
  return textOf(left) === textOf(right);
}

function equalTexts(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  spendWork(left.length >>> 8);
  return left === right;
}

/** What Java's `equals` says. */
export function javaEquals(left: JavaValue, right: JavaValue, depth = 0): boolean {
  spendWork(1);
  if (typeof left === 'string' && typeof right === 'string') return equalTexts(left, right);
  if (left === right) return true;
  return typeof left === 'object' && typeof right === 'object' && left !== null && right !== null && haveEqualParts(left, right, depth);
}

function haveEqualParts(left: object & JavaValue, right: object & JavaValue, depth: number): boolean {
  checkDataDepth(depth);
  if (left instanceof JavaList) return right instanceof JavaList && equalLists(left, right, depth);
  if (left instanceof JavaMap) return right instanceof JavaMap && equalMaps(left, right, depth);
  if (left instanceof JavaObject) return equalObjects(left, right, depth);
  return isJavaNumber(right) && left.constructor === right.constructor && equalNumbers(left, right);
}

function equalLists(left: JavaList, right: JavaList, depth: number): boolean {
  if (left.listClass === 'Array' || right.listClass === 'Array' || left.items.length !== right.items.length) return false;
  return left.items.every((item, index) => javaEquals(item, right.items[index] ?? null, depth + 1));
}

function equalMaps(left: JavaMap, right: JavaMap, depth: number): boolean {
  if (left.size !== right.size) return false;
  for (const { key, value } of left.entryObjects()) {
    const other = right.get(key);
    if (other === undefined || !javaEquals(value, other, depth + 1)) return false;
  }
  return true;
}

function equalObjects(left: JavaObject, right: JavaValue, depth: number): boolean {
  if (left instanceof JavaCharacter) return right instanceof JavaCharacter && left.value === right.value;
  if (!(left instanceof JavaEntry) || !(right instanceof JavaEntry)) return false;
  return javaEquals(left.key, right.key, depth + 1) && javaEquals(left.value, right.value, depth + 1);
}

/** Numbers of one class: BigDecimals with other scales differ, so do the two zeros, and every NaN is the same. */
function equalNumbers(left: JavaNumber, right: JavaNumber): boolean {
  if (left instanceof JavaBigDecimal || right instanceof JavaBigDecimal) {
    return left instanceof JavaBigDecimal && right instanceof JavaBigDecimal
      && left.unscaled === right.unscaled && left.scale === right.scale;
  }
  return Object.is(left.value, right.value);
}
