package hegao.bind.voice;

import hegao.bind.figure.Figure;
import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Tidy;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.claim.Modality;
import hegao.mention.Period;
import hegao.mention.Unit.Dimension;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Tells whether a figure is told as fact, expectation or aim. */
public final class Moods {
  /** No cue governs a figure further behind it, in tokens. */
  private static final int FAR = 80;

  private static final Set<String> MANNERS =
      Set.of("重点", "全面", "集中", "主要", "全部", "统一", "全力", "同步", "有序");

  private static final Set<String> SETTLED = Set.of("已", "已经", "已有", "共有", "现有", "累计", "了");

  private static final Set<String> DONE = Set.of("已", "已经", "均已", "都已");

  private static final Set<String> AIMED = Set.of("预期", "年度", "既定", "全年", "规划", "发展");

  private Moods() {}

  /**
   * The modality of a figure.
   *
   * @param tokens of its sentence
   * @param at index of the figure
   * @param period its period, or null
   * @param published publication date, or null
   */
  public static Modality of(List<Token> tokens, int at, Period period, LocalDate published) {
    boolean done = at + 1 < tokens.size() && DONE.contains(tokens.get(at + 1).form());
    if (done) {
      return Modality.ACTUAL;
    }
    Modality told = cue(tokens, at, published);
    if (told != null) {
      return told;
    }
    if (behind(tokens, at)) {
      return Modality.TARGET;
    }
    boolean ahead =
        period != null
            && published != null
            && period.anchor() != Period.Anchor.CONTEXT
            && period.start() != null
            && period.start().isAfter(published)
            && !settled(tokens, at);
    return ahead ? Modality.TARGET : Modality.ACTUAL;
  }

  private static Modality cue(List<Token> tokens, int at, LocalDate published) {
    boolean told = false;
    boolean will = false;
    for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
      Token token = tokens.get(i);
      if (token.form().equals("目标") && aims(tokens, i)) {
        return Modality.TARGET;
      }
      if (token.is(Type.PERIOD) && ahead(tokens, i, published)) {
        return Modality.TARGET;
      }
      boolean foretold = token.tag().equals("forecast") && within(tokens, i, at);
      if (token.is(Type.MOOD)
          && governs(tokens, i)
          && (!told || foretold)
          && !passed(tokens, i, at)) {
        if (!token.tag().equals("future")) {
          return token.tag().equals("forecast") ? Modality.FORECAST : Modality.TARGET;
        }
        will = true;
      }
      told |=
          done(token.form())
              || finished(tokens, i)
              || token.is(Type.PERIOD) && past((Period) token.mention(), published);
    }
    return will ? Modality.TARGET : null;
  }

  /** 预期目标：, 目标是: what follows is aimed at. */
  private static boolean aims(List<Token> tokens, int i) {
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).form() : "";
    boolean figure = i + 1 < tokens.size() && tokens.get(i + 1).is(Type.FIGURE);
    return next.equals("：")
        || next.equals(":")
        || next.equals("是")
        || next.equals("为")
        || figure && !next.endsWith("%") && !reached(tokens, i);
  }

  /** 超过年度任务目标52.6万吨: the figure is what was done beyond it. */
  private static boolean reached(List<Token> tokens, int aim) {
    return tokens.subList(Math.max(0, aim - 4), aim).stream().anyMatch(t -> past(t.form()));
  }

  private static boolean past(String form) {
    return switch (form) {
      case "超", "超过", "超出", "超额", "完成", "超额完成", "实现", "达到", "高于", "低于", "较", "比" -> true;
      default -> false;
    };
  }

  /** 到2027年: a year not yet over that something is to be reached by. */
  private static boolean ahead(List<Token> tokens, int i, LocalDate published) {
    Period period = (Period) tokens.get(i).mention();
    boolean by =
        i > 0 && tokens.get(i - 1).form().equals("到") || tokens.get(i).form().startsWith("到");
    return by && published != null && !period.end().isBefore(published);
  }

  private static boolean past(Period period, LocalDate published) {
    return published != null && period.end().isBefore(published);
  }

  /** 计划 and 规划 are nouns, too: 〔新计划〕62项. */
  private static boolean governs(List<Token> tokens, int i) {
    String form = tokens.get(i).form();
    if (form.equals("将") && takes(tokens, i + 1)) {
      return false;
    }
    if (!form.equals("计划") && !form.equals("规划") && !form.equals("要求") && !form.equals("承诺")) {
      return true;
    }
    boolean noun = i > 0 && tokens.get(i - 1).nominal() && !tokens.get(i - 1).is(Type.PLACE);
    boolean ends =
        i + 1 >= tokens.size()
            || Phrase.particle(tokens.get(i + 1))
            || tokens.get(i + 1).is(Type.FIGURE)
            || tokens.get(i + 1).is(Type.QUOTE)
            || tokens.get(i + 1).is(Type.BREAK);
    return !noun && !ends;
  }

  /** 将〔利率从2.5%〕上调: 将 is no future where its object follows. */
  private static boolean takes(List<Token> tokens, int next) {
    boolean noun =
        next + 1 < tokens.size()
            && tokens.get(next).nominal()
            && !tokens.get(next).is(Type.PLACE)
            && !MANNERS.contains(tokens.get(next).form());
    for (int i = next; noun && i < tokens.size() && !tokens.get(i).is(Type.BREAK); i++) {
      String form = tokens.get(i).form();
      if (form.equals("从") || form.equals("由") || form.equals("至") || form.endsWith("至")) {
        return true;
      }
    }
    return false;
  }

  /** 年度〔计划投资〕7亿元，项目80个: a measure of plans governs its own figure only. */
  private static boolean passed(List<Token> tokens, int i, int at) {
    return Phrase.planned(tokens.get(i))
        && tokens.subList(i, at).stream().anyMatch(t -> t.is(Type.FIGURE));
  }

  /** 〔预计〕增长5%: whether a word stands in the clause of the figure. */
  private static boolean within(List<Token> tokens, int i, int at) {
    return tokens.subList(i, at).stream().noneMatch(t -> t.is(Type.BREAK) || t.is(Type.FIGURE));
  }

  /** 并开通〔了〕7条线路: what was done, whatever was announced before. */
  private static boolean finished(List<Token> tokens, int i) {
    return tokens.get(i).form().equals("了") && i > 0 && Tidy.acts(tokens.get(i - 1));
  }

  /** 春节档〔共有〕6部影片: told of a time to come as settled. */
  private static boolean settled(List<Token> tokens, int at) {
    for (int i = at - 1; i >= 0 && !tokens.get(i).is(Token.Type.BREAK); i--) {
      if (SETTLED.contains(tokens.get(i).form())) {
        return true;
      }
    }
    return false;
  }

  private static boolean done(String form) {
    return switch (form) {
      case "已", "已经", "累计", "共", "达到了", "增长", "下降", "同比", "达" -> true;
      default -> false;
    };
  }

  /** 300万的预期目标; but 5个移动目标, 60项装配任务 are counted and not aimed at. */
  private static boolean behind(List<Token> tokens, int at) {
    boolean counts = Figure.unit(tokens.get(at).mention()).dimension() == Dimension.COUNT;
    boolean of = at + 1 < tokens.size() && Phrase.particle(tokens.get(at + 1));
    for (int i = at + 1; i < tokens.size() && i < at + 8; i++) {
      Token token = tokens.get(i);
      if (token.is(Type.BREAK) || token.is(Type.FIGURE)) {
        return false;
      }
      if (token.form().equals("目标") || token.form().equals("任务")) {
        return !counts || of || AIMED.contains(tokens.get(i - 1).form());
      }
    }
    return false;
  }
}
