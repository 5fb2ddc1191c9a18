package hegao.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import hegao.read.Reading;
import hegao.read.Selection;
import hegao.read.Sources;
import hegao.read.StandardInput;
import hegao.report.Words;
import hegao.text.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hegao mentions}: what is read in a text, as JSON lines. */
@Command(
    name = "mentions",
    description = "逐行输出从文本中读出的数、日期、时期（JSON）",
    mixinStandardHelpOptions = true)
public final class Mentions implements Callable<Integer> {
  private static final JsonFactory JSON = new JsonFactory();

  @Parameters(paramLabel = "PATH", description = "文件、文件夹；不给时从标准输入读 JSON 行")
  private List<Path> paths = List.of();

  @Option(names = "--lexicon", paramLabel = "DIR", description = OwnLexicon.ABOUT)
  private Path lexicon;

  @Mixin private Common common;

  private final Terminal terminal;

  Mentions(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Words words = common.words();
    OwnLexicon.in(lexicon, words).use();
    return run(System.out, words);
  }

  private int run(OutputStream out, Words words) throws IOException {
    int code = ExitCode.CLEAN;
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
      if (paths.isEmpty()) {
        code = answerLines(json, words);
      } else {
        code = answerFiles(json, words);
      }
      json.writeRaw('\n');
    }
    return code;
  }

  private int answerFiles(JsonGenerator json, Words words) throws IOException {
    Reading reading =
        Sources.read(
            paths, Map.of(), Optional.of(new StandardInput("-", System.in)), Selection.ALL);
    for (Source source : reading.sources()) {
      MentionsJson.write(json, source);
    }
    terminal.complainOf(reading.gaps(), words);
    return ExitCode.of(reading.gaps());
  }

  /** A line that is no JSON is told and passed over; the others are answered. */
  private int answerLines(JsonGenerator json, Words words) throws IOException {
    int code = ExitCode.CLEAN;
    int number = 0;
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      try {
        if (!line.isBlank()) {
          answer(json, line);
        }
      } catch (JsonParseException e) {
        terminal.complain(words.of("mentions.noJson", number));
        code = ExitCode.INCOMPLETE;
      }
    }
    return code;
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
