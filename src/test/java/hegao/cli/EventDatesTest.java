package hegao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.claim.Claim;
import hegao.claim.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which dates and ranks of running text make claims. */
class EventDatesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "自2013年落户临江开发区，海澜精工已走过12年。, 2013年, 2013",
    "这座水厂于2024年3月建成投用，日供水20万吨。, 2024年3月, 2024-03",
    "9月26日，代表团抵达临江。当日，临江与湖口合作联席会议第三次会议在临江召开。, 当日, 2025-09-26",
    "10月20日起，全市将陆续发放家电购新补贴。, 10月20日, 2025-10-20",
    "昨晚（9月29日），青江特大桥顺利合龙。, 9月29日, 2025-09-29",
    "清障船完成3处打捞任务，于9月18日返回临江。, 9月18日, 2025-09-18",
    "2025年云溪非遗展示活动昨晚（9月29日）启动，12个项目亮相。, 9月29日, 2025-09-29",
    "若提议通过，合同将延长至12月9日。, 12月9日, 2025-12-09",
    "市长签署命令，公布《湿地条例》，自2025年12月1日起施行。, 2025年12月1日, 2025-12-01",
    "9月15日，云溪乳业公布2024年财务报告。, 9月15日, 2025-09-15",
    "2008年，云溪剪纸列入第一批省级名录。, 2008年, 2008",
    "9月15日，云溪剧院建成20周年音乐会在江城举行。, 9月15日, 2025-09-15",
    "灯会布景将保留至10月12日，夜游人次增长两成。, 10月12日, 2025-10-12",
    "去年6月3日发生的溃堤造成5人失联。, 去年6月3日, 2024-06-03",
    "成立于2004年的东桥社区有居民7000多人。, 2004年, 2004",
    "8月6日，临江龙舟赛入选第一批体育名录，观众不断。, 8月6日, 2025-08-06"
  })
  void aHappeningBehindADateDatesIt(String text, String written, String day) {
    assertThat(claims(text))
        .anySatisfy(
            c -> {
              assertThat(c.kind()).isEqualTo(Kind.DATE);
              assertThat(c.text()).isEqualTo(written);
              assertThat(c.value().word()).isEqualTo(day);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "今天（9月30日）上午10时，临江高铁正式开通运营。, 9月30日, 正式开通运营日期",
    "今天（9月30日）上午10时，随着首班列车驶出临江站，临江高铁正式开通运营。, 9月30日, 正式开通运营日期"
  })
  void theHourBehindADayTellsNothingOfTheEvent(String text, String written, String metric) {
    assertThat(claims(text))
        .anySatisfy(
            c -> {
              assertThat(c.text()).isEqualTo(written);
              assertThat(c.metric()).isEqualTo(metric);
              assertThat(c.subject()).isEqualTo("临江高铁");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024年投产3条生产线。", "2024年，临江发布地方标准12项。"})
  void aDateOfAFigureIsNoEvent(String text) {
    assertThat(claims(text)).noneMatch(c -> c.kind() == Kind.DATE);
  }

  @ParameterizedTest
  @CsvSource({"临江入选第二批国家低碳试点城市。, 第二批, 2", "打造我国海洋经济“第三极”。, 第三极, 3"})
  void batchesAndPolesAreRanks(String text, String written, int place) {
    assertThat(claims(text))
        .anySatisfy(
            c -> {
              assertThat(c.kind()).isEqualTo(Kind.RANK);
              assertThat(c.text()).isEqualTo(written);
              assertThat(c.value().number().intValue()).isEqualTo(place);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"第二批学员昨日抵达。", "科考队登上第三极地区。"})
  void otherBatchesAreNot(String text) {
    assertThat(claims(text)).noneMatch(c -> c.kind() == Kind.RANK);
  }

  @ParameterizedTest
  @CsvSource({
    "《云溪之夜》昨天进行第三次联排。, 第三次, 联排次序",
    "第二届青川书展在江城开幕。, 第二届, 届次",
    "乘组昨天完成第四次出舱活动。, 第四次, 出舱活动次序",
    "这是东风运载火箭的第57次飞行。, 第57次, 飞行次序",
    "法院举行该案第二次正式辩论。, 第二次, 正式辩论次序",
    "警方昨天第二次执行逮捕令。, 第二次, 执行逮捕令次序"
  })
  void whichTimeSomethingIsHeldIsARank(String text, String written, String name) {
    assertThat(claims(text))
        .anySatisfy(
            c -> {
              assertThat(c.kind()).isEqualTo(Kind.RANK);
              assertThat(c.text()).isEqualTo(written);
              assertThat(c.metric()).isEqualTo(name);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"许多人第一次来到这里。", "县人大十届四次会议昨天召开。"})
  void otherOrdinalsAreNot(String text) {
    assertThat(claims(text)).noneMatch(c -> c.kind() == Kind.RANK);
  }

  private List<Claim> claims(String text) {
    try {
      Path file = folder.resolve("a.txt");
      Files.writeString(file, "本地新闻一则\n\n" + text + "\n");
      Request request =
          new Request(
              List.of(file),
              Map.of(file.normalize(), LocalDate.of(2025, 9, 30)),
              Optional.of("武汉"),
              Optional.empty());
      return new Stages().run(request, Progress.NONE).claims();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
