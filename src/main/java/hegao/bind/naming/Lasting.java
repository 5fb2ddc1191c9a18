package hegao.bind.naming;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Frame;
import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Tidy;
import hegao.bind.word.Canon;
import hegao.bind.word.Suffixes;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.mention.Unit;
import java.util.List;
import java.util.Map;

/** Names how long something lasts: 连续7年〔获评先进〕, 〔执教〕26年, 二十分钟的〔问答〕. */
final class Lasting {
  private static final Map<String, String> SPANS =
      Map.of("年", "年数", "天", "天数", "月", "月数", "周", "周数");
  private static final int LONGEST_DEED = 6;
  private static final int LONGEST_TERM = 10;
  private static final List<String> AFTER = List.of("后", "之后", "以后", "过后");
  private static final List<String> SOONER =
      List.of("提前", "提早", "推迟", "延迟", "延后", "延误", "晚点", "迟到");
  private static final String RUNNING = "连续";

  private Lasting() {}

  /** The name of a span of time; empty where nothing tells what lasts so long. */
  static String name(Clause clause, Frame frame, Unit unit) {
    List<Token> before = Tidy.trimmed(frame.before());
    String span = SPANS.getOrDefault(unit.base(), "时长");
    String within = within(clause);
    if (!within.isEmpty()) {
      return within;
    }
    String age = age(clause, frame, before);
    if (!age.isEmpty()) {
      return age;
    }
    if (before.isEmpty() && AFTER.contains(next(clause))) {
      return "间隔时间";
    }
    String result = Phrase.text(frame.behind());
    if (result.endsWith("成绩") && Phrase.particle(clause.tokens().get(clause.at() + 1))) {
      return result;
    }
    String pace = pace(clause, frame);
    if (!pace.isEmpty()) {
      return pace;
    }
    int run = running(frame.before());
    if (run >= 0) {
      String what = Phrase.text(Tidy.noun(frame.before().subList(0, run)));
      return what + RUNNING + deed(clause) + span;
    }
    String way = way(before);
    if (!way.isEmpty()) {
      return way + "用时";
    }
    String noun = Phrase.text(Tidy.noun(before));
    if (Suffixes.measured(noun) || Canon.measure(noun + "时间").isEmpty() && noun.endsWith("期")) {
      return noun;
    }
    String thing = thing(clause, frame);
    String verb = Tidy.verb(before);
    if (!thing.isEmpty() && noun.isEmpty()) {
      return ended(verb.isEmpty() ? thing : verb + thing, span);
    }
    String act = Tidy.act(before);
    String told = act.length() > LONGEST_TERM && !verb.isEmpty() ? verb : act;
    String deed = told.isEmpty() || verb.isEmpty() ? deed(clause) : "";
    return told.isEmpty() && deed.isEmpty() ? "" : ended(told + deed, span);
  }

  private static String next(Clause clause) {
    int next = clause.at() + 1;
    return next < clause.tokens().size() ? clause.tokens().get(next).form() : "";
  }

  /** 有着300年〔历史〕, 至今已有二百余年: how old a thing is. */
  private static String age(Clause clause, Frame frame, List<Token> before) {
    boolean told = Phrase.text(frame.behind()).equals("历史");
    boolean since =
        frame.behind().isEmpty()
            && (clause.indexOf("至今") >= 0 || clause.indexOf("距今") >= 0)
            && Phrase.text(Tidy.noun(before)).isEmpty();
    return told || since ? "历史" : "";
  }

  /** 平均9分钟〔做好一把椅子〕, 〔提前〕半个月: how long it takes, how much sooner. */
  private static String pace(Clause clause, Frame frame) {
    List<Token> before = frame.before();
    String last = before.isEmpty() ? "" : before.get(before.size() - 1).form();
    if (SOONER.contains(last)) {
      return last + "时间";
    }
    if (!last.equals("平均") && !last.equals("每")) {
      return "";
    }
    StringBuilder deed = new StringBuilder();
    for (int i = clause.at() + 1; i < clause.tokens().size(); i++) {
      Token token = clause.tokens().get(i);
      if (token.is(Type.BREAK) || deed.length() + token.form().length() > LONGEST_TERM) {
        break;
      }
      boolean light =
          deed.length() == 0 && (token.filler() || token.is(Type.LINK) || Tidy.light(token));
      deed.append(light ? "" : token.form());
    }
    return deed.length() < 2 ? "" : (last.equals("每") ? "" : last) + deed + "时间";
  }

  private static String ended(String what, String span) {
    return Suffixes.measured(what) || what.endsWith("期") ? what : what + span;
  }

  /** The place of 连续 near the end, or -1. */
  private static int running(List<Token> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - 2); i--) {
      if (before.get(i).form().equals(RUNNING)) {
        return i;
      }
    }
    return -1;
  }

  /** 二十分钟的〔问答〕, 6.5小时的〔手术〕. */
  private static String thing(Clause clause, Frame frame) {
    boolean owns =
        Phrase.particle(clause.tokens().get(Math.min(clause.at() + 1, clause.tokens().size() - 1)));
    if (!frame.behind().isEmpty() && (owns || !Suffixes.measured(Phrase.text(frame.behind())))) {
      return Phrase.text(frame.behind().stream().takeWhile(t -> !Phrase.particle(t)).toList());
    }
    int at = clause.at() + 1;
    boolean owned = at + 1 < clause.tokens().size() && Phrase.particle(clause.tokens().get(at));
    return owned && Tidy.acts(clause.tokens().get(at + 1))
        ? clause.tokens().get(at + 1).form()
        : "";
  }

  /** 码头〔到〕集市只要20分钟. */
  private static String way(List<Token> before) {
    int end = before.size();
    while (end > 0 && !before.get(end - 1).nominal()) {
      end--;
    }
    for (int i = end - 2; i > 0; i--) {
      String form = before.get(i).form();
      if ((form.equals("到") || form.equals("至")) && before.get(i - 1).nominal()) {
        return Phrase.text(Tidy.noun(before.subList(0, i)))
            + form
            + Phrase.text(before.subList(i + 1, end));
      }
    }
    return "";
  }

  /** 须在72小时〔内〕答复: the time something is to be done in. */
  private static String within(Clause clause) {
    int next = clause.at() + 1;
    boolean in =
        next < clause.tokens().size()
            && List.of("内", "之内", "以内").contains(clause.tokens().get(next).form());
    String deed = in ? Deeds.behind(clause.tokens(), next + 1, LONGEST_TERM) : "";
    return deed.isEmpty() ? "" : deed + "期限";
  }

  private static String deed(Clause clause) {
    int next = clause.at() + 1;
    boolean goes = next < clause.tokens().size() && !clause.tokens().get(next).is(Type.BREAK);
    return goes ? Deeds.behind(clause.tokens(), next, LONGEST_DEED) : "";
  }
}
