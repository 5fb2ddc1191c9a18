package hegao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnWordsTest {
  @TempDir private Path folder;

  private void list(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text);
  }

  @Test
  void entriesComeInTheOrderOfTheFile() throws IOException {
    list("units", "\uFEFF# 本地的单位\r\n\r\n坛子\t坛\tCOUNT\t1\t1\r\n桶装\t桶\tCOUNT\t1\t1\r\n");
    OwnWords own = OwnWords.read(folder);
    assertThat(own.rows("units")).extracting(row -> row[0]).containsExactly("坛子", "桶装");
    assertThat(own.rows("units").get(0)).containsExactly("坛子", "坛", "COUNT", "1", "1");
    assertThat(own.rows("moods")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "moods | 盼着 | 应有 2 栏，写了 1 栏",
        "moods | 盼着<tab>hope | 第 2 栏“hope”没有这一种；可用：forecast、",
        "moods | 预计<tab>forecast | “预计”自带的词表里已有",
        "moods | 盼着<tab> | 第 2 栏“”不能为空",
        "moods | 盼着<tab>forecast<tab>x | 应有 2 栏，写了 3 栏",
        "units | 坛子<tab>坛<tab>JARS<tab>1<tab>1 | 第 3 栏“JARS”没有这一种",
        "units | 坛子<tab>坛<tab>COUNT<tab>0<tab>1 | 第 4 栏“0”不是正数",
        "hedges | 大概齐<tab>APPROX | 应以“前”或“后”起头",
        "holidays | 采茶节<tab>02-30 | 不是日期",
        "holidays | 采茶节<tab>L13-01 | 不是日期",
        "holidays | 采茶节<tab>S24 | 不是日期",
        "period-words | 上上上月<tab>Ω-3 | 没有这一种",
        "places | 云上县<tab>县<tab>乌有 | 里的“乌有”不在自带的词表里",
        "places | 云上县<tab>乡<tab>重庆 | 没有这一种；可用：世界、",
        "organisations | 茶办<tab>地方<tab>茶办公室、 | 有空的一项",
        "eras | 洪宪<tab>一九一六 | 不是年份",
        "traditional | 檯子<tab>台 | 应是一个字",
        "posts | 坊主 <tab> | 应有 1 栏",
        "postes | 坊主 | 没有名为 postes 的词表"
      })
  void aBadLineIsNamedWithFileLineAndCause(String list, String line, String cause)
      throws IOException {
    list(list, "# 说明\n" + line.replace("<tab>", "\t") + "\n");
    assertThatThrownBy(() -> OwnWords.read(folder))
        .isInstanceOf(BrokenWords.class)
        .hasMessageContaining(list + ".txt")
        .hasMessageContaining(cause)
        .satisfies(
            e -> assertThat(e.getMessage().contains("第 2 行") || list.equals("postes")).isTrue());
  }

  @Test
  void everyMistakeIsTold() throws IOException {
    list("posts", "坊主\n坊主\n局长\n");
    Files.write(folder.resolve("stops.txt"), "转产".getBytes(StandardCharsets.UTF_16LE));
    assertThatThrownBy(() -> OwnWords.read(folder))
        .hasMessageContaining("posts.txt 第 2 行：“坊主”第 1 行已有")
        .hasMessageContaining("posts.txt 第 3 行：“局长”自带的词表里已有")
        .hasMessageContaining("stops.txt：不是 UTF-8 编码");
  }

  @Test
  void aFolderWithoutListsIsAMistake() {
    assertThatThrownBy(() -> OwnWords.read(folder)).hasMessageContaining("这里没有词表");
  }

  @Test
  void wordsAreSettledOnceListsAreInUse() throws IOException {
    list("posts", "坊主\n");
    OwnWords own = OwnWords.read(folder);
    assertThat(WordList.words("posts")).doesNotContain("坊主");
    assertThatThrownBy(() -> OwnWords.use(own)).isInstanceOf(IllegalStateException.class);
  }
}
