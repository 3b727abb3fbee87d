package oracle;

import java.util.LinkedHashMap;
import java.util.Map;

/** Named values out of a JSON object, absent ones as empty text and empty maps. */
final class Fields {
  private final Map<String, Object> values;

  @SuppressWarnings("unchecked")
  Fields(Object values) {
    this.values = values == null ? new LinkedHashMap<>() : (Map<String, Object>) values;
  }

  String text(String name) {
    Object value = values.get(name);
    return value == null ? "" : (String) value;
  }

  int number(String name) {
    return ((Number) values.get(name)).intValue();
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> map(String name) {
    Object value = values.get(name);
    return value == null ? new LinkedHashMap<>() : (Map<String, Object>) value;
  }

  Fields fields(String name) {
    return new Fields(map(name));
  }

  Object get(String name) {
    return values.get(name);
  }
}
