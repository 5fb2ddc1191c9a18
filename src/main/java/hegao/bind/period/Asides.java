package hegao.bind.period;

import hegao.bind.phrase.Phrase;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Terms;
import hegao.mention.Period;
import hegao.mention.Period.Anchor;
import hegao.mention.Period.Grain;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Periods that are asides: what is measured against, an occasion to come, part of a title. They do
 * not govern figures, or the next one only.
 */
final class Asides {
  private static final Terms WORDS = Terms.load("period-words");

  private static final Set<String> LEARNT = Set.of("获悉", "了解到", "了解", "获知", "得知", "采访");

  /** What stands behind the beginning of a time that goes on. */
  static final Set<String> STARTS = Set.of("起", "开始");

  private static final Terms SPEECH = Terms.load("announcing");

  /** Tokens within which it is told from whom something was learnt, or that it is foretold. */
  static final int ASKING = 30;

  /** Tokens from a year to the record of that year. */
  private static final int OWNED = 6;

  private static final String COUNTED = "次届期号场回季批轮集版一二三四五六七八九十百";

  /** Tokens looked back over. */
  static final int FURTHEST = 200;

  private Asides() {}

  /** 从〔2019年〕的340万吨: governs the next figure only. */
  static boolean local(List<Token> tokens, int i) {
    boolean from =
        i > 0 && (tokens.get(i - 1).form().equals("从") || tokens.get(i - 1).form().equals("由"));
    return from
        || i + 2 < tokens.size()
            && Phrase.particle(tokens.get(i + 1))
            && tokens.get(i + 2).is(Type.FIGURE);
  }

  /** 铁路〔春运〕客流, 〔春运期间〕车票, 〔二季度〕重大项目: a season or quarter that only says of what kind a thing is. */
  static boolean attributive(List<Token> tokens, int i) {
    Period told = (Period) tokens.get(i).mention();
    if (told.grain() == Grain.YEAR || Owned.seasonal(tokens.get(i))) {
      return Owned.held(tokens, i);
    }
    return (told.season() || told.grain() == Grain.QUARTER)
        && i + 1 < tokens.size()
        && tokens.get(i + 1).nominal();
  }

  /** The day on which what stands before an index was said: 据媒体〔14日〕报道; null for none. */
  static Period said(List<Token> tokens, int before) {
    for (int i = before - 1; i >= Math.max(0, before - FURTHEST); i--) {
      if (tokens.get(i).is(Type.PERIOD)) {
        Period day = (Period) tokens.get(i).mention();
        boolean told = false;
        for (int k = i + 1; k < Math.min(before, i + 4); k++) {
          told |= "say".equals(SPEECH.sense(tokens.get(k).form()));
        }
        return told && day.grain() == Grain.DAY && !day.asOf() ? day : null;
      }
    }
    return null;
  }

  /** Whether a figure stands in another clause than a day; 今天，全市将… is one clause. */
  static boolean apart(List<Token> tokens, int day, int figure) {
    int from = day + 1;
    while (from < figure && (tokens.get(from).is(Type.QUOTE) || tokens.get(from).is(Type.PERIOD))) {
      from++;
    }
    from += from < figure && tokens.get(from).is(Type.BREAK) ? 1 : 0;
    return tokens.subList(from, figure).stream().anyMatch(t -> t.is(Type.BREAK));
  }

  /** 6人〔已〕被送医: whether the clause goes on with 已 right behind a figure. */
  static boolean done(List<Token> tokens, int figure) {
    for (int i = figure + 1; i < tokens.size() && i <= figure + 2; i++) {
      String form = tokens.get(i).form();
      if (form.equals("已") || form.equals("已经")) {
        return true;
      }
      if (tokens.get(i).is(Type.BREAK) || tokens.get(i).is(Type.FIGURE)) {
        return false;
      }
    }
    return false;
  }

  /** Whether neither a figure stands between the period and the figure nor 转为, 增至. */
  static boolean reaches(List<Token> tokens, int i, int index) {
    return tokens.subList(i + 1, index).stream()
        .noneMatch(t -> t.is(Type.FIGURE) || t.form().equals("转为") || t.form().equals("转"));
  }

  /** A plan named alone (“十五五”) is an occasion; only 期间, 末 and the like make it a time. */
  private static boolean bare(Token token) {
    if (((Period) token.mention()).grain() != Grain.PLAN) {
      return false;
    }
    String form = token.form();
    char last = form.charAt(form.length() - 1);
    return last == '五' || "”’》\"'".indexOf(last) >= 0;
  }

  /**
   * Whether the period does not govern.
   *
   * @param tokens of the sentence
   * @param i index of the period
   * @param figure index of the figure, or the end of the sentence
   * @param printed the day of print, or null
   */
  static boolean is(List<Token> tokens, int i, int figure, LocalDate printed) {
    return based(tokens, i, figure)
        || recent(tokens.get(i))
        || Owned.record(tokens, i)
        || occasion(tokens, i, figure, printed)
        || Owned.of(tokens, i, figure)
        || inquiry(tokens, i, figure)
        || named(tokens, i, figure);
  }

  /** “欢乐〔春节〕”, “〔未来3年〕结对帮读”倡议: part of a name in quotes that the figure is not in. */
  private static boolean named(List<Token> tokens, int i, int figure) {
    int open = -1;
    for (int k = i - 1; k >= Math.max(0, i - ASKING) && open < 0; k--) {
      if (tokens.get(k).form().equals("”") || tokens.get(k).is(Type.BREAK)) {
        return false;
      }
      open = tokens.get(k).form().equals("“") ? k : -1;
    }
    for (int k = i + 1; open >= 0 && k < Math.min(tokens.size(), i + ASKING); k++) {
      if (tokens.get(k).form().equals("”")) {
        return k < figure && k - open > 2;
      }
      if (tokens.get(k).is(Type.BREAK)) {
        return false;
      }
    }
    return false;
  }

  /** 近日, 日前: too vague to be the time of a figure. */
  private static boolean recent(Token token) {
    return "RECENT".equals(WORDS.sense(token.form()));
  }

  /** 〔春节〕临近, 为〔春节〕备货, 〔春节〕前夕: a holiday still to come of which nothing is foretold. */
  private static boolean occasion(List<Token> tokens, int i, int figure, LocalDate printed) {
    Period period = (Period) tokens.get(i).mention();
    boolean day = period.anchor() == Anchor.CALENDAR && period.grain() == Grain.DAY;
    if (!day || period.asOf() || printed == null) {
      return false;
    }
    String after = i + 1 < tokens.size() ? tokens.get(i + 1).form() : "";
    if (after.equals("前夕") || after.equals("前") || after.equals("临近")) {
      return true;
    }
    return period.start().isAfter(printed)
        && !after.equals("当天")
        && !after.equals("当日")
        && !after.equals("期间")
        && tokens.subList(i, Math.min(figure, i + ASKING)).stream().noneMatch(t -> t.is(Type.MOOD));
  }

  /** 记者〔今天〕从海关获悉: the day of asking is not that of the answer. */
  private static boolean inquiry(List<Token> tokens, int i, int figure) {
    if (((Period) tokens.get(i).mention()).grain() != Grain.DAY) {
      return false;
    }
    boolean asked = false;
    for (int k = Math.max(0, i - 2); k < Math.min(figure, i + ASKING); k++) {
      String form = tokens.get(k).form();
      asked |= form.equals("记者") && k <= i + 6;
      if (asked && k > i && LEARNT.contains(form)) {
        return true;
      }
    }
    return false;
  }

  /** 超过此前〔2018年〕保持的31.7万吨, 比〔2020年〕的48万吨: the figure compared with is of it. */
  private static boolean owned(List<Token> tokens, int i, int figure) {
    if (figure < tokens.size() && Owned.recordOf(tokens, i, figure)) {
      return true;
    }
    if (figure >= tokens.size() || figure - i > OWNED || !Phrase.particle(tokens.get(figure - 1))) {
      return false;
    }
    return tokens.subList(i + 1, figure).stream()
        .noneMatch(t -> t.is(Type.BREAK) || t.is(Type.FIGURE) || t.is(Type.CHANGE));
  }

  /** 2024年〔第三次〕会议: part of a name, unlike 上半年〔第二产业〕. */
  private static boolean numbered(String form) {
    return form.startsWith("第") && COUNTED.indexOf(form.charAt(form.length() - 1)) >= 0;
  }

  /** Whether the period is what something is measured against, or part of a title. */
  private static boolean based(List<Token> tokens, int i, int figure) {
    String before = i > 0 ? tokens.get(i - 1).form() : "";
    String after = i + 1 < tokens.size() ? tokens.get(i + 1).form() : "";
    boolean compared =
        switch (before) {
          case "比", "较", "与", "同", "同比", "环比", "超", "超过", "超越", "此前" -> true;
          case "快于", "慢于", "高于", "低于", "优于", "好于", "高出", "超出" -> true;
          case "和", "跟" -> after.equals("相比") || after.equals("比");
          case "自" -> !STARTS.contains(after);
          case "于" -> i > 1 && "高低优好多少大小快慢强弱胜逊等当".contains(tokens.get(i - 2).form());
          default -> false;
        };
    if (compared && !(before.equals("超") && i + 1 == figure) && !owned(tokens, i, figure)) {
      return true;
    }
    if (bare(tokens.get(i)) && !after.equals("期间") && !after.equals("时期") && !after.equals("以来")) {
      return true;
    }
    boolean titled =
        before.equals("《")
            || before.equals("（") && after.equals("）")
            || before.equals("(") && after.equals(")")
            || numbered(after);
    boolean multiplied =
        i + 2 == figure
            && after.equals("的")
            && tokens.get(figure < tokens.size() ? figure : i).form().contains("倍");
    return titled || multiplied;
  }
}
