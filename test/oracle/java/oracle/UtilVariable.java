package oracle;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.commons.lang.StringEscapeUtils;

/** The {@code $util} of a mapping template. */
public final class UtilVariable {
  public String escapeJavaScript(Object value) {
    return value == null ? null : StringEscapeUtils.escapeJavaScript(value.toString());
  }

  public Object parseJson(String text) throws Exception {
    return Json.parse(text);
  }

  public String urlEncode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public String urlDecode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  public String base64Encode(Object value) {
    return Base64.getEncoder().encodeToString(value.toString().getBytes(StandardCharsets.UTF_8));
  }

  public String base64Decode(String text) {
    return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
  }

  /** Prints as nothing. */
  @Override
  public String toString() {
    return "";
  }
}
