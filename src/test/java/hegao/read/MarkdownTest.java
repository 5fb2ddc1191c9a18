package hegao.read;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.text.Published;
import hegao.text.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTest {
  @TempDir Path temporary;
  private Folder folder;

  @BeforeEach
  void folder() {
    folder = new Folder(temporary);
  }

  private Source source(String text) throws IOException {
    return Folder.source(folder.write("a.md", text));
  }

  @Test
  void readsWordsAndLeavesCodeOut() throws IOException {
    Source source =
        source(
            """
            # 石湾港开工

            石湾港[吞吐量](http://a.example/99万吨 "88万吨")**1.2**亿吨&mdash;好\\*，
            ![泊位77个](a.png)全年无休。<!-- 66万吨 -->

            ```
            产量 55万吨
            ```

            > 他说，好。

            1. 一期3个
            2. 二期5个

                缩进的段落，不是程序。

            <div>块里有话，4个。<!-- 注释 --></div>

            ---

            | 港区 | 泊位（个） |
            |---|---|
            | 东港区 | 12 |
            """);
    assertThat(source.page().text())
        .isEqualTo(
            """
            # 石湾港开工

            石湾港吞吐量1.2亿吨—好*，
            全年无休。

            他说，好。

            - 一期3个
            - 二期5个

            缩进的段落，不是程序。

            块里有话，4个。

            ---

            港区	泊位（个）
            东港区	泊位12个"""
                .stripTrailing());
    int[] origins = source.page().origins();
    int figure = source.page().text().indexOf("1.2亿");
    assertThat(source.text().substring(origins[figure])).startsWith("1.2**亿吨");
    assertThat(source.text().substring(origins[figure + 6])).startsWith("好\\*");
  }

  @Test
  void readsFrontMatterOfManyForms() throws IOException {
    Source source =
        source(
            """
            ---
            title: "石湾港: 开工"
            date: 2025-09-30T08:00:00+08:00
            tags:
              - 港口
            # 注释
            source: 青州日报
            home: 青州
            author: 林一
            ---
            石湾港开工。
            """);
    assertThat(source.metadata().published())
        .isEqualTo(new Published(LocalDate.of(2025, 9, 30), Published.Origin.FRONT_MATTER));
    assertThat(source.metadata().home()).contains("青州");
    assertThat(source.metadata().publication()).contains("青州日报");
    assertThat(source.metadata().author()).contains("林一");
    assertThat(source.page().text()).isEqualTo("石湾港开工。");
  }

  @Test
  void takesARuleForNoFrontMatter() throws IOException {
    assertThat(FrontMatter.of("---\n石湾港开工。\n---\n").end()).isZero();
    assertThat(FrontMatter.of("---\npublished: 2025-09-30\n").end()).isZero();
    assertThat(source("---\npublished: 某日\n---\n开工。").metadata().published())
        .isEqualTo(Published.UNKNOWN);
  }

  @Test
  void staysLinear() {
    for (String hostile :
        new String[] {
          ">".repeat(100_000), "[".repeat(100_000), "*a _b ".repeat(50_000), "- ".repeat(20_000)
        }) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> Folder.read(folder.write("a.md", "港口，" + hostile)));
    }
  }
}
