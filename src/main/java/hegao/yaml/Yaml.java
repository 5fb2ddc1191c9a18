package hegao.yaml;

import hegao.yaml.BrokenYaml.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads small YAML files that people write; the only door to the library. Files may be hostile:
 * aliases, tags, deep nesting and great size are refused, so that time and memory stay in
 * proportion to the text.
 */
public final class Yaml {
  /** Largest file read, in bytes. */
  static final int LIMIT = 1 << 20;

  private Yaml() {}

  /**
   * Reads a file in UTF-8, with or without a byte order mark.
   *
   * @return nothing for a file without any value
   * @throws BrokenYaml with the line and the cause when it cannot be used
   */
  public static Optional<Node> read(Path file) throws IOException, BrokenYaml {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LIMIT + 1);
    }
    if (bytes.length > LIMIT) {
      throw new BrokenYaml(0, Cause.TOO_LARGE, (LIMIT >> 20) + " MB");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      throw new BrokenYaml(0, Cause.ENCODING, "");
    }
  }

  /** Reads text, as {@link #read(Path)} does a file. */
  public static Optional<Node> read(String text) throws BrokenYaml {
    LoadSettings settings =
        LoadSettings.builder().setSchema(new CoreSchema()).setCodePointLimit(LIMIT).build();
    try {
      return new Events(new Parse(settings).parseString(text).iterator(), settings).document();
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(-1) + 1;
      boolean tab = String.valueOf(e.getProblem()).contains("TAB");
      throw new BrokenYaml(line, tab ? Cause.TAB : Cause.SYNTAX, String.valueOf(e.getProblem()));
    } catch (ReaderException e) {
      String odd = String.format("U+%04X", e.getCodePoint());
      throw new BrokenYaml(lineAt(text, e.getPosition()), Cause.ENCODING, odd);
    } catch (YamlEngineException e) {
      throw new BrokenYaml(0, Cause.SYNTAX, String.valueOf(e.getMessage()));
    }
  }

  private static int lineAt(String text, int position) {
    int end = Math.min(Math.max(position, 0), text.codePointCount(0, text.length()));
    return 1 + (int) text.codePoints().limit(end).filter(c -> c == '\n').count();
  }
}
