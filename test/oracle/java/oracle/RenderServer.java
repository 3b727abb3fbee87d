package oracle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/**
 * Answers a line with a line until its input ends. A line is JSON in ASCII: {template, request: {body, path, query, headers,
 * stageVariables, context}}, and with "fresh": true an engine of its own that has seen no other template. The answer is
 * {text, requestOverride, responseOverride} or {failure}. With "bench": {rounds, milliseconds} the answer is
 * {rendersPerSecond: [...]}, a figure for each round.
 */
public final class RenderServer {
  private static final int MOST_FAILURE_TEXT = 300;

  private RenderServer() {}

  public static void main(String[] arguments) throws IOException {
    BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    PrintStream answers = new PrintStream(System.out, false, StandardCharsets.US_ASCII);
    RealEngine engine = new RealEngine();
    for (String line = questions.readLine(); line != null; line = questions.readLine()) {
      answers.println(Json.write(answer(engine, line)));
      answers.flush();
    }
  }

  private static Map<String, Object> answer(RealEngine engine, String line) {
    try {
      Fields question = new Fields(Json.parse(line));
      RealEngine used = Boolean.TRUE.equals(question.get("fresh")) ? new RealEngine() : engine;
      if (question.get("bench") != null) return Map.of("rendersPerSecond", measure(used, question));
      return used.render(question.text("template"), question.fields("request"));
    } catch (Throwable failure) {
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("failure", firstLine(failure));
      return answer;
    }
  }

  private static List<Double> measure(RealEngine engine, Fields question) throws Exception {
    Fields bench = question.fields("bench");
    Fields request = question.fields("request");
    SimpleNode tree = engine.parse(question.text("template"));
    List<Double> figures = new ArrayList<>();
    for (int round = 0; round < bench.number("rounds"); round++) {
      long start = System.nanoTime();
      long end = start + bench.number("milliseconds") * 1_000_000L;
      long count = 0;
      while (System.nanoTime() < end) {
        engine.renderParsed(tree, request);
        count++;
      }
      figures.add(count * 1e9 / (System.nanoTime() - start));
    }
    return figures;
  }

  private static String firstLine(Throwable failure) {
    String text = failure.getClass().getSimpleName() + ": " + String.valueOf(failure.getMessage()).split("\n", 2)[0];
    return text.length() > MOST_FAILURE_TEXT ? text.substring(0, MOST_FAILURE_TEXT) : text;
  }
}
