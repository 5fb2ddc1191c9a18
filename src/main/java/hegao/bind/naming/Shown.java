package hegao.bind.naming;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Tolls;
import hegao.bind.word.Characters;
import hegao.bind.word.Generic;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Gazetteer;
import hegao.mention.Period;
import hegao.mention.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * Who and what a figure is of, as an editor's list of figures names it. What alignment goes by is
 * the topic, which keeps the words of the text.
 *
 * @param subject who or what
 * @param metric what is measured
 * @param group the people it is limited to, or empty
 * @param running whether it is a count that grows from hour to hour, told as of now
 * @param season the season of the trade that it is of (春节档), or empty
 */
public record Shown(String subject, String metric, String group, boolean running, String season) {
  /** Subjects of more characters are things that can be counted, not places. */
  private static final List<String> WHOLES = List.of("全国", "全省", "全市", "全县", "全区", "我国", "中国");

  private static final String NUMBERED = "0123456789 ";
  private static final int SHORT = 4;

  /** Tokens looked back over. */
  private static final int FURTHEST = 100;

  /**
   * Names a figure of which the text tells a subject and a metric.
   *
   * @param told the metric as composed from the text
   * @param name of the measure as {@link Naming} gives it
   */
  public static Shown of(Clause clause, String subject, String told, String name) {
    Tolls.Toll toll = Tolls.of(clause);
    if (toll != null) {
      return new Shown(Tolls.subject(subject), toll.group() + toll.harm(), toll.group(), true, "");
    }
    String index = Indices.index(told);
    if (!index.isEmpty() && pointed(name)) {
      return new Shown(index, name, "", false, "");
    }
    String season = season(clause);
    return new Shown(
        subject,
        season + Names.metric(subject, own(subject, magnitude(clause, name))),
        "",
        false,
        season);
  }

  private static boolean pointed(String name) {
    return name.endsWith("点位") || name.endsWith("点数") || name.endsWith("涨幅") || name.endsWith("跌幅");
  }

  /** 〔青江大桥的〕长度: the name without the subject that it begins with. */
  private static String own(String subject, String name) {
    if (Generic.sum(name)
        && subject.length() > SHORT
        && Gazetteer.shared().named(subject).isEmpty()) {
      return Characters.behindBeginning(subject, WHOLES) + name;
    }
    if (subject.length() < 2 || !name.startsWith(subject)) {
      return name;
    }
    String rest = name.substring(Characters.skip(name, subject.length(), "的之"));
    boolean counted = List.of("数", "量", "金额", "排名").contains(rest);
    return rest.length() < 2 || counted ? name : rest;
  }

  /** The qualifiers of the topic: those told, the group and the season. */
  public List<String> narrowed(List<String> qualifiers) {
    if (group.isEmpty() && season.isEmpty()) {
      return qualifiers;
    }
    List<String> all = new ArrayList<>(qualifiers);
    all.add(group.isEmpty() ? season : group);
    return all.stream().sorted().toList();
  }

  /** 2025年春节档, without its year. */
  private static String undated(String form) {
    int end = 0;
    while (end < form.length() && NUMBERED.indexOf(form.charAt(end)) >= 0) {
      end++;
    }
    return end == 0 ? form : form.substring(Characters.skip(form, end, "年"));
  }

  /**
   * 春节档〔票房〕: a season of the trade told in the clause, or before the as-of date of the figure, is
   * part of the measure's name.
   */
  private static String season(Clause clause) {
    boolean dated = false;
    for (int i = clause.at() - 1; i >= Math.max(0, clause.at() - FURTHEST); i--) {
      Token token = clause.tokens().get(i);
      if (!token.is(Type.PERIOD)) {
        continue;
      }
      if (token.form().endsWith("档")) {
        boolean told = dated || i >= opening(clause);
        return told ? undated(token.form()) : "";
      }
      Period period = (Period) token.mention();
      boolean bracketed = i > 0 && "（(".contains(clause.tokens().get(i - 1).form());
      boolean day = !period.asOf() && period.start().equals(period.end());
      if (!period.asOf() && !(day && (bracketed || i >= clause.from()))) {
        return "";
      }
      dated |= period.asOf();
    }
    return "";
  }

  /** Where the clause begins, or the one before it that leads to it by a colon. */
  private static int opening(Clause clause) {
    int from = clause.from();
    boolean led = from > 0 && "：:".contains(clause.tokens().get(from - 1).form());
    return led ? Clause.of(clause.tokens(), from - 1).from() : from;
  }

  /** 发生6.6级地震 is of its 震级. */
  private static String magnitude(Clause clause, String metric) {
    boolean degree =
        clause.figure().mention() instanceof Quantity quantity
            && quantity.unit().base().equals("级");
    if (!degree || metric.endsWith("震级")) {
      return metric;
    }
    int at = metric.lastIndexOf('震');
    return at < 0 ? metric : (metric.startsWith("余", at - 1) ? "余震" : "地震") + "震级";
  }
}
