package hegao.bind.naming;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Frame;
import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Tidy;
import hegao.bind.word.Suffixes;
import hegao.bind.word.Token;
import hegao.mention.Quantity;
import hegao.mention.Unit;
import hegao.mention.Unit.Dimension;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Names figures that tell a class of things: 百亿级〔产业〕, 500千伏〔工程〕, 20吨〔卡车〕, 19岁的〔新兵〕. */
final class Tiers {
  private static final BigDecimal DEAR = BigDecimal.valueOf(10_000_000);
  private static final Map<String, String> NAMES =
      Map.of(
          "岁", "年龄", "周岁", "年龄", "周年", "周年", "千伏", "电压等级", "kV", "电压等级", "伏", "电压", "V", "电压", "马力",
          "功率", "千瓦", "功率");
  private static final List<String> VEHICLES = List.of("车", "船", "轮", "舰", "艇", "机", "卡", "渡", "驳");

  private Tiers() {}

  /** The name, or empty where the figure tells no class. */
  static String name(Clause clause, Frame frame) {
    if (!(clause.figure().mention() instanceof Quantity quantity)) {
      return "";
    }
    Unit unit = quantity.unit();
    boolean listed = !frame.behind().isEmpty() && frame.behind().get(0).is(Token.Type.PAUSE);
    String thing = listed ? "" : Phrase.text(frame.behind());
    int next = clause.at() + 2;
    if (clause.leads() && clause.tokens().get(next).form().endsWith("级")) {
      return name(
          Clause.of(clause.tokens(), next),
          new Frame(
              null, "", List.of(), false, "", List.of(), Phrase.behind(clause.tokens(), next + 1)));
    }
    String named = NAMES.get(unit.base());
    if (clause.figure().form().endsWith("级") && !unit.base().equals("级")) {
      String whose = thing.isEmpty() ? Phrase.text(Tidy.noun(frame.before())) : thing;
      boolean price = unit.dimension() == Dimension.MONEY && quantity.value().compareTo(DEAR) < 0;
      return whose + (price ? "价格级别" : "规模");
    }
    String size = size(clause, unit);
    if (!size.isEmpty()) {
      return size;
    }
    if (unit.base().equals("周年")) {
      return anniversary(frame);
    }
    if (unit.base().endsWith("岁")) {
      String whose = thing.isEmpty() ? Phrase.text(Tidy.noun(frame.before())) : thing;
      if (whose.equals("年龄")) {
        return frame.before().stream().anyMatch(t -> t.form().equals("平均")) ? "平均年龄" : whose;
      }
      return whose.endsWith("年龄") || whose.endsWith("寿命") ? whose : whose + "年龄";
    }
    boolean heavy = unit.dimension() == Dimension.MASS && !thing.isEmpty();
    if (heavy
        && Phrase.particle(clause.tokens().get(clause.at() + 1))
        && !Suffixes.measured(thing)) {
      return thing + "重量";
    }
    boolean spec =
        !thing.isEmpty() && (frame.before().isEmpty() || !Tidy.verb(frame.before()).isEmpty());
    if (spec && unit.dimension() == Dimension.MASS && VEHICLES.stream().anyMatch(thing::endsWith)) {
      return thing + "吨位";
    }
    return spec && named != null && unit.dimension() != Dimension.POWER ? thing + named : "";
  }

  /** 12米〔高〕的〔雕塑〕, 3公里〔长〕: the size is told behind the figure. */
  private static String size(Clause clause, Unit unit) {
    int next = clause.at() + 1;
    String form = next < clause.tokens().size() ? clause.tokens().get(next).form() : "";
    boolean size =
        unit.dimension() == Dimension.LENGTH && form.length() == 1 && "长宽高深厚".contains(form);
    return size ? Phrase.text(Phrase.behind(clause.tokens(), next + 1)) + form + "度" : "";
  }

  /** 庆祝两国〔建交〕40周年: what began so long ago. */
  private static String anniversary(Frame frame) {
    List<Token> before = Tidy.trimmed(frame.before());
    int from = before.size();
    while (from > 0
        && Phrase.text(before.subList(from, before.size())).length() < 2
        && (before.get(from - 1).nominal() || before.get(from - 1).verb())) {
      from--;
    }
    return Phrase.text(before.subList(from, before.size())) + "周年";
  }
}
