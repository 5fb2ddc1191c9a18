package hegao.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hegao.yaml.BrokenYaml.Cause;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlTest {
  @TempDir private Path folder;

  @Test
  void nodesCarryTypeAndLine() throws BrokenYaml {
    Node root = Yaml.read("# 配置\nhome: 云溪县\nleast: 0.5\nlist: [a, '1']\nnone:\n").orElseThrow();
    assertThat(root).isInstanceOf(Node.Fields.class);
    List<Node.Field> fields = ((Node.Fields) root).fields();
    assertThat(fields)
        .extracting(Node.Field::name)
        .containsExactly("home", "least", "list", "none");
    assertThat(fields).extracting(Node.Field::line).containsExactly(2, 3, 4, 5);
    assertThat(fields.get(0).value()).isEqualTo(new Node.Scalar("云溪县", Node.Type.TEXT, 2));
    assertThat(fields.get(1).value()).isEqualTo(new Node.Scalar("0.5", Node.Type.NUMBER, 3));
    assertThat(((Node.Items) fields.get(2).value()).items().get(1))
        .isEqualTo(new Node.Scalar("1", Node.Type.TEXT, 4));
    assertThat(((Node.Scalar) fields.get(3).value()).type()).isEqualTo(Node.Type.NOTHING);
  }

  @Test
  void aFileWithoutAValueIsNothing() throws BrokenYaml {
    assertThat(Yaml.read("")).isEmpty();
    assertThat(Yaml.read("# 只有注释\n---\n")).isEmpty();
  }

  @Test
  void eachMistakeHasItsLineAndCause() {
    broken("a: 1\nb: [1\nc: 2\n", 3, Cause.SYNTAX);
    broken("a:\n\tb: 1\n", 2, Cause.TAB);
    broken("a: 1\nb: 2\na: 3\n", 3, Cause.DUPLICATE);
    broken("a: &x [1]\nb: *x\n", 2, Cause.ALIAS);
    broken("a: !!java.net.URL [http://x]\n", 1, Cause.TAG);
    broken("? [a, b]\n: 1\n", 1, Cause.KEY);
    broken("a: 1\n---\nb: 2\n", 2, Cause.SECOND_DOCUMENT);
    broken("a: 1\nb: \u0007\n", 2, Cause.ENCODING);
  }

  @Test
  void bombsAreRefusedAtOnce() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [哈]\n");
    for (int i = 1; i < 40; i++) {
      String before = "*a" + (i - 1);
      laughs.append("a" + i + ": &a" + i + " [" + before + "," + before + "]\n");
    }
    Assertions.assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          broken(laughs.toString(), 2, Cause.ALIAS);
          broken("a: " + "[".repeat(200_000), 1, Cause.TOO_DEEP);
          broken("a: " + "{b: ".repeat(100_000), 1, Cause.TOO_DEEP);
          broken("- ".repeat(100_000), 1, Cause.TOO_DEEP);
        });
  }

  @Test
  void filesAreUtf8OfSomeSize() throws IOException, BrokenYaml {
    Path file = folder.resolve("a.yaml");
    Files.writeString(file, "\uFEFFhome: 重庆\n");
    assertThat(Yaml.read(file)).isPresent();
    Files.writeString(file, "home: 重庆\n", Charset.forName("GB18030"));
    assertThat(causeOf(file)).isEqualTo(Cause.ENCODING);
    Files.writeString(file, "home: 重庆\n", Charset.forName("UTF-16"));
    assertThat(causeOf(file)).isEqualTo(Cause.ENCODING);
    Files.writeString(file, "# " + "重".repeat(Yaml.LIMIT / 3 + 1));
    assertThat(causeOf(file)).isEqualTo(Cause.TOO_LARGE);
  }

  private static Cause causeOf(Path file) {
    return catchThrowableOfType(BrokenYaml.class, () -> Yaml.read(file)).cause();
  }

  private static void broken(String text, int line, Cause cause) {
    BrokenYaml e = catchThrowableOfType(BrokenYaml.class, () -> Yaml.read(text));
    String start = text.substring(0, Math.min(30, text.length()));
    assertThat(e).as(start).isNotNull();
    assertThat(e.cause()).as(start).isEqualTo(cause);
    assertThat(e.line()).as(start).isEqualTo(line);
  }
}
