package hegao.bind.figure;

import hegao.bind.word.Characters;
import hegao.bind.word.Token;
import hegao.claim.Kind;
import hegao.claim.Value;
import hegao.mention.Bound;
import hegao.mention.Interval;
import hegao.mention.Mention;
import hegao.mention.Ordinal;
import hegao.mention.Quantity;
import hegao.mention.Rank;
import hegao.mention.Ratio;
import hegao.mention.Unit;
import hegao.mention.Unit.Dimension;
import hegao.text.Span;
import java.math.BigDecimal;

/** Reads the kind and value of a figure from what was written and the words that govern it. */
public final class Figure {
  private Figure() {}

  /** Whether a mention in a text makes a claim of a number at all; 一个 and 一批 do not. */
  public static boolean claims(Mention mention, String text) {
    if (mention instanceof Quantity quantity) {
      int at = quantity.core().start();
      return claims(quantity, text.charAt(at) == '一')
          && !points(quantity, text)
          && !code(quantity, text);
    }
    return mention instanceof Ratio || mention instanceof Rank;
  }

  /** 江源机电（600123）: a number alone in brackets is a code. */
  private static boolean code(Quantity quantity, String text) {
    int before = quantity.span().start() - 1;
    int behind = quantity.span().end();
    return quantity.unit().dimension() == Dimension.NONE
        && before >= 0
        && behind < text.length()
        && "（(".indexOf(text.charAt(before)) >= 0
        && "）).:：,，".indexOf(text.charAt(behind)) >= 0
        && quantity.bound() == Bound.EXACT;
  }

  /** （下称“江能”，〔600000〕.SH）: the number of a stock, which is no word either. */
  public static boolean stock(String text, Span number) {
    int before = number.start() - 1;
    int after = number.end();
    boolean six =
        number.length() == 6 && Characters.run(text, number.start(), '0', '9') >= number.end();
    return six
        && before >= 0
        && after < text.length()
        && "（(,，：:".indexOf(text.charAt(before)) >= 0
        && "）).,，".indexOf(text.charAt(after)) >= 0;
  }

  /** 新的一年, 这一天, 每一周: a time that is pointed at, not measured. */
  private static boolean points(Quantity quantity, String text) {
    int at = quantity.core().start();
    if (text.startsWith("一遇", quantity.span().end())) {
      return true;
    }
    boolean one = text.charAt(at) == '一' && quantity.value().compareTo(BigDecimal.ONE) == 0;
    int before = at > 1 && text.charAt(at - 1) == '的' ? at - 2 : at - 1;
    return one
        && quantity.unit().dimension() == Dimension.TIME
        && before >= 0
        && "新这那每某又同当头前后".indexOf(text.charAt(before)) >= 0;
  }

  private static boolean claims(Quantity quantity, boolean chinese) {
    boolean bare = quantity.unit().dimension() == Dimension.NONE;
    if (bare) {
      boolean large = quantity.value().abs().compareTo(BigDecimal.valueOf(10_000)) >= 0;
      return quantity.bound() != Bound.EXACT || large || quantity.value().scale() > 0;
    }
    boolean one = quantity.value().compareTo(BigDecimal.ONE) == 0 && quantity.maxValue() == null;
    return !(one
        && quantity.unit().dimension() == Dimension.COUNT
        && quantity.core().length() == 2
        && quantity.bound() == Bound.EXACT
        && chinese);
  }

  /** The kind of claim a figure makes in its clause. */
  public static Kind kind(Clause clause) {
    Mention mention = clause.figure().mention();
    if (mention instanceof Rank || mention instanceof Ordinal) {
      return Kind.RANK;
    }
    if (mention instanceof Ratio) {
      return Kind.RATIO;
    }
    Dimension dimension = ((Quantity) mention).unit().dimension();
    if (dimension == Dimension.PERCENT) {
      return clause.change() != null ? Kind.GROWTH : Kind.SHARE;
    }
    return dimension == Dimension.TIMES ? Kind.MULTIPLE : Kind.QUANTITY;
  }

  /** The value of a figure; a fall is negative. */
  public static Value value(Clause clause, Kind kind, String unit) {
    Mention mention = clause.figure().mention();
    if (mention instanceof Rank rank) {
      BigDecimal place = BigDecimal.valueOf(rank.place());
      return new Value(place, null, null, rank.bound(), Interval.point(place), null);
    }
    if (mention instanceof Ratio ratio) {
      return new Value(ratio.value(), null, null, ratio.bound(), ratio.interval(), null);
    }
    Quantity quantity = capped((Quantity) mention, clause.figure().form());
    Token change = clause.change();
    boolean falls =
        change != null && change.tag().equals("-") && kind == Kind.GROWTH || Losses.of(clause);
    if (!falls) {
      return new Value(
          quantity.value(),
          quantity.maxValue(),
          unit,
          quantity.bound(),
          quantity.interval(),
          null,
          quantity.unit().toCommon());
    }
    Interval interval = quantity.interval();
    return new Value(
        quantity.value().negate(),
        quantity.maxValue() == null ? null : quantity.maxValue().negate(),
        unit,
        turned(quantity.bound()),
        new Interval(negated(interval.high()), negated(interval.low())),
        null);
  }

  /**
   * 迈上10万亿元台阶 and 90%以上 are said of the nearest round figure: nobody says them of ten times as
   * much. Only 至少 and 不低于 leave the upper end open.
   */
  private static Quantity capped(Quantity quantity, String form) {
    Interval interval = quantity.interval();
    boolean open =
        quantity.bound() == Bound.AT_LEAST
            && interval.high() == null
            && quantity.value().signum() > 0;
    if (!open || form.startsWith("至少") || form.startsWith("不")) {
      return quantity;
    }
    BigDecimal value = quantity.value();
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(value.precision() - value.scale() - 1);
    return new Quantity(
        quantity.span(),
        quantity.core(),
        value,
        quantity.maxValue(),
        quantity.unit(),
        quantity.bound(),
        new Interval(interval.low(), value.add(step)));
  }

  private static Bound turned(Bound bound) {
    return switch (bound) {
      case MORE_THAN -> Bound.LESS_THAN;
      case LESS_THAN -> Bound.MORE_THAN;
      case AT_LEAST -> Bound.AT_MOST;
      case AT_MOST -> Bound.AT_LEAST;
      default -> bound;
    };
  }

  private static BigDecimal negated(BigDecimal value) {
    return value == null ? null : value.negate();
  }

  /** Its unit, or {@link Unit#NONE}. */
  public static Unit unit(Mention mention) {
    return mention instanceof Quantity quantity ? quantity.unit() : Unit.NONE;
  }
}
