package oracle;

import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.PathNotFoundException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.minidev.json.JSONStyle;
import net.minidev.json.JSONValue;

/** The {@code $input} of a mapping template. */
public final class InputVariable {
  private static final List<String> SEARCHED = List.of("path", "querystring", "header");

  private final String payload;
  private final Map<String, Map<String, Object>> parameters = new LinkedHashMap<>();
  private Object document;

  InputVariable(Fields request) {
    payload = request.text("body");
    parameters.put("path", request.map("path"));
    parameters.put("querystring", request.map("query"));
    parameters.put("header", request.map("headers"));
  }

  public String getBody() {
    return payload.isEmpty() ? "{}" : payload;
  }

  /** The part of the document that {@code expression} selects; the document itself is parsed once and shared. */
  public Object path(String expression) throws Exception {
    if (document == null) document = documentOf(payload);
    if ("$".equals(expression.trim())) return document;
    boolean container = document instanceof Map || document instanceof List;
    return container ? select(expression) : null;
  }

  public Object json(String expression) throws Exception {
    Object selected = path(expression);
    return selected == null ? "\"\"" : JSONValue.toJSONString(selected, JSONStyle.NO_COMPRESS);
  }

  public Map<String, Map<String, Object>> params() {
    return parameters;
  }

  public Object params(String name) {
    for (String place : SEARCHED) {
      if (parameters.get(place).containsKey(name)) return parameters.get(place).get(name);
    }
    return parameters.get("header").entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .findFirst().<Object>map(Map.Entry::getValue).orElse("");
  }

  /** Prints as nothing. */
  @Override
  public String toString() {
    return "";
  }

  private Object select(String expression) {
    try {
      return JsonPath.parse(document).read(expression);
    } catch (PathNotFoundException missing) {
      return null;
    }
  }

  private static Object documentOf(String payload) throws Exception {
    String trimmed = payload.trim();
    if (trimmed.isEmpty()) return new LinkedHashMap<String, Object>();
    return switch (trimmed.charAt(0)) {
      case '{', '[', '"' -> Json.parse(payload);
      default -> payload;
    };
  }
}
