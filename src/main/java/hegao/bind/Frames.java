package hegao.bind;

import hegao.bind.Token.Type;
import hegao.lexicon.Terms;
import hegao.mention.Quantity;
import hegao.mention.Rank;
import hegao.mention.Ratio;
import hegao.mention.Unit.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Composes what a figure measures from the words of its clause. */
final class Frames {
  private static final Lexis LEXIS = Lexis.shared();
  private static final Terms QUALIFIERS = Terms.load("qualifiers");

  private Frames() {}

  /**
   * The frame of a figure.
   *
   * @param clause the figure in its clause
   * @param known what deixis points to
   */
  static Frame of(Clause clause, Subjects.Known known) {
    List<Token> left = clause.left();
    Subjects.Head head = Subjects.head(clause.whole(), known);
    if (head != null && field(clause, head)) {
      head = null;
    }
    int taken = head == null ? 0 : Math.max(0, clause.from() + head.end() - clause.leftFrom());
    if (head == null || head.name().isEmpty()) {
      Subjects.Head inner = Subjects.inner(left, known);
      if (inner != null) {
        head = inner;
        taken = inner.end();
      }
    }
    List<Token> own = new ArrayList<>(left.subList(Math.min(taken, left.size()), left.size()));
    cutScope(own);
    List<Token> residue = covered(clause) ? List.of() : Phrase.residue(own);
    List<Token> behind = Phrase.behind(clause.tokens(), clause.at() + 1);
    boolean counted = counts(clause, residue, behind);
    String metric = counted ? prefix(residue) + Phrase.text(behind) : Phrase.text(residue);
    if (head != null && metric.isEmpty() && head.sort() != Subjects.Sort.PLACE) {
      return new Frame(null, head.name(), qualifiers(clause, head.name()), counted);
    }
    return new Frame(head, metric, qualifiers(clause, metric), counted);
  }

  /** 〔全国〕每9辆…, 〔全国〕第三: the place is what is ranked or shared in. */
  private static boolean field(Clause clause, Subjects.Head head) {
    boolean whole = clause.figure().mention() instanceof Ratio || clause.figure().mention() instanceof Rank;
    return whole && head.sort() == Subjects.Sort.PLACE && head.end() == clause.whole().size();
  }

  /** Whether the words before the figure belong to the figure before: 127个〔国家和地区〕的574个. */
  private static boolean covered(Clause clause) {
    if (!clause.follows()) {
      return false;
    }
    int before = clause.leftFrom();
    int reach = before + Phrase.behind(clause.tokens(), before).size();
    while (reach < clause.at() && (Phrase.particle(clause.tokens().get(reach)) || clause.tokens().get(reach).is(Type.PAUSE) || clause.tokens().get(reach).tag().equals("cc"))) {
      reach++;
    }
    return reach >= clause.at() && clause.tokens().get(clause.at() - 1).form().equals("的") ;
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
    for (Token token : clause.whole()) {
      if (QUALIFIERS.has(token.form())) {
        found.add(QUALIFIERS.sense(token.form()));
      }
    }
    for (String form : QUALIFIERS.senses().keySet()) {
      if (metric.contains(form)) {
        found.add(QUALIFIERS.sense(form));
      }
    }
    return List.copyOf(found);
  }
}
