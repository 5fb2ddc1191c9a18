package hegao.bind.naming;

import hegao.bind.figure.Clause;
import hegao.bind.figure.Frame;
import hegao.bind.phrase.Phrase;
import hegao.bind.phrase.Tidy;
import hegao.bind.word.Canon;
import hegao.bind.word.Suffixes;
import hegao.bind.word.Token;
import hegao.bind.word.Token.Type;
import hegao.lexicon.Terms;
import hegao.mention.Quantity;
import hegao.mention.Unit.Dimension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Names sums of money that only a verb tells: 拨付20亿元〔用于修渠〕, 一只〔卖到〕300元, 〔净赚〕8亿元. */
final class Deals {
  private static final Terms DEALS = Terms.load("deals");

  /** What costs more is no goods but a project. */
  private static final BigDecimal DEAR = BigDecimal.valueOf(10_000_000);

  private static final Terms MEASURES = Terms.load("measures");
  private static final List<String> DIRECT = List.of("直接", "间接", "风险");
  private static final String FUNDS = "资金";
  private static final String PRICE = "价格";
  private static final List<String> CAPS = List.of("最高", "最多", "最高可", "最多可", "至多", "最大");
  private static final List<String> FOR =
      List.of("支持", "用于", "用来", "主要", "专项", "专门", "重点", "以", "来", "实施", "开展");

  /** Purpose words of more characters are a whole clause. */
  private static final int LONGEST = 12;

  private Deals() {}

  /** The name, or empty where the sum is told by a noun. */
  static String name(Clause clause, Frame frame) {
    List<Token> before = Tidy.trimmed(frame.before());
    int at = before.size() - 1;
    boolean whole = at > 0 && (before.get(at - 1).tag().equals("b") || noun(before, at));
    String deal = at < 0 || whole ? null : sense(before.get(at));
    String noun = Phrase.text(Tidy.noun(before));
    if (each(clause)) {
      return Suffixes.measured(noun) ? "" : (deal == null ? noun : object(before, at)) + PRICE;
    }
    if (deal == null && noun.endsWith("补")) {
      return noun + capped(clause, frame.before());
    }
    if (deal == null) {
      return worth(clause, frame);
    }
    if (before.get(at).form().length() == 1 && bare(before, at).length() == 1) {
      return bare(before, at) + before.get(at).form() + capped(clause, frame.before());
    }
    String capped = capped(clause, frame.before());
    if (!capped.isEmpty()) {
      return object(before, at) + deal + capped;
    }
    if (Suffixes.measured(frame.metric()) && !frame.counted()) {
      return "";
    }
    if (deal.equals(FUNDS)) {
      String thing = Phrase.text(frame.behind());
      String purpose = purpose(clause, frame);
      boolean funds = Suffixes.measured(thing);
      String told = clause.indexOf("累计") >= 0 ? "累计" : "";
      return told
          + (funds ? before.get(at).form() + thing : purpose + before.get(at).form() + FUNDS);
    }
    return (clause.indexOf("累计") >= 0 ? "累计" : "") + object(before, at) + deal;
  }

  /** 对外直接〔投资〕, 经费〔投入〕: a word of money that closes a name of its own is no verb. */
  private static boolean noun(List<Token> before, int at) {
    Token last = before.get(at);
    String name = before.get(at - 1).form() + last.form();
    boolean measure =
        !Canon.measure(last.form()).isEmpty()
            || MEASURES.endingAt(name, name.length()) > last.form().length();
    boolean direct = DIRECT.contains(before.get(at - 1).form());
    return measure && (before.get(at - 1).nominal() || direct)
        || last.form().equals("投入") && before.get(at - 1).form().endsWith("经费");
  }

  /** 三四百元的〔电饭锅〕: what a thing costs. */
  private static String worth(Clause clause, Frame frame) {
    boolean of =
        !frame.behind().isEmpty()
            && Phrase.particle(clause.tokens().get(clause.at() + 1))
            && clause.figure().mention() instanceof Quantity quantity
            && quantity.unit().dimension() == Dimension.MONEY
            && quantity.value().compareTo(DEAR) < 0
            && Tidy.verb(frame.before()).isEmpty()
            && !Suffixes.measured(Phrase.text(Tidy.noun(frame.before())));
    String thing = of ? Phrase.text(frame.behind()) : "";
    return thing.isEmpty() || Suffixes.measured(thing) ? "" : thing + PRICE;
  }

  /** The sense of a verb of money, also one that is cut up or ends in 到, 至: 卖到. */
  private static String sense(Token token) {
    String form = token.form();
    String bare =
        form.length() > 1 && "到至出".indexOf(form.charAt(form.length() - 1)) >= 0
            ? form.substring(0, form.length() - 1)
            : form;
    String whole = DEALS.sense(form);
    return whole == null ? DEALS.sense(bare) : whole;
  }

  /** What the verb of money is said of: 〔老唱片〕被炒至. */
  private static String object(List<Token> before, int at) {
    String noun = Phrase.text(Tidy.noun(before.subList(0, at)));
    return noun.length() > LONGEST || noun.length() < 2 ? "" : noun;
  }

  /** 国〔补〕: an abbreviation that was cut up. */
  private static String bare(List<Token> before, int at) {
    return Phrase.text(Tidy.noun(before.subList(0, at)));
  }

  private static String capped(Clause clause, List<Token> before) {
    if (CAPS.stream().anyMatch(clause.figure().form()::startsWith)) {
      return "上限";
    }
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - 3); i--) {
      if (CAPS.contains(before.get(i).form())) {
        return "上限";
      }
    }
    return "";
  }

  /** 300元〔一只〕, 每张30元: told of one piece. */
  private static boolean each(Clause clause) {
    String next =
        clause.at() + 1 < clause.tokens().size() ? clause.tokens().get(clause.at() + 1).form() : "";
    boolean behind = next.length() >= 2 && "一每".indexOf(next.charAt(0)) >= 0 && counter(next);
    String last = clause.at() > clause.from() ? clause.tokens().get(clause.at() - 1).form() : "";
    boolean whole = last.length() == 2 && last.charAt(0) == '每' && counter(last);
    return behind
        || whole
        || clause.indexOf("每") >= clause.leftFrom() && clause.at() - clause.indexOf("每") <= 2;
  }

  private static boolean counter(String word) {
    return "套件个张斤瓶盒台部只条杯晚次位份辆克吨桶株棵双把".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  /** What the money is for, told behind: 〔支持〕牧区打井修渠. */
  private static String purpose(Clause clause, Frame frame) {
    List<Token> told = new ArrayList<>();
    int length = 0;
    for (int i = clause.at() + 1; i < clause.tokens().size(); i++) {
      Token token = clause.tokens().get(i);
      boolean first = told.isEmpty() && FOR.contains(token.form());
      if (token.is(Type.BREAK) || token.is(Type.FIGURE)) {
        break;
      }
      if (!first && !token.is(Type.QUOTE) && !token.filler()) {
        length += token.form().length();
        if (length > LONGEST) {
          return Phrase.text(frame.behind());
        }
        told.add(token);
      }
    }
    return Phrase.text(told);
  }
}
