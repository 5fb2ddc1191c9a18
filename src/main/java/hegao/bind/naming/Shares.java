package hegao.bind.naming;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Frame;
import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Tidy;
import hegao.bind.word.Characters;
import hegao.bind.word.Suffixes;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.claim.Kind;
import java.util.ArrayList;
import java.util.List;

/** Names shares: 七成以上的〔职工住在厂区宿舍〕, 加征8%〔关税〕, 〔选票〕占比. */
final class Shares {
  private static final int LONGEST = 24;
  private static final List<String> RATES =
      List.of("税", "率", "补贴", "补助", "折扣", "股权", "股份", "利息", "幅", "增速", "增长");
  private static final List<String> PARTS = List.of("比重", "比例", "份额");
  private static final String SHARE = "占比";
  private static final int LONGEST_NAME = 12;
  private static final List<String> GIVING = List.of("给予", "予以", "享受", "发放", "进行", "获得", "计发");

  private Shares() {}

  /** The name of a share. */
  static String name(Clause clause, Kind kind, Frame frame, String told, String inherited) {
    String fulfilled = kind == Kind.SHARE ? Fulfilled.name(clause) : "";
    if (!fulfilled.isEmpty()) {
      return fulfilled;
    }
    String done = frame.metric().isEmpty() && kind == Kind.SHARE ? done(clause, frame) : "";
    if (!done.isEmpty()) {
      return done + SHARE;
    }
    String speed = frame.metric().isEmpty() && !inherited.isEmpty() ? "" : speed(clause, frame);
    if (!speed.isEmpty()) {
      return speed;
    }
    if (!inherited.isEmpty()) {
      return inherited;
    }
    boolean own = told.equals(frame.metric()) && !told.isEmpty();
    String rate = rate(clause, frame);
    if (kind == Kind.SHARE && !rate.isEmpty()) {
      return rate;
    }
    boolean behind =
        !frame.behind().isEmpty() && !Suffixes.measured(Phrase.text(Tidy.noun(frame.before())));
    if (behind && (own || kind == Kind.RATIO && Tidy.trimmed(frame.before()).isEmpty())) {
      return of(clause, frame);
    }
    if (kind == Kind.RATIO) {
      return told.length() > LONGEST_NAME ? Tidy.level(frame.before(), told) : told;
    }
    if (told.contains("占") && told.length() <= LONGEST) {
      return joined(told) + (Characters.endsWithOne(told, "重例比额率") ? "" : SHARE);
    }
    String level = own ? Naming.level(frame, told) : told;
    boolean whole = level.isEmpty() || level.contains("占") || Suffixes.measured(level);
    return whole ? level : level + (Characters.endsWithOne(level, "价涨降减增跌升") ? "幅度" : SHARE);
  }

  /** 占全省的比重 without 的. */
  private static String joined(String told) {
    for (String part : PARTS) {
      if (told.endsWith("的" + part)) {
        return told.substring(0, told.length() - part.length() - 1) + part;
      }
    }
    return told;
  }

  /** 房租12%的〔补贴〕, 按房租20%给予〔补贴〕: the rate of something that stands behind. */
  private static String rate(Clause clause, Frame frame) {
    List<Token> tokens = clause.tokens();
    int next = clause.at() + 1;
    boolean measured = Suffixes.measured(Phrase.text(Tidy.noun(frame.before())));
    if (!measured || next >= tokens.size()) {
      return "";
    }
    boolean given = GIVING.contains(tokens.get(next).form());
    if (!given && !Phrase.particle(tokens.get(next))) {
      return "";
    }
    String thing = Phrase.text(given ? Phrase.behind(tokens, next + 1) : frame.behind());
    return RATES.stream().anyMatch(thing::endsWith) ? thing : "";
  }

  /** 七成〔已经完工〕: what became of the part, where nothing before tells it. */
  private static String done(Clause clause, Frame frame) {
    boolean bare = Tidy.trimmed(frame.before()).isEmpty() && frame.behind().isEmpty();
    int next = clause.at() + 1;
    boolean goes =
        next < clause.tokens().size()
            && !clause.tokens().get(next).is(Type.BREAK)
            && !Phrase.particle(clause.tokens().get(next));
    return bare && goes ? Deeds.behind(clause.tokens(), next, LONGEST_NAME) : "";
  }

  /** 全国3.1%的〔平均增速〕: a pace that is told behind. */
  private static String speed(Clause clause, Frame frame) {
    List<Token> tokens = clause.tokens();
    int i = clause.at() + 1;
    if (i >= tokens.size() || !Phrase.particle(tokens.get(i))) {
      return "";
    }
    StringBuilder pace = new StringBuilder();
    for (i++; i < tokens.size() && i < clause.at() + 5; i++) {
      pace.append(tokens.get(i).form());
      if (tokens.get(i).is(Type.CHANGE)) {
        boolean noun = Characters.endsWithOne(pace.toString(), "速幅率");
        return noun ? Phrase.text(Tidy.noun(frame.before())) + pace : "";
      }
    }
    return "";
  }

  /** What is shared stands behind the figure. */
  private static String of(Clause clause, Frame frame) {
    String thing = Phrase.text(frame.behind());
    String verb = Tidy.verb(frame.before());
    boolean of = Phrase.particle(clause.tokens().get(clause.at() + 1));
    if (of ? RATES.stream().anyMatch(thing::endsWith) : Suffixes.measured(thing)) {
      List<Token> before = Tidy.trimmed(frame.before());
      List<Token> whom = verb.isEmpty() ? before : before.subList(0, before.size() - 1);
      return Phrase.text(Tidy.noun(whom)) + verb + thing;
    }
    return verb.isEmpty() ? thing + rest(clause, frame) + SHARE : verb + thing + SHARE;
  }

  /** Where the shared part is or what became of it, told to the end of the clause. */
  private static String rest(Clause clause, Frame frame) {
    Token last = frame.behind().get(frame.behind().size() - 1);
    int from = clause.tokens().indexOf(last) + 1;
    List<Token> rest = new ArrayList<>();
    int length = 0;
    for (int i = from; i < clause.tokens().size(); i++) {
      Token token = clause.tokens().get(i);
      length += token.form().length();
      if (token.is(Type.BREAK) || token.is(Type.FIGURE) || length > LONGEST) {
        break;
      }
      if (!token.tag().startsWith("d") && !token.tag().startsWith("u")) {
        rest.add(token);
      }
    }
    return Phrase.text(rest);
  }
}
