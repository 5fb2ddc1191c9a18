package hegao.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import hegao.report.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hegao mentions}: what is read in a text, as JSON lines. */
@Command(
    name = "mentions",
    description = "逐行输出从文本中读出的数、日期、时期（JSON）",
    mixinStandardHelpOptions = true)
public final class Mentions implements Callable<Integer> {
  private static final JsonFactory JSON = new JsonFactory();

  @Parameters(paramLabel = "PATH", description = "文本文件；不给时从标准输入读 JSON 行")
  private List<Path> paths = List.of();

  @Option(names = "--lexicon", paramLabel = "DIR", description = OwnLexicon.ABOUT)
  private Path lexicon;

  @Option(names = "--lang", paramLabel = "LANG", description = "界面语言：zh（默认）、en。")
  private String lang = "zh";

  @Override
  public Integer call() throws IOException {
    Words words = Words.in(Arguments.language(lang));
    for (Path path : paths) {
      if (!Files.isRegularFile(path)) {
        throw new Refusal(words.of("cli.missing", path));
      }
    }
    OwnLexicon.in(lexicon, words).use();
    return run(System.out);
  }

  private int run(OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
      if (paths.isEmpty()) {
        answerLines(json);
      }
      for (Path path : paths) {
        String text = Files.readString(path, StandardCharsets.UTF_8);
        MentionsJson.write(json, path.toString(), text, null);
      }
      json.writeRaw('\n');
    }
    return 0;
  }

  private static void answerLines(JsonGenerator json) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        answer(json, line);
      }
    }
  }

  private static void answer(JsonGenerator json, String line) throws IOException {
    String id = null;
    String text = "";
    LocalDate date = null;
    try (JsonParser parser = JSON.createParser(line)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          String value =
              parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getValueAsString();
          switch (name) {
            case "id" -> id = value;
            case "text" -> text = value == null ? "" : value;
            case "reference_date" -> date = value == null ? null : day(value);
            default -> parser.skipChildren();
          }
        }
      }
    }
    MentionsJson.write(json, id, text, date);
  }

  private static LocalDate day(String value) {
    try {
      return LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
