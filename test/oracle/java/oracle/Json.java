package oracle;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.minidev.json.JSONValue;
import net.minidev.json.parser.JSONParser;
import org.apache.velocity.runtime.directive.Scope;

/** JSON read as API Gateway reads it, and answers written in ASCII on one line. */
final class Json {
  /** Deeper values, such as a map that holds itself, are cut off. */
  private static final int DEEPEST = 12;
  private static final String CUT = "(too deep)";

  private Json() {}

  static Object parse(String text) throws Exception {
    return new JSONParser(JSONParser.MODE_JSON_SIMPLE).parse(text, JSONValue.defaultReader.DEFAULT_ORDERED);
  }

  static String write(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, DEEPEST, out);
    return out.toString();
  }

  private static void write(Object value, int depth, StringBuilder out) {
    if (value == null || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof Number) {
      writeNumber((Number) value, out);
    } else if (depth == 0) {
      writeText(CUT, out);
    } else if (value instanceof Map && !(value instanceof Scope)) {
      writeMap((Map<?, ?>) value, depth - 1, out);
    } else if (value instanceof List) {
      writeList((List<?>) value, depth - 1, out);
    } else if (value instanceof Object[]) {
      writeList(Arrays.asList((Object[]) value), depth - 1, out);
    } else {
      writeText(value.toString(), out);
    }
  }

  /** As JavaScript writes it: a float with all its digits, NaN and the infinities as null. */
  private static void writeNumber(Number value, StringBuilder out) {
    Number written = value instanceof Float ? value.doubleValue() : value;
    boolean special = written instanceof Double && (((Double) written).isNaN() || ((Double) written).isInfinite());
    out.append(special ? null : written);
  }

  private static void writeMap(Map<?, ?> map, int depth, StringBuilder out) {
    String separator = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator);
      writeText(String.valueOf(entry.getKey()), out);
      out.append(':');
      write(entry.getValue(), depth, out);
      separator = ",";
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  private static void writeList(List<?> list, int depth, StringBuilder out) {
    String separator = "[";
    for (Object item : list) {
      out.append(separator);
      write(item, depth, out);
      separator = ",";
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private static void writeText(String text, StringBuilder out) {
    out.append('"');
    for (char letter : text.toCharArray()) {
      boolean plain = letter >= ' ' && letter < 127 && letter != '"' && letter != '\\';
      if (plain) {
        out.append(letter);
      } else {
        out.append("\\u").append(Integer.toHexString(letter + 0x10000), 1, 5);
      }
    }
    out.append('"');
  }
}
