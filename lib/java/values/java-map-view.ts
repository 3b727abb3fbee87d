import { joinedTexts } from '../text/joined-texts';
import { ELEMENT_BYTES, spendMemory, spendWork } from '../work-budget';
import { Cursor, mapIterator } from './java-iterator';
import { JavaEntry, JavaMap, JavaObject, type JavaValue, PrintValue } from './java-value';

/** Which part of a map's entries a view shows. */
export type MapViewKind = 'keySet' | 'values' | 'entrySet';

/** What a map's first view takes, in bytes, with what finds it again. */
const VIEW_BYTES = 400;

const classNames = {
  keySet: 'java.util.LinkedHashMap$LinkedKeySet',
  values: 'java.util.LinkedHashMap$LinkedValues',
  entrySet: 'java.util.LinkedHashMap$LinkedEntrySet',
} as const;

/** The keys, values or entries of a map: what changes in the map changes here. */
export class JavaMapView extends JavaObject {
  private static readonly known = new WeakMap<JavaMap, Map<MapViewKind, JavaMapView>>();

  /** Take `of`: only that gives the one view that the map has. */
  public constructor(public readonly map: JavaMap, public readonly kind: MapViewKind) {
    super();
  }

  /** The map's view of this kind: it has one of each. */
  public static of(map: JavaMap, kind: MapViewKind): JavaMapView {
    const views = JavaMapView.known.get(map) ?? new Map<MapViewKind, JavaMapView>();
    const known = views.get(kind);
    if (known !== undefined) return known;
    spendMemory(VIEW_BYTES);
    const view = new JavaMapView(map, kind);
    JavaMapView.known.set(map, views.set(kind, view));
    return view;
  }

  /** The class, one for each kind. */
  public override get className(): string {
    return classNames[this.kind];
  }

  /** The elements, in order. */
  public items(): JavaValue[] {
    spendWork(this.map.size >>> 4);
    spendMemory(this.map.size * ELEMENT_BYTES);
    return Array.from(this.map.entryObjects(), (entry) => this.pick(entry));
  }

  /** Goes over the elements. */
  public cursor(): Cursor {
    return mapIterator(this.map, (entry) => this.pick(entry));
  }

  /** The elements, as Java prints a collection. */
  public override text(print: PrintValue): string {
    return `[${joinedTexts(this.items(), (item) => item === this ? '(this Collection)' : print(item))}]`;
  }

  private pick(entry: JavaEntry): JavaValue {
    if (this.kind === 'entrySet') return entry;
    return this.kind === 'keySet' ? entry.key : entry.value;
  }
}
