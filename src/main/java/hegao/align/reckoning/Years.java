package hegao.align.reckoning;

import hegao.align.telling.Lead;
import hegao.align.telling.Passage;
import hegao.claim.Claim;
import hegao.claim.Kind;
import hegao.claim.Modality;
import hegao.claim.Topic;
import hegao.claim.Value;
import hegao.claim.YearCount;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import hegao.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds numbers of years beside the year they are counted from: 自2009年迁来，已走过16年. */
public final class Years {
  private static final List<String> SINCE = List.of("自", "从", "始于", "始建于", "成立于", "创办于", "创建于");
  private static final List<String> COUNTED =
      List.of("已", "走过", "至今", "迄今", "历经", "深耕", "坚持", "持续", "有着");

  /** Years that are counted from something else, or not yet over. */
  private static final List<String> OTHERWISE =
      List.of("未来", "今后", "再过", "为期", "保修", "有效期", "前", "后的", "提前", "任期", "学制", "工龄");

  /** A sentence that is longer tells too much for one year and one number of years to belong. */
  private static final int LONGEST = 400;

  private Years() {}

  /** The numbers of years that must follow from a year in the same sentence. */
  public static List<YearCount> of(List<Passage> passages) {
    List<YearCount> found = new ArrayList<>();
    for (Passage passage : passages) {
      for (int i = 0; i < passage.size(); i++) {
        boolean plain = passage.at(i).sentence().span().length() <= LONGEST;
        YearCount count = plain ? count(passage, i) : null;
        if (count != null) {
          found.add(count);
        }
      }
    }
    return found;
  }

  private static YearCount count(Passage passage, int i) {
    Claim claim = passage.at(i);
    LocalDate published = claim.article().published().date();
    boolean years = claim.kind() == Kind.QUANTITY && "年".equals(claim.value().unit());
    if (!years || published == null || claim.value().max() != null) {
      return null;
    }
    String sentence = passage.sentence();
    int at = claim.span().start() - claim.sentence().span().start();
    String before = sentence.substring(0, at);
    int from = only(sentence, at);
    boolean row = before.contains("连续");
    if (from == 0
        || from >= published.getYear()
        || row && !opens(sentence)
        || !counted(before, passage.behind(i))) {
      return null;
    }
    return new YearCount(claim, first(claim, sentence, from), from, published.getYear());
  }

  /** The year that is counted from, as a claim of its own, so that a finding can point at it. */
  private static Claim first(Claim stated, String sentence, int year) {
    int at = stated.sentence().span().start() + sentence.indexOf(year + "年");
    Span span = new Span(at, at + 5);
    LocalDate day = LocalDate.of(year, 1, 1);
    return new Claim(
        stated.id() + "y",
        stated.article(),
        stated.sentence(),
        span,
        Kind.DATE,
        stated.subject(),
        "起始年份",
        List.of(),
        Value.of(Integer.toString(year)),
        new Period(span, day, day.plusYears(1).minusDays(1), Grain.YEAR, Anchor.WRITTEN),
        Modality.ACTUAL,
        null,
        new Topic(stated.subject(), "起始年份", List.of(), Kind.DATE.name()));
  }

  /** The only year of a sentence, told as a beginning before the figure; 0 for none. */
  private static int only(String sentence, int figure) {
    int found = 0;
    for (int i = 0; i < sentence.length(); i++) {
      int year = Lead.yearAt(sentence, i);
      if (year == 0) {
        continue;
      }
      if (found > 0 || i >= figure || !begins(sentence, i)) {
        return 0;
      }
      found = year;
    }
    boolean others = sentence.contains("去年") || sentence.contains("前年") || sentence.contains("当年");
    return others ? 0 : found;
  }

  /** 从2016年起，已连续…: 自成立以来连续3年 counts from another year. */
  private static boolean opens(String sentence) {
    return (sentence.contains("已连续") || sentence.contains("已经连续"))
        && (sentence.contains("年起") || sentence.contains("年开始"));
  }

  private static boolean begins(String sentence, int at) {
    String before = sentence.substring(0, at);
    int end = sentence.indexOf('，', at);
    String clause = sentence.substring(at, end < 0 ? sentence.length() : end);
    boolean since = SINCE.stream().anyMatch(before::endsWith);
    return since || clause.endsWith("以来") || clause.endsWith("起") || clause.endsWith("开始");
  }

  /** Whether the clause of the figure counts years up to now. */
  private static boolean counted(String before, String behind) {
    int clause = Math.max(before.lastIndexOf('，'), before.lastIndexOf('；'));
    String own = before.substring(clause + 1);
    String head = behind.substring(0, Math.min(2, behind.length()));
    boolean otherwise =
        OTHERWISE.stream().anyMatch(own::contains)
            || head.startsWith("前")
            || head.startsWith("后")
            || head.startsWith("内");
    return !otherwise && COUNTED.stream().anyMatch(own::contains);
  }
}
