package hegao.bind.metric;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Compared;
import hegao.bind.figure.Figure;
import hegao.bind.figure.Frame;
import hegao.bind.naming.Naming;
import hegao.bind.phrase.Head;
import hegao.bind.phrase.Phrase;
import hegao.bind.story.Sides;
import hegao.bind.story.Story;
import hegao.bind.word.Canon;
import hegao.bind.word.Characters;
import hegao.bind.word.Generic;
import hegao.bind.word.Lexis;
import hegao.bind.word.Suffixes;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.claim.Kind;
import hegao.lexicon.Terms;
import hegao.mention.Rank;
import hegao.mention.Ratio;
import hegao.mention.Unit.Dimension;
import java.util.List;
import java.util.Set;

/** Finishes the metric of a figure: what it leaves out it takes from the figure before. */
public final class Metrics {
  /** A thing told in so few characters needs what stands before the rank: 应用试点首批〔城市〕. */
  private static final int SHORT = 3;

  private static final List<String> SHARES = List.of("比重", "比例", "份额");

  /** Rates are of the whole measure told before: 〔出口额〕增速. */
  private static final Set<String> RATES = Set.of("增速", "增幅", "涨幅", "降幅", "跌幅", "增长率");

  /** 处理交易2亿笔、〔金额〕3亿元: of what was counted before. */
  private static final Set<String> AMOUNTS = Set.of("金额", "总金额", "数额", "款额");

  /** What stands before a measure and names no thing. */
  private static final List<String> MODIFIERS = List.of("营业", "主营业务", "主营", "登记", "设计", "计划");

  /** 猪肉价格上涨9%，〔影响〕CPI上涨0.2个百分点: verbs whose subject is what was measured before. */
  private static final List<String> EFFECTS = List.of("影响", "拉动", "带动", "推动", "拉高", "拉低", "推高");

  private static final Terms RANKING = Terms.load("ranking");

  private Metrics() {}

  /** The metric of a figure of a kind in its clause. */
  public static String of(Clause clause, Kind kind, Frame frame, Story story) {
    boolean named = frame.head() != null && frame.head().sort() == Head.Sort.WORK;
    boolean thing = frame.head() != null && frame.head().sort() == Head.Sort.NOUN;
    String own = Sides.with(story.side(), frame.metric(), frame);
    String told = part(clause, named || thing ? own : whole(own, story), story);
    told = kind == Kind.QUANTITY ? story.groups().with(told, clause, story.text()) : told;
    Token change = clause.change();
    boolean points = Figure.unit(clause.figure().mention()).dimension() == Dimension.POINTS;
    boolean effect =
        points && EFFECTS.stream().anyMatch(told::startsWith) && !story.metric().isEmpty();
    String base = told.isEmpty() ? story.metric() : effect ? story.metric() + told : told;
    Compared compared = kind == Kind.QUANTITY ? Compared.of(clause) : null;
    String metric =
        switch (kind) {
          case GROWTH -> base;
          case SHARE -> share(clause, frame, told, story);
          case RANK -> rank(clause, (Rank) clause.figure().mention(), told, story);
          case RATIO -> ratio(clause, (Ratio) clause.figure().mention(), frame);
          case QUANTITY ->
              compared != null
                  ? Naming.rated(base) + compared.text()
                  : change == null ? base : base + (change.tag().equals("-") ? "减少量" : "增加量");
          default -> base;
        };
    boolean anchors =
        kind == Kind.QUANTITY && change == null && compared == null
            || kind == Kind.GROWTH
            || kind == Kind.SHARE && !told.startsWith("占") && !told.contains("占比");
    boolean share = kind == Kind.SHARE && clause.indexOf("占") >= 0;
    String measured = anchors ? told : share ? "" : Phrase.measured(clause.left());
    boolean lasts =
        Figure.unit(clause.figure().mention()).dimension() == Dimension.TIME
            && !Suffixes.measured(measured);
    if (!measured.isEmpty() && kind != Kind.RANK && kind != Kind.RATIO && !lasts) {
      story.metric(measured);
    }
    return metric;
  }

  /** A bare measure is of what the sentence spoke of before: 汽车产量254万辆，〔汽车〕出口47万辆. */
  private static String whole(String told, Story story) {
    if (AMOUNTS.contains(told) && story.last() == Kind.QUANTITY && !story.metric().isEmpty()) {
      return story.topic().endsWith(told) ? story.topic() : story.topic() + told;
    }
    boolean bare = !told.isEmpty() && Lexis.shared().measures().has(told);
    if (bare && RATES.contains(told) && !story.metric().endsWith(told)) {
      return story.last() == null ? told : story.metric() + told;
    }
    boolean measured = !Canon.measure(story.metric()).isEmpty() && !story.metric().contains("占");
    if (Generic.whole(told) && measured && story.last() != null) {
      return story.metric();
    }
    if (told.equals("金额") && story.last() == Kind.QUANTITY && !story.topic().isEmpty()) {
      return story.topic() + told;
    }
    boolean shares =
        story.metric().contains("占")
            || story.metric().startsWith("分")
            || story.metric().startsWith("归属")
            || story.topic().endsWith("能力")
            || MODIFIERS.contains(story.topic());
    return bare && !shares && !Generic.named(told) && story.last() != null
        ? story.topic() + told
        : told;
  }

  /** 汽车产量254万辆，其中新能源汽车95.3万辆: the part is measured as the whole is. */
  private static String part(Clause clause, String told, Story story) {
    boolean same = story.last() == Kind.QUANTITY || story.last() == Kind.SHARE;
    boolean bare = !told.isEmpty() && Canon.measure(told).isEmpty() && same;
    if (!bare || !clause.among()) {
      return told;
    }
    String whole = story.metric();
    int measure = Lexis.shared().measures().endingAt(whole, whole.length());
    if (!clause.sharesUnit()) {
      return told;
    }
    return told + (measure == 0 && acts(told) ? whole : whole.substring(whole.length() - measure));
  }

  /** Whether a part is told only by what was done to it: 其中已〔确认〕1555件. */
  private static boolean acts(String told) {
    return told.length() <= SHORT && Lexis.shared().acts().has(told);
  }

  private static String share(Clause clause, Frame frame, String told, Story story) {
    int at = clause.indexOf("占");
    if (at < 0 || !told.startsWith("占") && Canon.measure(told).equals("占比")) {
      return told.isEmpty() ? story.metric() : told;
    }
    List<Token> before =
        clause.tokens().subList(clause.leftFrom() <= at ? clause.leftFrom() : clause.from(), at);
    boolean listed = frame.before().isEmpty() && frame.behind().isEmpty() && !told.isEmpty();
    String part = listed ? told : Phrase.text(Phrase.residue(before));
    String whole =
        Phrase.text(
            clause.tokens().subList(at + 1, clause.at()).stream()
                .takeWhile(t -> !t.is(Type.FIGURE))
                .filter(t -> !t.is(Type.LINK) && !Phrase.particle(t))
                .toList());
    boolean share = SHARES.stream().anyMatch(whole::endsWith);
    String suffix = share ? "" : whole.isEmpty() ? "比" : "比重";
    return (part.isEmpty() ? story.metric() : part) + "占" + whole + suffix;
  }

  private static String rank(Clause clause, Rank rank, String told, Story story) {
    if (rank.strong()) {
      List<Token> before = clause.left();
      int end = 0;
      while (end < before.size() && !RANKING.has(before.get(end).form())) {
        end++;
      }
      boolean verb = end < before.size();
      String largest = largest(clause);
      if (!largest.isEmpty()) {
        return largest + rank.field() + "排名";
      }
      String own =
          verb
              ? Phrase.text(
                  Phrase.residue(
                      before.subList(0, end).stream().filter(t -> !t.is(Type.PLACE)).toList()))
              : told;
      return (own.isEmpty() ? story.metric() : whole(own, story)) + rank.field() + "排名";
    }
    String thing = Phrase.text(Phrase.behind(clause.tokens(), clause.at() + 1));
    String before = thing.length() <= SHORT ? Phrase.text(Phrase.residue(clause.left())) : "";
    return (thing.isEmpty() && before.isEmpty() ? told : before + thing) + "先后";
  }

  /** 我国第二大〔淡水渔场〕: what is ranked stands behind. */
  private static String largest(Clause clause) {
    return clause.figure().form().endsWith("大")
        ? Phrase.text(Phrase.behind(clause.tokens(), clause.at() + 1))
        : "";
  }

  private static String ratio(Clause clause, Ratio ratio, Frame frame) {
    List<Token> left =
        Phrase.residue(clause.left().stream().filter(t -> !t.is(Type.PLACE)).toList());
    if (proportion(clause.figure().form())) {
      return proportion(left, clause.left());
    }
    String thing = Phrase.text(left) + counted(clause.figure().form(), ratio.counter());
    boolean share = thing.endsWith("比") || thing.endsWith("比例") || thing.endsWith("比重");
    String suffix = thing.endsWith("占") ? "比" : thing.contains("占") ? "比重" : "占比";
    return share ? thing : thing + suffix;
  }

  /** Whether two numbers are set against each other: 3∶2, 五比三. */
  private static boolean proportion(String form) {
    return form.indexOf(':') > 0
        || form.indexOf('：') > 0
        || form.indexOf('∶') > 0
        || form.indexOf('比') > 0;
  }

  /** 〔师生〕之比为1∶15, 〔男女生比例〕为五比三. */
  private static String proportion(List<Token> residue, List<Token> left) {
    String thing = Phrase.text(residue);
    boolean named = Characters.endsWithOne(thing, "比例重值");
    boolean between = !named && Phrase.text(left).contains("之比");
    return named ? thing : thing.isEmpty() ? "比例" : thing + (between ? "之比" : "比例");
  }

  /** The thing a ratio counts: 每9辆〔汽车〕中就有1辆. */
  private static String counted(String form, String counter) {
    StringBuilder thing = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLetter(c)
          && "每就有中便各分之半".indexOf(c) < 0
          && counter.indexOf(c) < 0
          && "一二三四五六七八九十百".indexOf(c) < 0) {
        thing.append(c);
      }
    }
    return thing.toString();
  }
}
