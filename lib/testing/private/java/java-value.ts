import { JavaList } from './java-list';
import { JavaMap } from './java-map';
import { JavaNumber } from './java-number';
import { JavaObject } from './java-object';

/** A value as a mapping template sees it: null, or the JavaScript object that stands for a Java one. */
export type JavaValue = null | boolean | string | JavaNumber | JavaList | JavaMap | JavaObject;
