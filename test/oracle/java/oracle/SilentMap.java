package oracle;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that prints as nothing: {@code $context.identity} and the two overrides. */
public final class SilentMap extends LinkedHashMap<String, Object> {
  private static final long serialVersionUID = 1L;

  SilentMap(Map<String, Object> entries) {
    super(entries);
  }

  @Override
  public String toString() {
    return "";
  }
}
