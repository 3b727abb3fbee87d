package oracle;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.event.InvalidReferenceEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.context.InternalContextAdapterImpl;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.apache.velocity.runtime.resource.loader.StringResourceLoader;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;

/** Apache Velocity 1.7 set up as API Gateway uses it. */
final class RealEngine {
  private static final String NAME = "mapping template";
  /** API Gateway prints these as they are written, like any word that is no directive. */
  private static final List<String> UNKNOWN_DIRECTIVES = List.of("include", "parse", "evaluate", "literal");

  private final RuntimeInstance runtime = new RuntimeInstance();

  RealEngine() {
    runtime.init(settings());
    UNKNOWN_DIRECTIVES.forEach(runtime::removeDirective);
  }

  /** Parses and renders; what the template set in {@code $context} is found in the answer. */
  Map<String, Object> render(String template, Fields request) {
    Map<String, Object> gatewayContext = gatewayContext(request);
    StringWriter text = new StringWriter();
    runtime.evaluate(variables(request, gatewayContext), text, NAME, template);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("text", text.toString());
    answer.put("requestOverride", gatewayContext.get("requestOverride"));
    answer.put("responseOverride", gatewayContext.get("responseOverride"));
    return answer;
  }

  /** The template parsed and initialised once, to be rendered many times. */
  SimpleNode parse(String template) throws Exception {
    SimpleNode tree = runtime.parse(new StringReader(template), NAME);
    InternalContextAdapterImpl context = new InternalContextAdapterImpl(new VelocityContext());
    context.pushCurrentTemplateName(NAME);
    tree.init(context, runtime);
    return tree;
  }

  String renderParsed(SimpleNode tree, Fields request) throws Exception {
    InternalContextAdapterImpl context = new InternalContextAdapterImpl(variables(request, gatewayContext(request)));
    context.pushCurrentTemplateName(NAME);
    StringWriter text = new StringWriter();
    tree.render(context, text);
    return text.toString();
  }

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("runtime.log.logsystem.class", NullLogChute.class.getName());
    settings.setProperty("resource.loader", "nothing");
    settings.setProperty("nothing.resource.loader.class", StringResourceLoader.class.getName());
    settings.setProperty("velocimacro.library", "");
    settings.setProperty("velocimacro.permissions.allow.inline", "false");
    settings.setProperty("eventhandler.invalidreferences.class", EmptyText.class.getName());
    settings.setProperty("runtime.introspector.uberspect", SecureUberspector.class.getName());
    return settings;
  }

  private static Context variables(Fields request, Map<String, Object> gatewayContext) {
    VelocityContext variables = new VelocityContext();
    variables.put("input", new InputVariable(request));
    variables.put("util", new UtilVariable());
    variables.put("stageVariables", request.map("stageVariables"));
    variables.put("context", gatewayContext);
    return variables;
  }

  private static Map<String, Object> gatewayContext(Fields request) {
    Map<String, Object> context = request.map("context");
    Fields given = new Fields(context);
    context.put("requestOverride", override(given.map("requestOverride"), "path", "header", "querystring"));
    context.put("responseOverride", override(given.map("responseOverride"), "header"));
    if (given.get("identity") instanceof Map) context.put("identity", new SilentMap(given.map("identity")));
    return context;
  }

  private static SilentMap override(Map<String, Object> given, String... parts) {
    for (String part : parts) given.putIfAbsent(part, new LinkedHashMap<String, Object>());
    return new SilentMap(given);
  }

  /** Whatever a reference does not find is the empty string. */
  public static final class EmptyText implements InvalidReferenceEventHandler {
    @Override
    public Object invalidGetMethod(Context context, String reference, Object owner, String property, Info place) {
      return "";
    }

    @Override
    public boolean invalidSetMethod(Context context, String left, String right, Info place) {
      return false;
    }

    @Override
    public Object invalidMethod(Context context, String reference, Object owner, String method, Info place) {
      return "";
    }
  }
}
