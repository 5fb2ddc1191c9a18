package hegao.bind.event;

import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Tidy;
import hegao.bind.word.Characters;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Terms;
import hegao.mention.Period;
import hegao.mention.Period.Grain;
import hegao.mention.Rank;
import java.util.List;
import java.util.Set;

/** Whether a date of a sentence is the day of what it tells, by the words around it. */
final class EventDays {
  private static final Terms HAPPENINGS = Terms.load("happenings");

  /** Words that lead to a day something lasts to, or happens on. */
  private static final Set<String> UNTIL = Set.of("至", "到");

  private static final Set<String> LEADING = Set.of("于", "自", "从");

  private static final Set<String> HOURS = Set.of("时", "点", "分", "点钟", "时分");
  private static final Set<String> DAYPARTS =
      Set.of("凌晨", "清晨", "早上", "上午", "中午", "下午", "傍晚", "晚上", "夜间", "深夜", "晚", "夜", "早");

  /** What stands between a date and what happened on it. */
  private static final Set<String> SKIPPED =
      Set.of("（", "）", "(", ")", "起", "前", "后", "晚", "晚上", "上午", "下午", "凌晨", "清晨");

  private static final Set<String> ABOUT = Set.of("许", "左右", "整", "多");

  private EventDays() {}

  /** 2025年4月〔建成〕, 去年6月〔发生的〕事故: a happening follows at once. */
  static boolean direct(List<Token> tokens, int at) {
    boolean sudden = at + 1 < tokens.size() && HAPPENINGS.has(tokens.get(at + 1).form());
    boolean owned = sudden && at + 2 < tokens.size() && Phrase.particle(tokens.get(at + 2));
    return owned || sudden && !figured(tokens, at, 1);
  }

  /** 〔于〕6月3日返回, 成立〔于〕2002年的社区, 保留〔至〕10月12日: a day that a verb leads to or is led by. */
  static boolean led(List<Token> tokens, int at) {
    Period period = (Period) tokens.get(at).mention();
    String before = at > 0 ? tokens.get(at - 1).form() : "";
    boolean founded = before.equals("于") && at > 1 && HAPPENINGS.has(tokens.get(at - 2).form());
    boolean until = before.length() > 1 && Characters.endsWithOne(before, "至到");
    boolean lasts = until || UNTIL.contains(before) && at > 1 && Tidy.acts(tokens.get(at - 2));
    boolean day = period.grain() == Grain.DAY && !period.asOf();
    return founded || day && !figured(tokens, at, 1) && (lasts || LEADING.contains(before));
  }

  /** 5月20日，龙舟赛〔入选〕第一批名录: something is said to have happened before a figure is told. */
  static boolean happens(List<Token> tokens, int at) {
    boolean day = ((Period) tokens.get(at).mention()).grain() == Grain.DAY;
    int from = behind(tokens, at);
    boolean happened = false;
    for (int i = from; i < tokens.size() && !tokens.get(i).is(Type.BREAK); i++) {
      Token token = tokens.get(i);
      if (token.is(Type.FIGURE) && !token.form().endsWith("周年")) {
        return happened && (day || token.mention() instanceof Rank);
      }
      happened |= HAPPENINGS.has(token.form());
    }
    return happened && day;
  }

  /** Whether a figure stands in the clauses behind a date. */
  static boolean figured(List<Token> tokens, int at, int clauses) {
    int breaks = 0;
    for (int i = at + 1; i < tokens.size() && breaks < clauses; i++) {
      if (tokens.get(i).is(Type.FIGURE)) {
        return true;
      }
      breaks += tokens.get(i).is(Type.BREAK) ? 1 : 0;
    }
    return false;
  }

  /** 今年以来: a stretch up to now, not the day of an event. */
  static boolean lasts(Token token) {
    return token.form().endsWith("以来") || token.form().endsWith("年来");
  }

  /** 〔10时30分许〕发射: the hour that goes on with a day. */
  static boolean clock(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean number = token.tag().equals("m") && i + 1 < tokens.size();
    boolean part = DAYPARTS.contains(token.form());
    return part
        || number && HOURS.contains(tokens.get(i + 1).form())
        || HOURS.contains(token.form()) && tokens.get(i - 1).tag().equals("m")
        || ABOUT.contains(token.form()) && HOURS.contains(tokens.get(i - 1).form());
  }

  /** Where the clause behind that of an index begins. */
  static int clauseBehind(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size() && !tokens.get(i).is(Type.BREAK)) {
      i++;
    }
    return i + 1;
  }

  /** Where what happened is told: behind the date, the bracket it stands in, 起, and the comma. */
  static int behind(List<Token> tokens, int at) {
    int from = at + 1;
    while (from < tokens.size()
        && (tokens.get(from).is(Type.BREAK)
            || clock(tokens, from)
            || SKIPPED.contains(tokens.get(from).form()))) {
      from++;
    }
    return from;
  }
}
