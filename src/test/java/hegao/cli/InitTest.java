package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {
  @TempDir private Path folder;
  private final Session session = new Session();

  @Test
  void aConfigurationIsWrittenOnce() throws IOException {
    Path file = folder.resolve("hegao.yaml");
    assertThat(session.run("init", folder.toString())).isZero();
    assertThat(session.out()).isEqualTo("已写好：" + file + "\n");
    assertThat(Files.readString(file)).contains("#home: ", "#fail-on: error");
    assertThat(session.run("config", "show", "--config", file.toString())).isZero();
    Files.writeString(file, "home: 重庆\n");
    assertThat(session.run("init", folder.toString())).isEqualTo(2);
    assertThat(session.err()).contains("--force").hasLineCount(1);
    assertThat(Files.readString(file)).isEqualTo("home: 重庆\n");
    assertThat(session.run("init", folder.toString(), "--force", "--lang", "en")).isZero();
    assertThat(Files.readString(file)).contains("Home place of the publication");
  }

  @Test
  void theSchemaStandsBesideIt() throws IOException {
    assertThat(session.run("init", folder.toString(), "--schema")).isZero();
    assertThat(Files.readString(folder.resolve("hegao.yaml")))
        .startsWith("# yaml-language-server: $schema=hegao.schema.json\n");
    session.run("config", "schema");
    assertThat(folder.resolve("hegao.schema.json")).hasContent(session.out());
  }

  @Test
  void aFolderThatIsNotThereIsCodeTwo() {
    assertThat(session.run("init", folder.resolve("没有").toString())).isEqualTo(2);
    assertThat(session.err()).contains("无法写入").hasLineCount(1);
  }
}
