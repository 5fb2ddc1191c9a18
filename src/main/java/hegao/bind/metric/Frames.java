package hegao.bind.metric;

import hegao.bind.figure.Adjuncts;
import hegao.bind.figure.Apposition;
import hegao.bind.figure.Clause;
import hegao.bind.figure.Compared;
import hegao.bind.figure.Figure;
import hegao.bind.figure.Frame;
import hegao.bind.figure.Losses;
import hegao.bind.figure.Milestones;
import hegao.bind.phrase.Head;
import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Tidy;
import hegao.bind.subject.Holders;
import hegao.bind.subject.Known;
import hegao.bind.subject.Owners;
import hegao.bind.subject.QuotedNames;
import hegao.bind.subject.Receivers;
import hegao.bind.subject.Subjects;
import hegao.bind.word.Canon;
import hegao.bind.word.Lexis;
import hegao.bind.word.Means;
import hegao.bind.word.Riders;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.claim.Kind;
import hegao.lexicon.Terms;
import hegao.mention.Bound;
import hegao.mention.Quantity;
import hegao.mention.Rank;
import hegao.mention.Ratio;
import hegao.mention.Unit.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Composes what a figure measures from the words of its clause. */
public final class Frames {
  private static final Lexis LEXIS = Lexis.shared();

  /** A counted thing told in so few characters needs what it did to be told apart. */
  private static final int SHORT = 4;

  /** Tokens looked back over for how a figure was reckoned. */
  private static final int FURTHEST = 60;

  private static final List<String> SHARES = List.of("市占率", "占有率", "份额", "市场占比");

  private static final Terms QUALIFIERS = Terms.load("qualifiers");

  private Frames() {}

  /**
   * The frame of a figure.
   *
   * @param clause the figure in its clause
   * @param known what deixis points to
   */
  public static Frame of(Clause clause, Known known) {
    List<Token> left = clause.left();
    Head head = Subjects.head(clause.whole(), known);
    if (head != null
        && (field(clause, head)
            || QuotedNames.counted(clause, head)
            || shared(clause, head, known))) {
      head = null;
    }
    int taken = head == null ? 0 : Math.max(0, clause.from() + head.end() - clause.leftFrom());
    if (head == null || head.name().isEmpty()) {
      Head inner = Receivers.of(left, known);
      if (inner != null) {
        head = inner;
        taken = inner.end();
      }
    }
    Head holder = Holders.of(clause, known);
    if (holder != null) {
      head = holder;
      taken = Math.min(holder.end(), left.size());
    }
    Head owner = Owners.of(clause);
    if (owner != null) {
      head = owner;
      taken = 0;
    }
    List<Token> own = new ArrayList<>(left.subList(Math.min(taken, left.size()), left.size()));
    own = own.subList(Math.min(own.size(), Math.max(0, told(clause) - taken)), own.size());
    if (!own.isEmpty() && own.get(0).is(Type.WORD) && own.get(0).form().equals("造")) {
      own = own.subList(1, own.size());
    }
    if (exemplified(clause)) {
      own = List.of();
      head = null;
    }
    own = new ArrayList<>(Compared.without(own, clause));
    cutScope(own);
    own = Losses.without(own, clause);
    own = Adjuncts.without(Apposition.without(own, clause), clause);
    List<Token> residue = Phrase.residue(own);
    if (residue.stream().allMatch(t -> QUALIFIERS.has(t.form()))) {
      residue = List.of();
    }
    List<Token> whole = Phrase.behind(clause.tokens(), clause.at() + 1);
    List<Token> behind = clause.listed() || clause.leads() ? whole : Milestones.without(whole);
    behind = counts(clause) && !behind.isEmpty() ? whole : behind;
    boolean next = !behind.isEmpty() && behind.get(0).is(Type.PAUSE) && !counts(clause);
    behind = next && Figure.kind(clause) == Kind.GROWTH ? List.of() : behind;
    if (clause.arrives()) {
      return Frame.told(null, "");
    }
    boolean counted = counts(clause, residue, behind) || attributive(clause, behind);
    String prefix = prefix(residue);
    String metric = counted ? prefix + Phrase.text(behind) : Phrase.text(residue);
    if (counts(clause)
        && (counted
            ? metric.length() <= SHORT && Canon.measure(metric).isEmpty()
            : behind.isEmpty())) {
      metric += Phrase.text(Acts.of(clause.tokens(), clause.at() + 1 + behind.size()));
    }
    metric = metric.isEmpty() ? Milestones.earned(clause, head) : metric;
    boolean work =
        head != null && (head.sort() == Head.Sort.WORK || known.roster().has(head.name()));
    if (head != null && metric.isEmpty() && head.sort() != Head.Sort.PLACE && !work) {
      return new Frame(null, head.name(), qualifiers(clause, head.name()), false, "", own, behind);
    }
    return new Frame(
        head, metric, qualifiers(clause, metric), counted, counted ? prefix : "", own, behind);
  }

  /** 〔全国〕每9辆…, 〔全国〕第三: the place is what is ranked or shared in. */
  private static boolean field(Clause clause, Head head) {
    boolean whole =
        clause.figure().mention() instanceof Ratio || clause.figure().mention() instanceof Rank;
    boolean wide = head.name().equals("中国") || head.name().equals("全球");
    return whole && wide && head.end() == clause.whole().size();
  }

  /** 公司〔全球〕市占率: the field of a company's share. */
  private static boolean shared(Clause clause, Head head, Known known) {
    boolean wide = head.name().equals("中国") || head.name().equals("全球");
    boolean company = known.body() != null && known.roster().company(known.body());
    String own = Phrase.text(clause.left());
    return wide && company && SHARES.stream().anyMatch(own::contains);
  }

  /**
   * How many tokens before the figure tell of the figure before and not of this one:
   * 86个〔国家和地区的〕312个, 4类〔整机、〕15类.
   */
  private static int told(Clause clause) {
    if (!clause.follows()) {
      return 0;
    }
    int before = clause.leftFrom();
    int reach = before + Phrase.behind(clause.tokens(), before).size();
    int next = clause.at() + 1;
    boolean thing =
        !Phrase.behind(clause.tokens(), next).isEmpty()
            || next < clause.tokens().size() && Tidy.acts(clause.tokens().get(next));
    if (counts(clause) && thing && reach == clause.at() && reach > before) {
      return reach - before;
    }
    boolean owned =
        reach > before && reach < clause.at() && Phrase.particle(clause.tokens().get(reach));
    if (owned) {
      return reach + 1 - before;
    }
    for (int i = clause.at() - 1; i >= before; i--) {
      Token token = clause.tokens().get(i);
      if (token.is(Type.PAUSE) || token.tag().equals("cc")) {
        return i + 1 - before;
      }
    }
    return 0;
  }

  /** 甲公司、乙公司〔等〕8家: the names before are examples of what is counted. */
  private static boolean exemplified(Clause clause) {
    String form = clause.at() > clause.from() ? clause.tokens().get(clause.at() - 1).form() : "";
    return form.equals("等") || form.equals("等等");
  }

  /** Drops the field of a comparison from the end: …占全市, …居全国. */
  private static void cutScope(List<Token> own) {
    while (!own.isEmpty()) {
      Token last = own.get(own.size() - 1);
      if (last.is(Type.PLACE)
          && own.size() > 1
          && LEXIS.reach().has(own.get(own.size() - 2).form())) {
        own.remove(own.size() - 1);
        own.remove(own.size() - 1);
      } else {
        return;
      }
    }
  }

  private static boolean counts(Clause clause, List<Token> residue, List<Token> behind) {
    if (behind.isEmpty()) {
      return false;
    }
    if (residue.isEmpty()) {
      return true;
    }
    Token next = clause.tokens().get(clause.at() + 1);
    String head = residue.get(residue.size() - 1).form();
    if (LEXIS.measures().has(head)) {
      return false;
    }
    if (clause.figure().mention() instanceof Quantity quantity) {
      boolean count = quantity.unit().dimension() == Dimension.COUNT;
      boolean measured = LEXIS.measures().has(behind.get(behind.size() - 1).form());
      return count && !Phrase.particle(next) || Phrase.particle(next) && (count || measured);
    }
    return false;
  }

  private static boolean counts(Clause clause) {
    return clause.figure().mention() instanceof Quantity quantity
        && quantity.unit().dimension() == Dimension.COUNT;
  }

  /** 票房〔过亿元〕影片: a threshold that tells a class of things apart. */
  private static boolean attributive(Clause clause, List<Token> behind) {
    return !behind.isEmpty()
        && clause.figure().mention() instanceof Quantity quantity
        && quantity.unit().dimension() == Dimension.MONEY
        && quantity.bound() != Bound.EXACT
        && !Milestones.with(clause)
        && clause.tokens().get(clause.at() + 1).nominal()
        && behind.stream().noneMatch(Milestones::is);
  }

  /** What stands before a counted thing narrows it: 新增〔软件企业〕, 零部件产业〔系统〕. */
  private static String prefix(List<Token> residue) {
    StringBuilder kept = new StringBuilder();
    for (Token token : residue) {
      if (!token.is(Type.PLACE) && !token.is(Type.PAUSE)) {
        kept.append(token.form());
      }
    }
    return kept.toString();
  }

  private static List<String> qualifiers(Clause clause, String metric) {
    TreeSet<String> found = new TreeSet<>();
    for (Token token : clause.left()) {
      if (QUALIFIERS.has(token.form())) {
        found.add(QUALIFIERS.sense(token.form()));
      }
    }
    if (Adjuncts.others(clause)) {
      found.add("对照");
    }
    for (Token token : clause.tokens().subList(Math.max(0, clause.at() - FURTHEST), clause.at())) {
      if (!Riders.narrows(token).isEmpty()) {
        found.add(Riders.narrows(token));
      }
    }
    String against = clause.basis();
    if (against != null && Means.is(against)) {
      found.add(against);
      return List.copyOf(found);
    }
    String basis = clause.change() == null ? null : against;
    if (basis != null && !basis.startsWith("上年")) {
      found.add("比" + basis);
    } else if ("上年末".equals(basis)) {
      found.add("比上年末");
    }
    return List.copyOf(found);
  }
}
