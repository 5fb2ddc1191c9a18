package hegao.bind.naming;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Compared;
import hegao.bind.figure.Figure;
import hegao.bind.figure.Frame;
import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Tidy;
import hegao.bind.word.Characters;
import hegao.bind.word.Suffixes;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.claim.Kind;
import hegao.mention.Rank;
import hegao.mention.Unit;
import hegao.mention.Unit.Dimension;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names what a figure measures as an editor's list does: a noun phrase, without the rest of its
 * clause. The topic that alignment goes by keeps the words of the text.
 */
public final class Naming {
  private static final Set<String> PACES = Set.of("加快", "放缓", "回落", "回升", "减缓", "趋缓", "提速");

  private Naming() {}

  /**
   * The name of a figure's measure.
   *
   * @param told the metric as composed from the text, context included
   * @param inherited the name of the figure that the metric was taken over from; empty when it was
   *     not taken over
   */
  public static String of(Clause clause, Kind kind, Frame frame, String told, String inherited) {
    String part = Trade.part(clause, kind, frame, inherited);
    String name = part.isEmpty() ? plain(clause, kind, frame, told, inherited) : part;
    return Names.profit(Often.of(clause, kind, name));
  }

  private static String plain(
      Clause clause, Kind kind, Frame frame, String told, String inherited) {
    String index = Indices.name(clause, kind, told);
    if (!index.isEmpty()) {
      return index;
    }
    return switch (kind) {
      case QUANTITY -> quantity(clause, frame, told, inherited);
      case GROWTH, MULTIPLE -> inherited.isEmpty() ? level(frame, told) : inherited;
      case SHARE, RATIO -> Shares.name(clause, kind, frame, told, inherited);
      case RANK -> Ranked.name(clause, (Rank) clause.figure().mention(), frame, told);
      default -> told;
    };
  }

  private static String quantity(Clause clause, Frame frame, String told, String inherited) {
    Unit unit = Figure.unit(clause.figure().mention());
    String medals = Medals.name(clause);
    if (!medals.isEmpty()) {
      return medals;
    }
    if (Compared.of(clause) != null) {
      return told + "幅度";
    }
    if (clause.change() != null) {
      String made = Counted.made(clause, frame, unit);
      return made.isEmpty() ? changed(clause, told, inherited) : Suffixes.of(made, unit);
    }
    String special = special(clause, frame, unit);
    if (!special.isEmpty()) {
      return special;
    }
    boolean context = !told.equals(frame.metric()) && Suffixes.measured(told);
    String name = inherited.isEmpty() && !context ? Counted.name(clause, frame, unit) : inherited;
    String level = name.isEmpty() ? sized(level(frame, told)) : name;
    return Suffixes.of(level.isEmpty() ? told : level, unit);
  }

  private static String special(Clause clause, Frame frame, Unit unit) {
    boolean alone = Tidy.noun(frame.before()).isEmpty() && Tidy.verb(frame.before()).isEmpty();
    if (clause.figure().form().endsWith("人口") && alone) {
      return "人口";
    }
    if (unit.dimension() == Dimension.TIME) {
      return Lasting.name(clause, frame, unit);
    }
    boolean far = Stream.of("距离", "距", "相距").anyMatch(w -> clause.indexOf(w) >= clause.leftFrom());
    boolean told = Suffixes.measured(Phrase.text(frame.behind()));
    if (unit.dimension() == Dimension.LENGTH && far && !told) {
      return "距离";
    }
    String tier = Tiers.name(clause, frame);
    boolean money = unit.dimension() == Dimension.MONEY || unit.dimension() == Dimension.NONE;
    return tier.isEmpty() && money ? Deals.name(clause, frame) : tier;
  }

  /** 增长了3万辆 of 产量: the name of the level, and which way it went. */
  private static String changed(Clause clause, String told, String inherited) {
    int from = told.length() - 3;
    if (!told.endsWith("增加量") && !told.endsWith("减少量")) {
      return told;
    }
    boolean again = inherited.isEmpty() || inherited.endsWith("增加量") || inherited.endsWith("减少量");
    String base = again ? told.substring(0, from) : inherited;
    boolean points = Figure.unit(clause.figure().mention()).dimension() == Dimension.POINTS;
    if (points) {
      String way = told.endsWith("增加量") ? "提高" : "下降";
      return PACES.contains(clause.change().form())
          ? rated(base) + clause.change().form() + "幅度"
          : base + way + "幅度";
    }
    return base + told.substring(from);
  }

  /** What grows faster by points is a rate: 增加值〔增速〕加快. */
  public static String rated(String base) {
    boolean rate = base.isEmpty() || Characters.endsWithOne(base, "率速幅重比");
    int from = base.length() - 3;
    String level = base.endsWith("增加量") || base.endsWith("减少量") ? base.substring(0, from) : base;
    return rate ? base : level + "增速";
  }

  /** The noun phrase before the figure, where the metric is told there and not in the context. */
  static String level(Frame frame, String told) {
    boolean own = !frame.counted() && !frame.before().isEmpty() && told.equals(frame.metric());
    if (!own) {
      return told;
    }
    List<Token> before = Tidy.trimmed(frame.before());
    String priced = Phrase.text(Tidy.noun(before));
    boolean each = frame.before().stream().anyMatch(t -> t.form().equals("每"));
    if (each && Suffixes.measured(priced)) {
      return priced;
    }
    int changes = before.size();
    while (changes > 0 && before.get(changes - 1).is(Type.CHANGE)) {
      changes--;
    }
    List<Token> leading = before.subList(0, changes);
    return Classes.before(leading, Tidy.level(leading, told));
  }

  /** 大桥长 is told as 大桥长度. */
  private static String sized(String name) {
    int last = name.length() - 1;
    boolean size = last >= 0 && "长宽高深厚".indexOf(name.charAt(last)) >= 0;
    boolean whole = last > 0 && (name.charAt(last - 1) == '最' || Suffixes.measured(name));
    return size && !whole ? name + "度" : name;
  }
}
