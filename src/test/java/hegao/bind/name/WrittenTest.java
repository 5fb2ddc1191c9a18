package hegao.bind.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WrittenTest {
  @Test
  void shortFormsStandInQuotesBehindTheWordForThem() {
    Set<String> names = new TreeSet<>();
    Written.shortForms("江能股份有限公司（以下简称“江能股份”）与云溪重工（下称：“溪重”）签约，又称“江湖”。", names);
    assertThat(names).containsExactly("江能股份", "溪重");
  }

  @Test
  void aShortFormIsNoSentence() {
    Set<String> names = new TreeSet<>();
    Written.shortForms("简称“江”，简称“江能，云溪”，简称江能，下称“一二三四五六七八九十一”", names);
    assertThat(names).isEmpty();
  }

  @Test
  void aListedCompanyHasTheNumberOfItsStock() {
    Set<String> names = new TreeSet<>();
    Written.listed(
        "江能股份（600000）、云溪科技（300001.SZ），其中青山药业(000002)，青江与溪山重工(600003)，远江控股（01234.HK）。", names);
    assertThat(names).containsExactlyInAnyOrder("江能股份", "云溪科技", "青山药业", "溪山重工", "远江控股");
  }

  @Test
  void otherNumbersInBracketsAreNoStocks() {
    Set<String> names = new TreeSet<>();
    Written.listed("，江能股份（2024年），云溪科技（100001），青山药业（6000011），远江控股（600001元）", names);
    assertThat(names).isEmpty();
  }

  @Test
  void aCompanyIsToldOfBehindItsKind() {
    Set<String> names = new TreeSet<>();
    Written.told("芯片巨头江能股价大涨，龙头企业云溪公司投产，车企很多，房企的公司", names);
    assertThat(names).containsExactlyInAnyOrder("江能", "企业云溪");
  }

  @Test
  void modelsAreAMakeToldOfOftenAndACode() {
    String text = "江能M8上市。江能X-20Pro预售。江能表示，云溪A5只此一款。江能ABCDE1不是，江能GDP也不是。";
    assertThat(Models.of(text)).containsOnlyKeys("江能M8", "江能X-20Pro");
  }

  @Test
  void timesMayStandBetweenANameAndItsDeed() {
    for (String between : new String[] {"", "的", "2024年", "2024 年度", "今年上半年的", "第三季度", "5月份"}) {
      String text = "江能" + between + "营收";
      assertThat(Between.passed(text, 2)).as(between).isEqualTo(2 + between.length());
    }
    assertThat(Between.passed("江能2024", 2)).isEqualTo(2);
    assertThat(Between.passed("江能今天", 2)).isEqualTo(2);
  }
}
