package hegao.align.telling;

import static org.assertj.core.api.Assertions.assertThat;

import hegao.align.Given;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastsTest {
  private static String apart(String a, String b) {
    Contrasts x = Contrasts.of(Given.claim(a, "", "考生"));
    return x.against(Contrasts.of(Given.claim(b, "", "考生")));
  }

  @ParameterizedTest
  @CsvSource({
    "今年全市有【3600人】报名参加高考。,今年全市有【4800人】报名参加中考。,高考 / 中考",
    "今年全市有3600人参加高考，设考点【41个】。,今年全市有4800人参加中考，设考点【63个】。,高考 / 中考",
    "去年市本级非税收入【11亿】元。,去年非税收入【28亿】元。,本级 / 未写",
    "去年市本级非税收入11亿元，比上年增长【2.7】%。,去年非税收入28亿元，比上年增长【4.1】%。,本级 / 未写",
    "男子组有【16队】参赛。,女子组有【12队】参赛。,男 / 女"
  })
  void wordsOfOneClassSetClaimsApart(String a, String b, String expected) {
    assertThat(apart(a, b)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "今年全市有【3600人】报名参加高考。,今年有【3800人】走进考场。",
    "全市进出口【762亿】元，其中出口518亿元。,全市进出口【725亿】元，其中进口207亿元。",
    "十一期间接待【12万人】。,一期工程用工【15万人】。"
  })
  void whatOneSideLeavesOpenSetsNothingApart(String a, String b) {
    assertThat(apart(a, b)).isEmpty();
  }
}
